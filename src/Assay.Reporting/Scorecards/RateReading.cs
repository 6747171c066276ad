using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>How a rate reads a score.</summary>
internal static class RateReading
{
    /// <summary>Pass, Fail or Unscored as this rate counts; null where the trial does not enter it, because it was not run or does not apply.</summary>
    public static ObservedOutcome? Observe(this Rate rate, TrialScore score) => (score.Outcome, rate.Counts) switch
    {
        (Outcome.NotRun or Outcome.NotApplicable, _) => null,
        (Outcome.Pass, Counted.Failed) => ObservedOutcome.Pass,
        (Outcome.Fail, Counted.Failed) => ObservedOutcome.Fail,
        (Outcome.Pass or Outcome.Fail, Counted.Unhelpful) when score.Helpful is { } helpful => helpful ? ObservedOutcome.Pass : ObservedOutcome.Fail,
        _ => ObservedOutcome.Unscored,
    };
}
