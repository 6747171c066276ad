namespace Assay.Running;

/// <summary>A record of a store: the score of its trial, and where the whole of it stands.</summary>
/// <param name="Score">What counting needs.</param>
/// <param name="Offset">Where its line begins, in bytes from the start of the file.</param>
/// <param name="Length">Length of its line in bytes, the line feed not counted.</param>
public sealed record StoredTrial(TrialScore Score, long Offset, int Length);
