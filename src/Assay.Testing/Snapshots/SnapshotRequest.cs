namespace Assay.Testing.Snapshots;

/// <summary>One comparison, as both engines take it.</summary>
/// <param name="Folder">Where the files lie.</param>
/// <param name="Name">Which files.</param>
/// <param name="Received">What this run gave, normalised.</param>
/// <param name="Verified">What a person approved; null where nobody has.</param>
/// <param name="Comparer">Judges a received text that is not the verified one.</param>
internal sealed record SnapshotRequest(SnapshotFolder Folder, SnapshotName Name, string Received, string? Verified, SnapshotComparer Comparer)
{
    internal SnapshotResult Result(SnapshotOutcome outcome, string message) => new(Name, outcome, message);

    /// <summary>The result that fails, by the answer of the comparer; null: nothing was there to compare with.</summary>
    internal SnapshotResult Failure(SnapshotComparison? comparison, string message)
    {
        var outcome = comparison?.Answer switch
        {
            null => SnapshotOutcome.New,
            SnapshotAnswer.CannotTell => SnapshotOutcome.CannotTell,
            _ => SnapshotOutcome.Different,
        };
        return Result(outcome, $"{message.TrimEnd('\n')}\n\n{comparison?.Remedy ?? SnapshotMessage.HowToApprove(Folder, Name)}");
    }
}
