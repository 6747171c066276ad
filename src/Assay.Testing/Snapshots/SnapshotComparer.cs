namespace Assay.Testing.Snapshots;

/// <summary>
/// Judges a text that is not character for character the approved one. Equality is the default; a statistical gate is another comparer.
/// </summary>
/// <param name="received">What this run gave, with LF line ends.</param>
/// <param name="verified">What a person approved.</param>
/// <returns>The answer, and what a reviewer has to know about it.</returns>
public delegate SnapshotComparison SnapshotComparer(string received, string verified);

/// <summary>What a comparer found.</summary>
/// <param name="Answer">One of three answers.</param>
/// <param name="Message">Why, for a reviewer; may be empty. The difference itself is shown below it.</param>
public sealed record SnapshotComparison(SnapshotAnswer Answer, string Message)
{
    /// <summary>What to do about it; null where approving is renaming the received file.</summary>
    public string? Remedy { get; init; }
}

/// <summary>The three answers of a comparer.</summary>
public enum SnapshotAnswer
{
    /// <summary>The approved text says otherwise, or what it says has become worse.</summary>
    Different,

    /// <summary>The evidence does not decide, or the two cannot be compared. Never green.</summary>
    CannotTell,

    /// <summary>The approved text stands: equal to it, or no worse. The approved file is left as it is.</summary>
    Same,
}
