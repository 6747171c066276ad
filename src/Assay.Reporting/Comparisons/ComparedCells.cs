using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>What several runs found under one condition of one case that all of them asked alike: the unit that is paired.</summary>
/// <param name="Case">The case, as the first run lists it.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Marks">For each run in order, what became of its epochs.</param>
internal sealed record ComparedCell(ListedCase Case, ListedCondition Condition, IReadOnlyList<ComparedMark> Marks);

/// <summary>What became of the epochs of one cell in one run.</summary>
internal readonly record struct ComparedMark(int Pass, int Fail, int Unscored)
{
    public int Total => Pass + Fail + Unscored;

    /// <summary>The failure rate with unscored epochs good (0) or bad (1).</summary>
    public double Rate(bool unscoredFail) => (Fail + (unscoredFail ? Unscored : 0)) / (double)Total;
}

/// <summary>Pairs runs cell by cell. A cell that one run did not ask, or asked in other words, is not paired and is counted.</summary>
internal sealed record ComparedCells(IReadOnlyList<ComparedCell> Cells, int Changed, int NotAsked)
{
    /// <summary>The cells that feed a rate.</summary>
    public static ComparedCells Of(Rate rate, IReadOnlyList<ComparedRun> runs)
    {
        var listed = runs.Select(r => r.Cases.Cases.ToDictionary(c => c.Id, StringComparer.Ordinal)).ToList();
        var asked = runs.Select(r => r.Scores.ToLookup(s => (s.Trial.CaseId, s.Trial.Condition), rate.Observe)).ToList();
        List<ComparedCell> cells = [];
        int changed = 0, notAsked = 0;
        foreach (var id in listed.SelectMany(l => l.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            var first = listed.Select(l => l.GetValueOrDefault(id)).First(c => c is not null)!;
            foreach (var condition in first.Conditions.Where(c => c.Rate == (rate.SameTrialsAs ?? rate.Key)))
            {
                var marks = asked.Select(a => Mark(a[(id, condition.Name)])).ToList();
                if (listed.Any(l => l.GetValueOrDefault(id)?.Conditions.FirstOrDefault(c => c.Name == condition.Name)?.Digest != condition.Digest)) changed++;
                else if (marks.Any(m => m.Total == 0)) notAsked++;
                else cells.Add(new ComparedCell(first, condition, marks));
            }
        }
        return new ComparedCells(cells, changed, notAsked);
    }

    private static ComparedMark Mark(IEnumerable<ObservedOutcome?> outcomes)
    {
        var told = outcomes.OfType<ObservedOutcome>().ToList();
        return new ComparedMark(told.Count(o => o == ObservedOutcome.Pass), told.Count(o => o == ObservedOutcome.Fail), told.Count(o => o == ObservedOutcome.Unscored));
    }
}
