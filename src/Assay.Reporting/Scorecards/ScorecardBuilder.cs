using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>Counts the results of one benchmark. A pure function of cases and results; nothing is asked of anybody.</summary>
public static class ScorecardBuilder
{
    /// <summary>The scorecard of a run.</summary>
    /// <param name="benchmark">What was run.</param>
    /// <param name="cases">Its cases, all of them.</param>
    /// <param name="results">The results so far.</param>
    /// <param name="run">The run's model and epochs, and the planted rates of a reference model.</param>
    public static Scorecard Build(Benchmark benchmark, IEnumerable<Case> cases, IReadOnlyCollection<TrialScore> results, RunFacts run)
    {
        var byId = new Dictionary<string, CountedCase>(StringComparer.Ordinal);
        List<Case> measured = [];
        CountedCase? last = null;
        foreach (var @case in cases)
        {
            byId.Add(@case.Id, last = CountedCase.Of(@case, run.PlantedRate).Sharing(last));
            if (@case.Figures is not null) measured.Add(@case);
        }
        var trials = new List<Placed>(results.Count);
        foreach (var result in results) trials.Add(new Placed(byId[result.Trial.CaseId], byId[result.Trial.CaseId][result.Trial.Condition], result));
        trials.Sort();
        return new Scorecard
        {
            Benchmark = benchmark.Id,
            Title = benchmark.Title,
            Provenance = benchmark.Provenance,
            Model = benchmark.Rates.Count == 0 ? "none" : run.Model,
            IsInstrumentCheck = run.PlantedRate is not null && benchmark.Rates.Count > 0,
            Judge = run.Judge,
            Protocol = run.Protocol,
            Agreement = run.Agreement is { } agreement ? agreement with { Disagreements = [.. agreement.Disagreements.Take(Scorecard.MaxExceptional)] } : null,
            Notes = run.Notes,
            Cases = byId.Count,
            Epochs = run.Epochs,
            Outcomes = Enum.GetValues<Outcome>().ToDictionary(o => o, o => trials.Count(t => t.Score.Outcome == o)),
            Lines = [.. benchmark.Rates.SelectMany(rate => Lines(benchmark, rate, trials)).ToList().ReadEach(line => Line(benchmark, line.Rate, line.Axis, line.Term, line.Trials, run))],
            Exceptional = Exceptional(trials),
            Index = measured.Count > 0 ? IndexTable.Of(measured) : null,
        };
    }

    private static IEnumerable<(Rate Rate, string Axis, string Term, List<Placed> Trials)> Lines(Benchmark benchmark, Rate rate, List<Placed> all)
    {
        var fed = all.FindAll(t => t.Condition.Rate == (rate.SameTrialsAs ?? rate.Key));
        var trials = fed.FindAll(t => t.IsAsked);
        yield return (rate, "", "", trials);
        var conditions = trials.Select(t => t.Condition.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        if (conditions.Count > 1)
            foreach (var condition in conditions)
                yield return (rate, "condition", condition, trials.FindAll(t => t.Condition.Name == condition));
        foreach (var axis in benchmark.Axes)
            // A term of which nothing was asked has a line that says so: a line left out would be overlooked.
            foreach (var (term, below) in ByTerm(fed, axis))
                yield return (rate, axis.Name, term, below.FindAll(t => t.IsAsked));
    }

    /// <summary>The trials at or below each term of an axis, in ordinal order of the terms.</summary>
    private static SortedDictionary<string, List<Placed>> ByTerm(List<Placed> trials, Axis axis)
    {
        var byTerm = new SortedDictionary<string, List<Placed>>(StringComparer.Ordinal);
        CountedCase? read = null;
        List<Placed>[] lists = [];
        foreach (var trial in trials)
        {
            // They are sorted by case.
            if (trial.Case != read) (read, lists) = (trial.Case, [.. trial.Case.Terms.On(axis).Distinct().Select(ListOf)]);
            foreach (var list in lists) list.Add(trial);
        }
        return byTerm;

        List<Placed> ListOf(string term) => byTerm.TryGetValue(term, out var known) ? known : byTerm[term] = [];
    }

    private static ScorecardLine Line(Benchmark benchmark, Rate rate, string axis, string term, List<Placed> list, RunFacts run)
    {
        Statistics.Observation[] observations = [.. list.Select(t => t.Case.Observe(benchmark, rate.Observe(t.Score) ?? ObservedOutcome.Unscored))];
        // Trials are sorted by case. Where the case is the unit, those of one unit stand side by side.
        var clustered = benchmark.Cluster == Cluster.Case ? list.Zip(list.Skip(1)).Any(p => p.First.Case == p.Second.Case)
            : observations.Any(o => o.SecondCluster is not null) || observations.DistinctBy(o => o.Cluster).Count() < observations.Length;
        var estimate = clustered
            ? RateEstimator.Estimate(observations)
            : RateEstimator.Estimate(list.Count(t => rate.Observe(t.Score) == ObservedOutcome.Pass),
                list.Count(t => rate.Observe(t.Score) == ObservedOutcome.Fail),
                list.Count(t => rate.Observe(t.Score) == ObservedOutcome.Unscored));
        var planted = rate.Counts == Counted.Failed ? list.Average(t => t.Condition.Planted) : null;
        var certification = run.Certify?.Invoke(rate, [.. list.Select(t => (t.Case.Id, t.Condition.Name)).Distinct()], estimate);
        return new ScorecardLine(rate.Key, axis, term, estimate, planted) { Title = Title(rate, list, run, certification), Certification = certification };
    }

    /// <summary>
    /// A reference model's figure has the field's name, since what it planted is known, and so has one whose judge a certificate carries. Every other figure is named for the judge that decided.
    /// </summary>
    private static string Title(Rate rate, List<Placed> trials, RunFacts run, LineCertification? certification) =>
        run.PlantedRate is not null || certification is { IsCertified: true } ? rate.Title
        : run.Judge is null ? rate.EmbeddedTitle
        : $"{rate.Key} by {string.Join("+", trials.Select(t => t.Score.Judge).Where(j => j != TrialScore.NoJudge).Distinct().Order(StringComparer.Ordinal).DefaultIfEmpty("nobody"))}";

    /// <summary>Trials that are no result first, then those that disagree with the other epochs of their case, then failures; the order is that of their ids.</summary>
    private static List<ExceptionalTrial> Exceptional(List<Placed> trials)
    {
        // They are sorted, so the epochs of a case stand side by side.
        var mixed = trials.Zip(trials.Skip(1)).Where(p => p.First.Case == p.Second.Case && p.First.Condition == p.Second.Condition && p.First.Score.Outcome != p.Second.Score.Outcome)
            .Select(p => (p.First.Case.Id, p.First.Condition.Name)).ToHashSet();
        return [.. trials
            .Where(t => t.Score.Outcome is not (Outcome.Pass or Outcome.NotRun))
            .OrderBy(t => t.Score.Outcome == Outcome.Fail ? mixed.Contains((t.Case.Id, t.Condition.Name)) ? 1 : 2 : 0)
            .ThenBy(t => t.Case.Id, StringComparer.Ordinal).ThenBy(t => t.Condition.Name, StringComparer.Ordinal).ThenBy(t => t.Score.Trial.Epoch)
            .Take(Scorecard.MaxExceptional)
            .Select(t => new ExceptionalTrial(t.Score.Trial, t.Score.Outcome, t.Score.Label))
            .OrderBy(e => e.Trial.CaseId, StringComparer.Ordinal).ThenBy(e => e.Trial.Condition, StringComparer.Ordinal).ThenBy(e => e.Trial.Epoch)];
    }

    /// <summary>A score with what it is the score of; a value, because a scorecard handles hundreds of thousands.</summary>
    private readonly record struct Placed(CountedCase Case, CountedCondition Condition, TrialScore Score) : IComparable<Placed>
    {
        public bool IsAsked => Score.Outcome is not (Outcome.NotRun or Outcome.NotApplicable);

        public int CompareTo(Placed other) =>
            string.CompareOrdinal(Case.Id, other.Case.Id) is var cases and not 0 ? cases
            : string.CompareOrdinal(Condition.Name, other.Condition.Name) is var conditions and not 0 ? conditions
            : Score.Trial.Epoch.CompareTo(other.Score.Trial.Epoch);
    }
}
