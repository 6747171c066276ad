namespace Assay.Judging;

/// <summary>What came of asking a judge model: a reading, or why there is none.</summary>
internal sealed record Asked<T>(T? Reading, Outcome Outcome, string Label, string Reason) where T : class
{
    public static Asked<T> Read(T reading) => new(reading, Outcome.Pass, "", "");

    public static Asked<T> Unscored(string label, string reason) => new(null, Outcome.Unscored, label, reason);

    public static Asked<T> Error(string label, string reason) => new(null, Outcome.Error, label, reason);

    /// <summary>The verdict that is no result; only where there is no reading.</summary>
    public Verdict Verdict(JudgeName judge) => new(judge.Value, Outcome, Label) { Reason = Reason };
}
