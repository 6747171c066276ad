namespace Assay.Running;

/// <summary>What became of a run.</summary>
/// <param name="Scores">
/// A score for every trial of the plan, in plan order. Where the run was stopped these are the longest finished start of the plan and <see cref="Outcome.NotRun"/> for everything behind it: the trials that
/// finish first are the short ones, and counting those that happened to finish would bias every rate.
/// </param>
/// <param name="Stopped">Why the run stopped before its end, in the words of its brake; null where all of it was asked.</param>
public sealed record RunResults(IReadOnlyList<TrialScore> Scores, string? Stopped = null)
{
    /// <summary>How many trials at the start of the plan are finished.</summary>
    public int Finished => Scores.Count(s => s.Outcome != Outcome.NotRun);
}
