namespace Assay.Reporting;

/// <summary>Named cases that must pass in every trial of the primary rate, whatever the rates say.</summary>
internal static class InvariantGate
{
    public static IEnumerable<GateFinding> Of(Benchmark benchmark, IReadOnlyList<Case> cases, CaseMarks run)
    {
        if (benchmark.Gate.Invariants.Count == 0) yield break;
        List<string> broken = [], open = [];
        foreach (var (id, mark) in from row in run.Rows
                                   where row.Rate == benchmark.Rates[0].Key
                                   from place in Enumerable.Range(0, cases.Count)
                                   where benchmark.Gate.Invariants.Contains(cases[place].Id) && row.Marks[place] != CaseMarks.None
                                   select ($"{cases[place].Id} [{row.Condition}]", row.Marks[place]))
        {
            if (mark == CaseMarks.NotRun) open.Add($"{id} was not asked in full");
            else if (mark == CaseMarks.Unscored) broken.Add($"{id} has a trial without a score");
            else if (mark != '0') broken.Add($"{id} failed in {CaseMarks.Digits.IndexOf(mark)} of {run.Header.Epochs}");
        }
        yield return broken.Count > 0 ? new("invariants", GateAnswer.Worse, $"{string.Join("; ", broken.Concat(open))}.")
            : open.Count > 0 ? new("invariants", GateAnswer.CannotTell, $"{string.Join("; ", open)}.")
            : new("invariants", GateAnswer.NoWorse, $"{benchmark.Gate.Invariants.Count} named cases passed in every trial.");
    }
}
