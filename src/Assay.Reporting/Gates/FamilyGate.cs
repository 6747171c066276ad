using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>
/// The family that the spec fixed: every other rate as a whole, and the primary rate by each term of the declared axes. Only <em>worse</em> is tested, exactly, with Holm's correction over what Tarone's criterion
/// leaves; what is too small ever to be found worse is named as not guarded.
/// </summary>
internal static class FamilyGate
{
    public static IEnumerable<GateFinding> Of(Benchmark benchmark, Func<Rate, string> name, MarkPairs all)
    {
        List<Member> members = [.. Members(benchmark, name, all).Where(m => m.Pairs.Count > 0)];
        if (members.Count == 0) yield break;
        var family = HolmTarone.Adjust([.. members.Select(m => new FamilyTest(m.Name, m.Test.Worse, m.Test.LeastWorse))], GateLevels.PerLook);
        var notGuarded = HolmTarone.Adjust([.. members.Select(m => new FamilyTest(m.Name, 1, m.LeastPossible))], GateLevels.PerLook).NotGuarded;
        var byName = members.ToDictionary(m => m.Name, StringComparer.Ordinal);

        List<AdjustedTest> worse = [.. family.Tests.Where(t => t.Rejected)];
        yield return worse.Count > 0
            ? new("family", GateAnswer.Worse, string.Join('\n', worse.Select(t => $"{t.Name}: {byName[t.Name].Figures}, adjusted p {t.Adjusted:0.0e+0} (level {GateLevels.PerLook:0.0e+0} a look)")) + ".")
            : new("family", GateAnswer.NoWorse, $"none of {members.Count - notGuarded.Count} guarded is worse (level {GateLevels.PerLook:0.0e+0} a look for all together).");
        if (notGuarded.Count > 0)
            yield return new("not guarded", GateAnswer.NoWorse, $"too small ever to be found worse: {string.Join(", ", notGuarded)}. "
                + (benchmark.Gate.Invariants.Count > 0 ? $"{benchmark.Gate.Invariants.Count} named cases are invariants." : "Name cases that must always pass in the gate's Invariants."));
    }

    private static IEnumerable<Member> Members(Benchmark benchmark, Func<Rate, string> name, MarkPairs all)
    {
        foreach (var rate in benchmark.Rates.Skip(1))
            yield return new(name(rate), [.. all.Pairs.Where(p => p.Rate == rate.Key)]);
        foreach (var axis in benchmark.Gate.Axes)
            foreach (var term in all.Pairs.Where(p => p.Rate == benchmark.Rates[0].Key).SelectMany(p => p.Case.Terms.On(axis), (pair, term) => (pair, term)).GroupBy(p => p.term, p => p.pair).OrderBy(g => g.Key, StringComparer.Ordinal))
                yield return new($"{axis.Name} {term.Key}", [.. term]);
    }

    private sealed record Member(string Name, List<MarkPair> Pairs)
    {
        /// <summary>Unscored trials of the anchor count as failing: none of what is found worse hangs on them.</summary>
        public StratifiedExactTest Test { get; } = StratifiedExactTest.Of([.. Pairs.Select(p => new CaseCounts(p.AnchorAtWorst, p.Now))]);

        public double LeastPossible => StratifiedExactTest.LeastPossible(Pairs.Select(p => (p.AnchorAtWorst.Trials, p.Epochs)));

        public string Figures => $"{Figure.Percent(Pairs.Average(p => (double)p.Failures / p.Epochs))} against {Figure.Percent(Pairs.Average(p => (double)p.AnchorAtWorst.Failures / p.AnchorAtWorst.Trials))} over {Pairs.Count} pairs";
    }
}
