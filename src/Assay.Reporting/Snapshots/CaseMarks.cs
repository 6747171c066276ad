using System.Text;

namespace Assay.Reporting;

/// <summary>One character per case and condition, in id order, so that two runs can be paired: failures out of the epochs, <c>?</c> where one is no result or was not asked, <c>.</c> where none was asked.</summary>
public static class CaseMarks
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>The text: a line for each condition name, cases in ordinal order of their ids.</summary>
    /// <param name="cases">All cases.</param>
    /// <param name="results">The results.</param>
    public static string Of(IReadOnlyCollection<Case> cases, IReadOnlyCollection<TrialScore> results)
    {
        var byKey = results.ToLookup(r => (r.Trial.CaseId, r.Trial.Condition));
        var text = new StringBuilder();
        foreach (var condition in cases.SelectMany(c => c.Conditions.Select(x => x.Name)).Distinct().Order(StringComparer.Ordinal))
        {
            text.Append(condition).Append('\n');
            var marks = cases.OrderBy(c => c.Id, StringComparer.Ordinal).Where(c => c.Conditions.Any(x => x.Name == condition)).Select(c => Mark([.. byKey[(c.Id, condition)]]));
            foreach (var line in marks.Chunk(100)) text.Append(line).Append('\n');
        }
        return text.ToString().TrimEnd('\n');
    }

    private static char Mark(IReadOnlyList<TrialScore> trials)
    {
        if (trials.All(t => t.Outcome == Outcome.NotRun)) return '.';
        if (trials.Any(t => !t.IsResult)) return '?';
        var failures = trials.Count(t => t.Outcome == Outcome.Fail);
        return failures < Digits.Length ? Digits[failures] : '+';
    }
}
