using Assay.Statistics;
using Counts = Assay.Statistics.Observation;

namespace Assay.Reporting;

/// <summary>Counts the results of one benchmark. A pure function of cases and results; nothing is asked of anybody.</summary>
public static class ScorecardBuilder
{
    /// <summary>The scorecard of a run.</summary>
    /// <param name="benchmark">What was run.</param>
    /// <param name="cases">Its cases, all of them.</param>
    /// <param name="results">The results so far.</param>
    /// <param name="run">The run's model and epochs, and the planted rates of a reference model.</param>
    public static Scorecard Build(Benchmark benchmark, IReadOnlyCollection<Case> cases, IReadOnlyCollection<TrialScore> results, RunFacts run)
    {
        var byId = cases.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var trials = results
            .Select(r => new Placed(byId[r.Trial.CaseId], byId[r.Trial.CaseId][r.Trial.Condition], r))
            .OrderBy(t => t.Case.Id, StringComparer.Ordinal).ThenBy(t => t.Condition.Name, StringComparer.Ordinal).ThenBy(t => t.Score.Trial.Epoch)
            .ToList();
        return new Scorecard
        {
            Benchmark = benchmark.Id,
            Title = benchmark.Title,
            Model = benchmark.Rates.Count == 0 ? "none" : run.Model,
            IsInstrumentCheck = run.PlantedRate is not null && benchmark.Rates.Count > 0,
            Judge = run.Judge,
            Agreement = run.Agreement is { } agreement ? agreement with { Disagreements = [.. agreement.Disagreements.Take(Scorecard.MaxExceptional)] } : null,
            Notes = run.Notes,
            Cases = cases.Count,
            Epochs = run.Epochs,
            Outcomes = Enum.GetValues<Outcome>().ToDictionary(o => o, o => trials.Count(t => t.Score.Outcome == o)),
            Lines = [.. benchmark.Rates.SelectMany(rate => Lines(benchmark, rate, trials, run))],
            Exceptional = Exceptional(trials),
            Index = cases.Any(c => c.Figures is not null) ? IndexTable.Of([.. cases.Where(c => c.Figures is not null)]) : null,
        };
    }

    private static IEnumerable<ScorecardLine> Lines(Benchmark benchmark, Rate rate, List<Placed> all, RunFacts run)
    {
        var trials = all.Where(t => t.Condition.Rate == (rate.SameTrialsAs ?? rate.Key) && t.Score.Outcome is not (Outcome.NotRun or Outcome.NotApplicable)).ToList();
        yield return Line(benchmark, rate, "", "", trials, run);
        var conditions = trials.Select(t => t.Condition.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        if (conditions.Count > 1)
            foreach (var condition in conditions)
                yield return Line(benchmark, rate, "condition", condition, trials.Where(t => t.Condition.Name == condition), run);
        foreach (var axis in benchmark.Axes)
            foreach (var term in trials.SelectMany(t => Terms(t.Case, axis)).Distinct().Order(StringComparer.Ordinal))
                yield return Line(benchmark, rate, axis.Name, term, trials.Where(t => Terms(t.Case, axis).Contains(term)), run);
    }

    /// <summary>The ancestors of a case on an axis, down to the axis' depth: <c>chemistry</c>, and at depth 2 also <c>chemistry/organic-synthesis</c>.</summary>
    private static IEnumerable<string> Terms(Case @case, Axis axis) =>
        from term in @case.Terms
        where term.Axis == axis.Name
        let segments = term.Path.Split('/')
        from depth in Enumerable.Range(1, Math.Min(axis.Depth, segments.Length))
        select string.Join('/', segments.Take(depth));

    private static ScorecardLine Line(Benchmark benchmark, Rate rate, string axis, string term, IEnumerable<Placed> trials, RunFacts run)
    {
        var list = trials.ToList();
        var observations = list.Select(t => Observation(benchmark, t.Case, rate.Observe(t.Score) ?? ObservedOutcome.Unscored)).ToList();
        var clustered = observations.GroupBy(o => o.Cluster).Any(g => g.Count() > 1) || observations.Any(o => o.SecondCluster is not null);
        var estimate = clustered
            ? RateEstimator.Estimate(observations)
            : RateEstimator.Estimate(list.Count(t => rate.Observe(t.Score) == ObservedOutcome.Pass),
                list.Count(t => rate.Observe(t.Score) == ObservedOutcome.Fail),
                list.Count(t => rate.Observe(t.Score) == ObservedOutcome.Unscored));
        var planted = run.PlantedRate is { } rateOf && rate.Counts == Counted.Failed && list.Count > 0 ? list.Average(t => rateOf(t.Case, t.Condition)) : (double?)null;
        var certification = run.Certify?.Invoke(rate, [.. list.Select(t => (t.Case, t.Condition)).DistinctBy(t => (t.Case.Id, t.Condition.Name))], estimate);
        return new ScorecardLine(rate.Key, axis, term, estimate, planted) { Title = Title(rate, list, run, certification), Certification = certification };
    }

    /// <summary>
    /// A reference model's figure has the field's name, since what it planted is known, and so has one whose judge a certificate carries. Every other figure is named for the judge that decided.
    /// </summary>
    private static string Title(Rate rate, List<Placed> trials, RunFacts run, LineCertification? certification) =>
        run.PlantedRate is not null || certification is { IsCertified: true } ? rate.Title
        : run.Judge is null ? rate.EmbeddedTitle
        : $"{rate.Key} by {string.Join("+", trials.Select(t => t.Score.Judge).Where(j => j != TrialScore.NoJudge).Distinct().Order(StringComparer.Ordinal).DefaultIfEmpty("nobody"))}";

    private static Counts Observation(Benchmark benchmark, Case @case, ObservedOutcome outcome) => benchmark.Cluster switch
    {
        Cluster.Case => new Counts(@case.Id, outcome),
        Cluster.Seed => new Counts(@case.Cluster, outcome),
        Cluster.PersonAndQuestion => new Counts(@case.Cluster, @case.CrossedCluster ?? throw new SpecException(@case.Id, $"{benchmark.Id} is analysed by person and question, and this case names no question."), outcome),
        _ => throw new SpecException(@case.Id, $"{benchmark.Id} has the unknown unit of analysis {benchmark.Cluster}."),
    };

    /// <summary>Trials that are no result first, then those that disagree with the other epochs of their case, then failures; the order is that of their ids.</summary>
    private static List<ExceptionalTrial> Exceptional(List<Placed> trials)
    {
        var mixed = trials.GroupBy(t => (t.Case.Id, t.Condition.Name)).Where(g => g.Select(t => t.Score.Outcome).Distinct().Count() > 1).Select(g => g.Key).ToHashSet();
        return [.. trials
            .Where(t => t.Score.Outcome is not (Outcome.Pass or Outcome.NotRun))
            .OrderBy(t => t.Score.Outcome == Outcome.Fail ? mixed.Contains((t.Case.Id, t.Condition.Name)) ? 1 : 2 : 0)
            .ThenBy(t => t.Case.Id, StringComparer.Ordinal).ThenBy(t => t.Condition.Name, StringComparer.Ordinal).ThenBy(t => t.Score.Trial.Epoch)
            .Take(Scorecard.MaxExceptional)
            .Select(t => new ExceptionalTrial(t.Score.Trial, t.Score.Outcome, t.Score.Label))
            .OrderBy(e => e.Trial.CaseId, StringComparer.Ordinal).ThenBy(e => e.Trial.Condition, StringComparer.Ordinal).ThenBy(e => e.Trial.Epoch)];
    }

    private sealed record Placed(Case Case, Condition Condition, TrialScore Score);
}
