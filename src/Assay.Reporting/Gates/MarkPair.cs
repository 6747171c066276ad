using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>One case under one condition in the anchor and in the new run, for one rate.</summary>
/// <param name="Case">The case.</param>
/// <param name="Rate">Key of the rate.</param>
/// <param name="Anchor">Failures and scored trials of the anchor, all its runs together.</param>
/// <param name="AnchorUnscored">Its trials without a score.</param>
/// <param name="Failures">Failures of the new run; a case with an unscored trial counts as failing in all of them.</param>
/// <param name="Epochs">Trials of the new run.</param>
internal sealed record MarkPair(Case Case, string Rate, ClusterCount Anchor, int AnchorUnscored, int Failures, int Epochs)
{
    private int AnchorTrials => Anchor.Trials + AnchorUnscored;

    /// <summary>The anchor with its unscored trials as passing: the reading under which "no worse" is hardest.</summary>
    public ClusterCount AnchorAtBest => new(Anchor.Failures, AnchorTrials);

    /// <summary>The anchor with its unscored trials as failing: the reading under which "worse" is hardest.</summary>
    public ClusterCount AnchorAtWorst => new(Anchor.Failures + AnchorUnscored, AnchorTrials);

    public ClusterCount Now => new(Failures, Epochs);

    /// <summary>Both taken together, as if nothing had changed.</summary>
    public ClusterCount Together => new(Anchor.Failures + Failures, AnchorTrials + Epochs);

    public double Rise(ClusterCount anchor) => (double)Failures / Epochs - (double)anchor.Failures / anchor.Trials;
}

/// <summary>All that two runs have in common, and what they have not.</summary>
/// <param name="Pairs">The pairs, by rate and condition, in id order.</param>
/// <param name="NotPaired">Ids of cases that are new or whose text has changed since the anchor.</param>
/// <param name="Gone">Cases of the anchor that are gone or whose text has changed.</param>
/// <param name="NotRun">Ids of cases that the new run did not ask in full.</param>
/// <param name="Unscored">Ids of cases that count as failing because the new run left a trial without a score.</param>
internal sealed record MarkPairs(IReadOnlyList<MarkPair> Pairs, IReadOnlyList<string> NotPaired, int Gone, IReadOnlyList<string> NotRun, IReadOnlyList<string> Unscored)
{
    public static MarkPairs Of(IReadOnlyList<Case> cases, CaseMarks anchor, CaseMarks run)
    {
        var places = anchor.Keys.Index().ToDictionary(k => k.Item, k => k.Index, StringComparer.Ordinal);
        var before = anchor.Rows.ToLookup(r => (r.Rate, r.Condition), r => r.Marks);
        List<MarkPair> pairs = [];
        HashSet<int> notRun = [], unscored = [];
        foreach (var row in run.Rows)
        {
            string[] runs = [.. before[(row.Rate, row.Condition)]];
            for (var i = 0; i < row.Marks.Length; i++)
            {
                if (!places.TryGetValue(run.Keys[i], out var place)) continue;
                var (scored, lost) = Anchor(runs, place, anchor.Header.Epochs);
                if (row.Marks[i] == CaseMarks.NotRun) notRun.Add(i);
                if (scored.Trials + lost == 0 || row.Marks[i] == CaseMarks.NotRun) continue;
                var failures = CaseMarks.Digits.IndexOf(row.Marks[i]);
                if (failures < 0) unscored.Add(i);
                pairs.Add(new(cases[i], row.Rate, scored, lost, failures < 0 ? run.Header.Epochs : failures, run.Header.Epochs));
            }
        }
        string[] notPaired = [.. cases.Where((_, i) => !places.ContainsKey(run.Keys[i])).Select(c => c.Id)];
        return new(pairs, notPaired, anchor.Keys.Count - (run.Keys.Count - notPaired.Length),
            [.. notRun.Order().Select(i => cases[i].Id)], [.. unscored.Order().Select(i => cases[i].Id)]);
    }

    /// <summary>Failures and scored trials over all runs of the anchor, and the trials that are lost. A case that does not apply has none of either.</summary>
    private static (ClusterCount Scored, int Lost) Anchor(string[] runs, int place, int epochs)
    {
        int failures = 0, trials = 0, lost = 0;
        foreach (var marks in runs)
        {
            if (marks[place] == CaseMarks.None) continue;
            var count = CaseMarks.Digits.IndexOf(marks[place]);
            if (count < 0) lost += epochs;
            else (failures, trials) = (failures + count, trials + epochs);
        }
        return (new(failures, trials), lost);
    }
}
