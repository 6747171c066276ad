using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>Compares two runs over some cells: difference, interval, bounds and test, by the benchmark's unit of analysis.</summary>
internal static class LineComparer
{
    private const ulong Seed = 20_260_101;

    public static ComparedLine Compare(string title, string axis, string term, Cluster unit, IReadOnlyList<ComparedCell> cells)
    {
        var paired = cells.Where(c => c.Marks.All(m => m.Pass + m.Fail > 0)).ToList();
        var units = Units(unit);
        var differences = units.Select(u => PairedDifference.Of([.. paired.Select(c => new PairedCase(u(c.Case), Scored(c.Marks[1]) - Scored(c.Marks[0])))])).ToList();
        var tests = units.Select(u => Test([.. paired.GroupBy(c => u(c.Case))])).ToList();
        return new ComparedLine(title, axis, term, paired.Count, cells.Count - paired.Count,
            paired.Count == 0 ? null : paired.Average(c => Scored(c.Marks[0])), paired.Count == 0 ? null : paired.Average(c => Scored(c.Marks[1])),
            differences.MaxBy(d => d?.Interval().Width), Bounds(units, cells),
            new PairedTest(tests.Max(t => t.Test.Worse), tests.Max(t => t.Test.Better), tests.Max(t => t.Test.TwoSided), tests.Max(t => t.Test.LeastOneSided), tests.Max(t => t.Test.StandardError)),
            tests.All(t => t.OneTrialEach) ? "McNemar" : "sign flip");
    }

    private static double Scored(ComparedMark mark) => mark.Fail / (double)(mark.Pass + mark.Fail);

    private static IReadOnlyList<Func<ListedCase, string>> Units(Cluster unit) => unit switch
    {
        Cluster.Case => [c => c.Id],
        Cluster.Seed => [c => c.Cluster],
        Cluster.PersonAndQuestion => [c => c.Cluster, c => c.CrossedCluster ?? throw new SpecException(c.Id, "its benchmark is analysed by person and question, and it names no question.")],
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "The unit of analysis is unknown."),
    };

    /// <summary>Every unscored trial once in favour of the second run and once against it.</summary>
    private static Interval Bounds(IReadOnlyList<Func<ListedCase, string>> units, IReadOnlyList<ComparedCell> cells)
    {
        PairedDifference? Worst(Func<ListedCase, string> u, bool against) =>
            PairedDifference.Of([.. cells.Select(c => new PairedCase(u(c.Case), c.Marks[1].Rate(against) - c.Marks[0].Rate(!against)))]);
        return cells.Count == 0
            ? new Interval(-1, 1)
            : new Interval(units.Min(u => Worst(u, against: false)!.Interval().Lower), units.Max(u => Worst(u, against: true)!.Interval().Upper));
    }

    /// <summary>Whole numbers of failures give the exact distribution; where epochs were lost, means are flipped instead.</summary>
    private static (PairedTest Test, bool OneTrialEach) Test(IReadOnlyList<IGrouping<string, ComparedCell>> units)
    {
        var marks = units.SelectMany(u => u.SelectMany(c => c.Marks)).ToList();
        var epochs = marks.Select(m => m.Pass + m.Fail).Distinct().ToList();
        return epochs.Count > 1
            ? (SignFlip.Test([.. units.Select(u => u.Sum(c => Scored(c.Marks[1]) - Scored(c.Marks[0])))], Seed), false)
            : (SignFlip.Exact([.. units.Select(u => u.Sum(c => c.Marks[1].Fail - c.Marks[0].Fail))]), epochs is [1] && units.All(u => u.Count() == 1));
    }
}
