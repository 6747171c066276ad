using System.Globalization;
using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>Several models on one benchmark: all pairs compared with all, the errors of all comparisons held together.</summary>
/// <param name="Benchmark">Id of the benchmark.</param>
/// <param name="Rates">One ranking a rate, the primary one first.</param>
/// <param name="Runs">The runs, in the order given.</param>
public sealed record ModelRanking(string Benchmark, IReadOnlyList<RankedRate> Rates, IReadOnlyList<ComparedRun> Runs)
{
    private const ulong Seed = 20_260_102;

    /// <summary>Ranks runs. An unscored trial counts as failing for whoever lost it: losing answers must not move a model up.</summary>
    /// <param name="runs">At least two runs of one benchmark, with distinct names.</param>
    /// <exception cref="ComparisonException">The runs must not be compared, or have too few cases in common.</exception>
    public static ModelRanking Of(IReadOnlyList<ComparedRun> runs)
    {
        Comparable.Check(runs);
        if (runs.Select(r => r.Name).Distinct(StringComparer.Ordinal).Count() < runs.Count) throw new ComparisonException("a run was given twice.");
        return new ModelRanking(runs[0].Cases.Benchmark, [.. runs[0].Cases.Rates.Select(rate => Rank(rate, runs))], runs);
    }

    private static RankedRate Rank(Rate rate, IReadOnlyList<ComparedRun> runs)
    {
        var cells = ComparedCells.Of(rate, runs);
        IReadOnlyList<IReadOnlyList<double>> units = [.. cells.Cells.GroupBy(c => runs[0].Cases.Unit == Cluster.Case ? c.Case.Id : c.Case.Cluster)
            .Select(unit => (IReadOnlyList<double>)[.. runs.Select((_, i) => unit.Average(c => c.Marks[i].Rate(unscoredFail: true)))])];
        if (units.Count < 2)
            throw new ComparisonException($"the runs have {units.Count} unit{(units.Count == 1 ? "" : "s")} of analysis in common for {rate.Key} ({cells.Changed} changed, {cells.NotAsked} not asked by all); a ranking needs more.");
        return new RankedRate(runs[0].TitleOf(rate), AllPairs.Compare([.. runs.Select(r => r.Name)], units, Seed), units.Count, cells.Cells.Count, cells.Changed, cells.NotAsked,
            [.. runs.Select((_, i) => cells.Cells.Sum(c => c.Marks[i].Unscored))]);
    }
}

/// <summary>All models by one rate.</summary>
/// <param name="Title">What the rate is called.</param>
/// <param name="Comparison">Pairs and rank intervals; rank 1 fails least.</param>
/// <param name="Units">Units of analysis that all runs share.</param>
/// <param name="Cells">Case-and-condition pairs that all runs share.</param>
/// <param name="Changed">Pairs left out because they were asked differently.</param>
/// <param name="NotAsked">Pairs left out because a run did not get to them.</param>
/// <param name="Unscored">For each run, the trials counted as failing because nothing could be scored.</param>
public sealed record RankedRate(string Title, AllPairs Comparison, int Units, int Cells, int Changed, int NotAsked, IReadOnlyList<int> Unscored)
{
    /// <summary>In plain words, who can be told apart from whom, and who cannot.</summary>
    public IEnumerable<string> InWords() => Comparison.Pairs.Select(p => p switch
    {
        { CanBeToldApart: false } => $"{p.First} and {p.Second} cannot be told apart: the difference is {Figure.Points(p.Difference)} points and may be anything from {Figure.Points(p.Interval.Lower)} to {Figure.Points(p.Interval.Upper)}.",
        { Difference: < 0 } => Lower(p.First, p.Second, -p.Difference, -p.Interval.Upper, -p.Interval.Lower),
        _ => Lower(p.Second, p.First, p.Difference, p.Interval.Lower, p.Interval.Upper),
    });

    private static string Lower(string better, string worse, double by, double least, double most) =>
        string.Create(CultureInfo.InvariantCulture, $"{better} is lower than {worse}, by {100 * by:0.0} points ({100 * least:0.0} to {100 * most:0.0}).");
}
