using Xunit.Sdk;

namespace Assay.Testing.Snapshots;

/// <summary>What became of one snapshot.</summary>
/// <param name="Name">Which snapshot.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Message">Why, and how to approve; may be empty where nothing failed.</param>
public sealed record SnapshotResult(SnapshotName Name, SnapshotOutcome Outcome, string Message)
{
    /// <summary>Whether a test fails on it. Neither a pass nor a failure is <see cref="SnapshotOutcome.NotApproved"/>: nothing was compared.</summary>
    public bool Failed => Outcome is not (SnapshotOutcome.Matched or SnapshotOutcome.Accepted or SnapshotOutcome.NotApproved);
}

/// <summary>What can become of a snapshot.</summary>
public enum SnapshotOutcome
{
    /// <summary>Differs from the approved text, or is worse; a received file was written.</summary>
    Different,

    /// <summary>The comparer could not decide; a received file was written.</summary>
    CannotTell,

    /// <summary>Nothing is approved yet; a received file was written.</summary>
    New,

    /// <summary>The approved file cannot be read as UTF-8 with LF; a received file was written.</summary>
    Unreadable,

    /// <summary>This model is not approved here and every model must be; no file was written.</summary>
    ApprovalRequired,

    /// <summary>This model is not approved here; nothing was compared and no file was written.</summary>
    NotApproved,

    /// <summary>Differed, and became the approved text because <c>ASSAY_ACCEPT</c> was set.</summary>
    Accepted,

    /// <summary>Equal to the approved text, or no worse by the comparer.</summary>
    Matched,
}

/// <summary>A snapshot that fails its test. xUnit reports it as a failed assertion, not as an error.</summary>
/// <param name="result">What became of the snapshot.</param>
public sealed class SnapshotException(SnapshotResult result) : XunitException(result.Message)
{
    /// <summary>What became of the snapshot.</summary>
    public SnapshotResult Result { get; } = result;
}
