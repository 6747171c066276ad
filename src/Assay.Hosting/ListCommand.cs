using System.CommandLine;
using System.IO.Enumeration;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary><c>list</c>: what this executable holds.</summary>
internal static class ListCommand
{
    public static Command Create(IReadOnlyList<CaseTable> tables, IAnsiConsole console)
    {
        var filter = new Option<string?>("--filter") { Description = "Only cases whose id matches; * stands for anything. Prints the ids." };
        var count = new Option<bool>("--count-tests") { Description = "Prints how many tests `dotnet test` runs, as a number: for --minimum-expected-tests." };
        var command = new Command("list", "Lists the benchmarks, or with --filter the cases.") { filter, count };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(count)) Console.WriteLine(tables.Sum(Tests));
            else if (parsed.GetValue(filter) is { } pattern) Ids(tables, console, pattern);
            else foreach (var table in tables) Summary(table, console);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary><c>ids</c>: the ids of the benchmarks, one a line, for the tool that starts executables.</summary>
    public static Command Ids(IReadOnlyList<CaseTable> tables)
    {
        var command = new Command("ids", "Prints the ids of the benchmarks.") { Hidden = true };
        command.SetAction(_ =>
        {
            foreach (var table in tables) Console.WriteLine(table.Benchmark.Id);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Tests of the generated class: a row for each case, condition and epoch; the scorecard and the structure; the controls where a model is asked, the worlds where there are any.</summary>
    private static int Tests(CaseTable table)
    {
        var cases = table.Cases.ToList();
        var asks = cases.Any(c => c.Conditions.Count > 0);
        return cases.Sum(c => c.Conditions.Count) * table.Benchmark.Epochs + 2 + (asks ? 1 : 0) + (cases.Any(c => c.NewWorld is not null) ? 1 : 0);
    }

    private static void Ids(IReadOnlyList<CaseTable> tables, IAnsiConsole console, string pattern)
    {
        foreach (var id in tables.SelectMany(t => t.Ids).Where(id => FileSystemName.MatchesSimpleExpression(pattern, id, ignoreCase: true)))
            console.WriteLine(id);
    }

    private static void Summary(CaseTable table, IAnsiConsole console)
    {
        var cases = table.Cases.ToList();
        var kinds = string.Join(", ", cases.GroupBy(c => c.Kind).Select(g => $"{g.Count()} {g.Key.ToString().ToLowerInvariant()}"));
        console.MarkupLineInterpolated($"[bold]{table.Benchmark.Id}[/]  {cases.Count} cases ({kinds}), {cases.Sum(c => c.Conditions.Count)} trials an epoch");
        foreach (var axis in table.Benchmark.Axes)
        {
            var terms = cases.SelectMany(c => c.Terms.Where(t => t.Axis == axis.Name)).GroupBy(t => t.Path.Split('/')[0]).OrderBy(g => g.Key, StringComparer.Ordinal);
            console.MarkupLineInterpolated($"  {axis.Name}: {string.Join(", ", terms.Select(g => $"{g.Key} {g.Count()}"))}");
        }
    }
}
