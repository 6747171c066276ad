namespace Assay.Reporting;

/// <summary>Makes the anchor of a gate: several runs of one model, asked and judged alike.</summary>
public static class AnchorMarks
{
    /// <summary>The runs together.</summary>
    /// <param name="runs">The marks of each run.</param>
    /// <param name="reason">Why they are the anchor: what the reviewer decided.</param>
    /// <exception cref="ArgumentException">They are too few, differ in more than their seeds, repeat a seed, are incomplete, or have no reason; the message says which.</exception>
    public static CaseMarks Of(IReadOnlyList<CaseMarks> runs, string reason)
    {
        if (runs.Count < GateLevels.LeastRuns)
            throw new ArgumentException($"an anchor is the mean of at least {GateLevels.LeastRuns} runs, and {runs.Count} were named: one run would make its luck the standard.");
        if (string.IsNullOrWhiteSpace(reason) || reason.AsSpan().ContainsAny('\r', '\n'))
            throw new ArgumentException("an anchor changes only for a reason; give it in one line.");
        long[] seeds = [.. runs.SelectMany(r => r.Seeds)];
        if (seeds.Distinct().Count() < seeds.Length)
            throw new ArgumentException($"the runs have the seeds {string.Join(", ", seeds)}: the same seed draws the same answers again and adds nothing. Run with different --seed.");
        foreach (var run in runs.Skip(1))
        {
            if (run.Header != runs[0].Header) throw new ArgumentException($"the run with seed {run.Seeds[0]} was asked or judged otherwise than the first: {run.Header} against {runs[0].Header}.");
            if (run.Conditions != runs[0].Conditions || !run.Keys.SequenceEqual(runs[0].Keys)) throw new ArgumentException($"the run with seed {run.Seeds[0]} asked other cases than the first.");
        }
        if (runs.FirstOrDefault(r => r.Rows.Any(row => row.Marks.Contains(CaseMarks.NotRun))) is { } partial)
            throw new ArgumentException($"the run with seed {partial.Seeds[0]} did not ask all cases; finish it with assay run --resume.");
        return runs[0] with
        {
            Seeds = seeds,
            Reason = reason.Trim(),
            Rows = [.. runs[0].Rows.SelectMany(first => runs.Select(r => r.Rows.Single(row => (row.Rate, row.Condition) == (first.Rate, first.Condition))))],
        };
    }
}
