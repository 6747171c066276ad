using Assay.Statistics;

namespace Assay.Judging;

/// <summary>The failure rate of one condition of a run: as judged, and as corrected by blind human labels on a sample of it.</summary>
/// <param name="Benchmark">Id of the benchmark.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Trials">Trials with a verdict.</param>
/// <param name="Unscored">Trials without one: the audit says nothing of them.</param>
/// <param name="Judged">The judged rate's sampling interval, trials of one case not taken as independent.</param>
/// <param name="Audited">The corrected rate.</param>
/// <param name="Labels">Human labels in the sample.</param>
/// <param name="Disagreements">Labels that differ from the verdict.</param>
public sealed record AuditedCondition(string Benchmark, string Condition, int Trials, int Unscored, Interval Judged, AuditedRate Audited, int Labels, int Disagreements)
{
    /// <summary>The trials that an audit can be drawn from: those with a verdict, in order of their names.</summary>
    public static IReadOnlyList<TrialResult> Population(IEnumerable<TrialResult> results) =>
        [.. results.Where(r => r.Deciding.Outcome is Outcome.Pass or Outcome.Fail).OrderBy(r => r.Trial.ToString(), StringComparer.Ordinal)];

    /// <summary>The stratum of a trial: condition and verdict. Conditions fail for different reasons (harm, refusal), so they are never folded into one.</summary>
    public static string Stratum(TrialResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return $"{result.Trial.CaseId.Split('/')[0]} {result.Trial.Condition} {result.Deciding.Outcome}";
    }

    /// <summary>Corrects the rate of each condition that was sampled.</summary>
    /// <param name="benchmark">Id of the benchmark.</param>
    /// <param name="results">All results of the benchmark.</param>
    /// <param name="labels">Trial to "a person fails it", for the drawn trials and no others.</param>
    /// <exception cref="ArgumentException">A label is of no trial with a verdict, or a stratum has fewer than two labels.</exception>
    public static IReadOnlyList<AuditedCondition> Of(string benchmark, IReadOnlyList<TrialResult> results, IReadOnlyDictionary<Trial, bool> labels)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(labels);
        var scored = Population(results);
        if (labels.Keys.Except(scored.Select(r => r.Trial)).FirstOrDefault() is { } unknown)
            throw new ArgumentException($"{unknown} is no trial with a verdict.");
        var sampled = labels.Keys.Select(t => t.Condition).ToHashSet(StringComparer.Ordinal);
        return [.. scored.Where(r => sampled.Contains(r.Trial.Condition)).GroupBy(r => r.Trial.Condition, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => One(benchmark, g.Key, [.. g], results.Count(r => r.Trial.Condition == g.Key) - g.Count(), labels))];
    }

    private static AuditedCondition One(string benchmark, string condition, List<TrialResult> scored, int unscored, IReadOnlyDictionary<Trial, bool> labels)
    {
        var rate = ClusteredProportion.OneWay([.. scored.GroupBy(r => r.Trial.CaseId, StringComparer.Ordinal).Select(c => new ClusterCount(c.Count(Failed), c.Count()))])!;
        var strata = scored.GroupBy(Stratum).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new AuditStratum(
            g.Key, g.Count(), g.Count(Failed), [.. g.Where(r => labels.ContainsKey(r.Trial)).Select(r => new AuditedTrial(Failed(r), labels[r.Trial]))])).ToList();
        var sample = strata.SelectMany(s => s.Sample).ToList();
        return new(benchmark, condition, scored.Count, unscored, rate.Wilson(), AuditedRate.Estimate(strata, rate.EffectiveSampleSize), sample.Count, sample.Count(t => t.JudgedFail != t.HumanFail));
    }

    private static bool Failed(TrialResult result) => result.Deciding.Outcome == Outcome.Fail;
}
