using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>The benchmark's first rate against the anchor: <em>no worse</em> where the upper bound of the paired difference lies below the margin, <em>worse</em> where the lower bound lies above zero.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Difference">The paired difference; null where nothing was paired.</param>
internal sealed record PrimaryGate(GateFinding Finding, PairedDifference? Difference)
{
    public static PrimaryGate Of(Benchmark benchmark, Func<Rate, string> name, MarkPairs all, CaseMarks anchor)
    {
        var rate = benchmark.Rates[0];
        List<MarkPair> pairs = [.. all.Pairs.Where(p => p.Rate == rate.Key)];
        var atBest = Paired(benchmark, pairs, p => p.AnchorAtBest);
        if (atBest is null) return new(new("primary", GateAnswer.NotComparable, $"no case of {name(rate)} was asked in both. {Missing(all)}".TrimEnd()), null);
        // An anchor without unscored trials has one reading only.
        var atWorst = pairs.Exists(p => p.AnchorUnscored > 0) ? Paired(benchmark, pairs, p => p.AnchorAtWorst)! : atBest;

        var margin = benchmark.Gate.Margin;
        var (upper, lower) = (atBest.UpperBound(GateLevels.NoWorse), atWorst.LowerBound(1 - GateLevels.PerLook));
        var complete = all.NotRun.Count == 0;
        var answer = upper < margin && complete ? GateAnswer.NoWorse : lower > 0 && upper >= margin ? GateAnswer.Worse : GateAnswer.CannotTell;

        var figures = $"{name(rate)} {Figure.Percent(pairs.Average(p => (double)p.Failures / p.Epochs))} against {Figure.Percent(pairs.Average(p => (double)p.AnchorAtBest.Failures / p.AnchorAtBest.Trials))} of the anchor: "
            + $"{Figure.Points(atBest.Difference)} points. Upper bound (95 %) {Figure.Points(upper)}, margin {Figure.Points(margin)}; lower bound (for {GateLevels.Looks} looks) {Figure.Points(lower)}.\n"
            + $"{pairs.Count} pairs in {atBest.Clusters} independent units, {pairs[0].Epochs} epoch{(pairs[0].Epochs == 1 ? "" : "s")} against an anchor of {anchor.Seeds.Count} runs.";
        List<string> text = [figures];
        if (Missing(all) is { Length: > 0 } missing) text.Add(missing);
        if (answer == GateAnswer.CannotTell && upper >= margin) text.Add(NeededTrials.Text(atBest, pairs, margin));
        return new(new("primary", answer, string.Join('\n', text)), atBest);
    }

    private static PairedDifference? Paired(Benchmark benchmark, List<MarkPair> pairs, Func<MarkPair, ClusterCount> reading) => PairedDifference.Of([.. pairs.Select(p =>
    {
        var unit = CountedCase.Of(p.Case, null).Observe(benchmark, ObservedOutcome.Fail);
        return new PairedCase(unit.Cluster, p.Rise(reading(p)), unit.SecondCluster);
    })]);

    private static string Missing(MarkPairs all)
    {
        static string Names(IReadOnlyList<string> ids) => string.Join(", ", ids.Take(5)) + (ids.Count > 5 ? $" and {ids.Count - 5} more" : "");
        List<string> said = [];
        if (all.NotRun.Count > 0) said.Add($"{all.NotRun.Count} cases were not asked in full, so nothing here can be shown to be no worse: {Names(all.NotRun)}.");
        if (all.Unscored.Count > 0) said.Add($"{all.Unscored.Count} unscored cases count as failing: {Names(all.Unscored)}.");
        if (all.NotPaired.Count > 0) said.Add($"{all.NotPaired.Count} cases are new or changed since the anchor and are not paired: {Names(all.NotPaired)}.");
        if (all.Gone > 0) said.Add($"{all.Gone} cases of the anchor are gone or changed.");
        return string.Join('\n', said);
    }
}
