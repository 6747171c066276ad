namespace Assay.Judging;

/// <summary>Whether a transcript can be judged at all. Every panel and every evaluator asks it first, so no judge can turn a failure into a result.</summary>
public static class Readable
{
    /// <summary>The verdict on a transcript that nobody can judge; null where judging may begin.</summary>
    public static Verdict? Refuse(Transcript transcript) => transcript.Ending switch
    {
        Ending.Failed => new Verdict("none", Outcome.Error, "error") { Reason = transcript.Reason },
        Ending.NotApplicable => new Verdict("none", Outcome.NotApplicable, "not-applicable") { Reason = transcript.Reason },
        Ending.CutOff => new Verdict("none", Outcome.Unscored, "cut-off") { Reason = transcript.Reason ?? "an answer was cut off before its end" },
        Ending.Filtered => new Verdict("none", Outcome.Unscored, "filtered") { Reason = transcript.Reason ?? "the provider's filter withheld an answer" },
        _ when !transcript.Answers.Any(a => a.Calls.Count > 0 || !string.IsNullOrWhiteSpace(a.Text)) =>
            new Verdict("none", Outcome.Unscored, "empty") { Reason = "the model said nothing" },
        _ => null,
    };
}
