namespace Assay.Reporting;

/// <summary>Whether a run can be compared with an anchor at all. What does not match is neither good nor bad news.</summary>
internal static class Comparability
{
    /// <summary>Why not; null if it can.</summary>
    public static GateFinding? Of(Benchmark benchmark, IReadOnlyList<Case> cases, CaseMarks anchor, CaseMarks run)
    {
        if (run.Keys.Count != cases.Count || run.Seeds.Count != 1)
            throw new ArgumentException("The new run is one run of all cases of the benchmark, each asked or marked as not asked.", nameof(run));
        List<string> reasons = [];
        void Same(string what, object before, object now, string mend)
        {
            if (!before.Equals(now)) reasons.Add($"the anchor's {what} is {before}, this run's {now}; {mend}");
        }
        Same("model", anchor.Header.Model, run.Header.Model, "two models whose names differ only in characters that no file name holds share a file: rename one");
        Same("judge", anchor.Header.Judge, run.Header.Judge, "set the anchor again by the new judge: its stored runs are judged again, no model is asked (assay anchor RUN RUN RUN --reason ...)");
        Same("number of epochs", anchor.Header.Epochs, run.Header.Epochs, "run again with the anchor's epochs");
        Same("sampling", anchor.Header.Sampling, run.Header.Sampling, "run again with the anchor's options, or set a new anchor");
        Same("key of conditions", anchor.Conditions, run.Conditions, "conditions were added, removed or given another rate: set a new anchor");
        if (reasons.Count == 0 && !run.Keys.Intersect(anchor.Keys).Any())
            reasons.Add("not one case of the anchor asks what it asked then; set a new anchor");
        return reasons.Count > 0 ? new("header", GateAnswer.NotComparable, string.Join(".\n", reasons) + ".")
            : anchor.Seeds.Count < GateLevels.LeastRuns
                ? new("anchor", GateAnswer.CannotTell, $"the approved file of {benchmark.Id} holds {anchor.Seeds.Count} run{(anchor.Seeds.Count == 1 ? "" : "s")}, and an anchor is the mean of at least {GateLevels.LeastRuns}: "
                    + "one run would make its luck the standard. Run with other seeds and set it: assay anchor RUN RUN RUN --reason \"...\".")
            : null;
    }
}
