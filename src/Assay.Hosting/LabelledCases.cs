using System.Text.RegularExpressions;
using Assay.Models;
using Assay.Reporting;

namespace Assay.Hosting;

/// <summary>The cases that labelled answers name: by a column <c>case</c> (and <c>condition</c>, the first of the case where there is none), or by <c>trial</c> as in an audit sheet.</summary>
/// <param name="tables">The benchmarks of the executable; none where there is no spec at hand.</param>
internal sealed partial class LabelledCases(IReadOnlyList<CaseTable> tables)
{
    /// <summary>The case that a record names; null where it names none.</summary>
    /// <exception cref="InputException">There is no such case or condition, or one answer cannot be judged under it.</exception>
    public (Case Case, string Condition)? Of(string path, FileRecord record)
    {
        var trial = record.Fields.GetValueOrDefault("trial") is { } text ? Trial().Match(text) : Match.Empty;
        if ((record.Fields.GetValueOrDefault("case") ?? (trial.Success ? trial.Groups["case"].Value : null)) is not { } id)
            return null;
        if (tables.Count == 0)
            return record.Fields.ContainsKey("case")
                ? throw RecordFile.At(path, record.Line, $"it names the case '{id}'; certify it with the executable that holds the case: dotnet SPEC.dll assay certify.")
                : null;
        if (tables.FirstOrDefault(t => t.Contains(id)) is not { } table)
            throw RecordFile.At(path, record.Line, $"there is no case '{id}' in this executable.");
        var @case = table[id];
        var name = record.Fields.GetValueOrDefault("condition") ?? (trial.Success ? trial.Groups["condition"].Value : @case.Conditions[0].Name);
        if (@case.Conditions.FirstOrDefault(c => c.Name == name) is not { } condition)
            throw RecordFile.At(path, record.Line, $"'{id}' has no condition '{name}'; it has {string.Join(", ", @case.Conditions.Select(c => c.Name))}.");
        return condition.FollowUps.Count == 0 && @case.NewWorld is null
            ? (@case, name)
            : throw RecordFile.At(path, record.Line, $"'{id}' is more than one question and one answer, so one answer cannot be labelled for it; audit a run instead (assay audit).");
    }

    /// <summary>The benchmark of all labelled answers; null where they name no cases.</summary>
    /// <exception cref="InputException">Some name cases and others do not, or they are of two benchmarks.</exception>
    public CaseTable? TableOf(string path, IEnumerable<Judging.LabelledAnswer> answers)
    {
        string?[] benchmarks = [.. answers.Select(a => a.Asked?.Case.Benchmark).Distinct()];
        return benchmarks switch
        {
            [null] => null,
            [{ } one] => tables.First(t => t.Benchmark.Id == one),
            _ => throw new InputException(path, $"its answers are of {string.Join(", ", benchmarks.Select(b => b ?? "no case"))}; a certificate is about one benchmark."),
        };
    }

    [GeneratedRegex(@"\A(?<case>.+) \[(?<condition>[^\[\]#]+) #\d+\]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Trial();
}
