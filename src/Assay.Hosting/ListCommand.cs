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
        var command = new Command("list", "Lists the benchmarks, or with --filter the cases.") { filter };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(filter) is { } pattern) Ids(tables, console, pattern);
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
