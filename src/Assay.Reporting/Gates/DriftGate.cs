using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>The history and this run together: a decline too slow for any single look.</summary>
internal static class DriftGate
{
    /// <summary>A run as the history will hold it, with the variance of the anchor's own mean.</summary>
    public sealed record Entry(HistoryLine Line, double AnchorVariance);

    public static Entry Line(string anchorId, CaseMarks anchor, CaseMarks run, IEnumerable<MarkPair> primary, PairedDifference difference)
    {
        // Where nothing has changed, the run repeats the anchor's trials. Taken together they show how a case varies better than the few trials of the anchor, which may never have varied;
        // and half a flip is added in each direction, as the paired difference has it.
        List<ClusterCount> counts = [.. primary.Select(p => p.Together)];
        var floor = Math.Pow(1.0 / counts.Count, 2);
        var error = Math.Sqrt(DriftTest.RepetitionVariance(counts, run.Header.Epochs) + floor);
        return new(new(anchorId, run.Seeds[0], counts.Count, difference.Difference, error, GateAnswer.CannotTell),
            DriftTest.RepetitionVariance(counts, anchor.Seeds.Count * anchor.Header.Epochs));
    }

    public static GateFinding Of(GateHistory history, Entry run, double margin)
    {
        List<HistoryLine> lines = [.. history.Lines.Where(l => l.Anchor == run.Line.Anchor && l.Seed != run.Line.Seed), run.Line];
        var test = DriftTest.Follow([.. lines.Select(l => new RunDifference(l.Difference, l.Error * l.Error))], run.AnchorVariance, margin, GateLevels.PerHistory);
        var evidence = $"evidence {test.Evidence[^1]:0.0} of the {1 / GateLevels.PerHistory:0} that an alarm needs, over {lines.Count} run{(lines.Count == 1 ? "" : "s")} at this anchor";
        var spent = lines.Count > GateLevels.Looks ? $" Its levels were chosen for {GateLevels.Looks} looks: set a new anchor." : "";
        return test.FirstAlarm is { } first
            ? new("drift", GateAnswer.Worse, $"slow drift: alarm at run {first + 1} of {lines.Count}; {evidence}. The last differences: {string.Join(", ", lines.TakeLast(5).Select(l => Figure.Points(l.Difference)))} points.{spent}")
            : new("drift", GateAnswer.NoWorse, $"no alarm: {evidence}.{spent}");
    }
}
