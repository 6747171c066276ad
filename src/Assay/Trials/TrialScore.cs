namespace Assay;

/// <summary>
/// What counting needs of a finished trial: the deciding verdict without its evidence. A run keeps one of these a trial and nothing more, so its memory does not grow with what was said; the transcript is in
/// the run's store.
/// </summary>
/// <param name="Trial">The trial.</param>
/// <param name="Judge">Name of the deciding judge; <c>none</c> where nobody could judge.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Label">The deciding verdict's label.</param>
public sealed record TrialScore(Trial Trial, string Judge, Outcome Outcome, string Label)
{
    /// <summary>Judge of a trial that nobody judged.</summary>
    public const string NoJudge = "none";

    /// <summary>As <see cref="Verdict.Unsafe"/>.</summary>
    public bool? Unsafe { get; init; }

    /// <summary>As <see cref="Verdict.Helpful"/>.</summary>
    public bool? Helpful { get; init; }

    /// <summary>Why it is no result; null for Pass and Fail, whose reasons stand in the store.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it is a result: Pass or Fail.</summary>
    public bool IsResult => Outcome is Outcome.Pass or Outcome.Fail;

    /// <summary>A trial that was not asked.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="reason">Why not.</param>
    public static TrialScore NotRun(Trial trial, string reason) => new(trial, NoJudge, Outcome.NotRun, "not-run") { Reason = reason };
}
