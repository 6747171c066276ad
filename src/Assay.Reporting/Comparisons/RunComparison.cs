using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>Two runs of one benchmark, paired case by case.</summary>
/// <remarks>
/// The primary rate is tested on its own; all other lines are one family, adjusted by Holm with Tarone's exclusion. Cases are paired only where both runs asked the same, text for text.
/// </remarks>
/// <param name="First">Name of the first run.</param>
/// <param name="Second">Name of the second run.</param>
/// <param name="Lines">The lines: each rate as a whole, then by condition, axis and term.</param>
/// <param name="Changed">Case-and-condition pairs that were not paired, because the two runs asked them differently or one does not have them.</param>
/// <param name="NotAsked">Pairs that were not paired, because one run did not get to them.</param>
public sealed record RunComparison(string First, string Second, IReadOnlyList<ComparedLine> Lines, int Changed, int NotAsked)
{
    /// <summary>Compares two runs.</summary>
    /// <exception cref="ComparisonException">The runs must not be compared; the message says why.</exception>
    public static RunComparison Of(ComparedRun first, ComparedRun second)
    {
        Comparable.Check([first, second]);
        List<ComparedLine> lines = [];
        int changed = 0, notAsked = 0;
        foreach (var rate in first.Cases.Rates)
        {
            var cells = ComparedCells.Of(rate, [first, second]);
            lines.AddRange(Compare(first, rate, cells.Cells));
            if (rate.SameTrialsAs is null) (changed, notAsked) = (changed + cells.Changed, notAsked + cells.NotAsked);
        }
        if (lines.All(l => l.Pairs == 0)) throw new ComparisonException($"{first.Name} and {second.Name} have no scored case in common that was asked alike: {changed} changed, {notAsked} not asked by both.");
        return new RunComparison(first.Name, second.Name, Adjusted(lines), changed, notAsked);
    }

    private static IEnumerable<ComparedLine> Compare(ComparedRun run, Rate rate, IReadOnlyList<ComparedCell> cells)
    {
        ComparedLine Line(string axis, string term, IEnumerable<ComparedCell> some) => LineComparer.Compare(run.TitleOf(rate), axis, term, run.Cases.Unit, [.. some]);
        yield return Line("", "", cells);
        var conditions = cells.Select(c => c.Condition.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        if (conditions.Count > 1)
            foreach (var condition in conditions)
                yield return Line("condition", condition, cells.Where(c => c.Condition.Name == condition));
        foreach (var axis in run.Cases.Axes)
            foreach (var term in cells.SelectMany(c => c.Case.On(axis)).Distinct().Order(StringComparer.Ordinal))
                yield return Line(axis.Name, term, cells.Where(c => c.Case.On(axis).Contains(term)));
    }

    private static IReadOnlyList<ComparedLine> Adjusted(List<ComparedLine> lines)
    {
        var family = HolmTarone.Adjust([.. lines.Skip(1).Select((l, i) => new FamilyTest($"{i}", l.Test.TwoSided, Math.Min(1, 2 * l.Test.LeastOneSided)))]);
        var adjusted = family.Tests.ToDictionary(t => t.Name, t => t.Adjusted);
        return [lines[0] with { AdjustedP = lines[0].Test.TwoSided }, .. lines.Skip(1).Select((l, i) => l with { AdjustedP = adjusted.TryGetValue($"{i}", out var p) ? p : null })];
    }
}
