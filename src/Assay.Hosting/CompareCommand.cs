using System.CommandLine;
using Assay.Models;
using Assay.Reporting;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary><c>compare</c>: two runs, paired case by case. It needs no spec.</summary>
public static class CompareCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var first = new Argument<string>("first") { Description = "Folder of the run to compare with." };
        var second = new Argument<string>("second") { Description = "Folder of the other run." };
        var benchmark = new Option<string?>("--benchmark") { Description = "Only this benchmark. Default: all that both runs hold." };
        var command = new Command("compare", "Compares two runs case by case: what changed, how surely, and what change could have been seen.") { first, second, benchmark };
        command.SetAction(parsed => Run([parsed.GetValue(first)!, parsed.GetValue(second)!], parsed.GetValue(benchmark), AnsiConsole.Console));
        return command;
    }

    private static int Run(string[] folders, string? only, IAnsiConsole console)
    {
        var compared = 0;
        foreach (var benchmark in StoredComparison.Shared(folders, only))
        {
            var runs = folders.Select(f => StoredComparison.Read(f, benchmark, f)).ToList();
            if (only is null && runs.All(r => r.Cases.Rates.Count == 0)) continue;
            foreach (var run in runs.Where(r => r.Note is not null)) console.MarkupLineInterpolated($"[yellow]{run.Name}: {run.Note}[/]");
            if (only is null && runs.Any(r => r.Scores.Count == 0)) continue;
            Write(console, benchmark, runs, Comparison(runs));
            compared++;
        }
        return compared > 0 ? ExitCode.Done : throw StoredComparison.Nothing("compare");
    }

    private static RunComparison Comparison(IReadOnlyList<ComparedRun> runs)
    {
        try
        {
            return RunComparison.Of(runs[0], runs[1]);
        }
        catch (ComparisonException refused)
        {
            throw new InputException("compare", refused.Message, refused);
        }
    }

    private static void Write(IAnsiConsole console, string benchmark, IReadOnlyList<ComparedRun> runs, RunComparison comparison)
    {
        console.WriteLine();
        console.Write(new Spectre.Console.Rule($"[bold]{benchmark.EscapeMarkup()}[/]{(runs[0].IsInstrumentCheck ? " - instrument check: this says nothing about any model" : "")}").LeftJustified());
        console.MarkupLineInterpolated($"first   {comparison.First} ({Answered(runs[0], benchmark)})");
        console.MarkupLineInterpolated($"second  {comparison.Second} ({Answered(runs[1], benchmark)})");
        console.Write(Lines(comparison));
        console.WriteLine($"In points; p by {string.Join(" and ", comparison.Lines.Select(l => l.TestName).Distinct().Order(StringComparer.Ordinal))}, two-sided; all lines but the first are one family (Holm, Tarone). Detectable: the true change that such a run shows with 80 % power.");
        if (NotGuarded(comparison).ToList() is { Count: > 0 } open)
            console.MarkupLineInterpolated($"[grey]Not guarded, since too few cases differ for any outcome to show anything: {string.Join("; ", open)}.[/]");
        if (comparison.Changed > 0) console.MarkupLineInterpolated($"[yellow]{comparison.Changed} pairs were left out: their texts differ, or one run does not have them.[/]");
        if (comparison.NotAsked > 0) console.MarkupLineInterpolated($"[yellow]{comparison.NotAsked} pairs were left out: one run did not get to them.[/]");
    }

    /// <summary>The model, and which one of that name it was.</summary>
    private static string Answered(ComparedRun run, string benchmark) =>
        ModelRecord.Read(run.Name, benchmark) is { IsReference: false } known ? $"{run.Model}; {known.Words}" : run.Model;

    private static Table Lines(RunComparison comparison)
    {
        // Where nothing was lost the bounds are the interval, and a column that repeats another hides what matters.
        var lost = comparison.Lines.Any(l => l.Difference is { } d && l.Bounds != d.Interval());
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("rate").NoWrap());
        foreach (var column in (string[])["pairs", "first", "second", "difference", "95 % interval", .. lost ? ["unscored", "bounds"] : Array.Empty<string>(), "p", "detectable", "shows"])
            table.AddColumn(new TableColumn(column).RightAligned().NoWrap());
        var axis = "";
        foreach (var line in comparison.Lines.Where(l => l.Axis.Length == 0 || l.Shown != Shown.NotGuarded))
        {
            if (line.Axis != axis && line.Axis.Length > 0) table.AddRow($"  [grey]by {line.Axis.EscapeMarkup()}[/]");
            axis = line.Axis;
            table.AddRow(
            [
                line.Axis.Length == 0 ? $"[bold]{line.Title.EscapeMarkup()}[/]" : $"    {line.Term.EscapeMarkup()}", $"{line.Pairs}",
                Figure.Percent(line.First), Figure.Percent(line.Second), line.Difference is { } d ? Figure.Points(d.Difference) : "-", line.Difference is { } i ? Figure.Percent(i.Interval()) : "-",
                .. lost ? [$"{line.Unpaired}", Figure.Percent(line.Bounds)] : Array.Empty<string>(),
                Figure.PValue(line.AdjustedP), line.Detectable is { } least ? Figure.Points(least).TrimStart('+') : "-", Words(line.Shown),
            ]);
        }
        return table;
    }

    private static IEnumerable<string> NotGuarded(RunComparison comparison) =>
        from axis in comparison.Lines.GroupBy(l => (l.Title, l.Axis))
        let open = axis.Where(l => l.Shown == Shown.NotGuarded).ToList()
        where open.Count > 0
        select axis.Key.Axis.Length == 0 ? axis.Key.Title
            : $"{axis.Key.Title} by {axis.Key.Axis} ({(open.Count == axis.Count() ? $"all {open.Count}" : string.Join(", ", open.Select(l => l.Term)))})";

    private static string Words(Shown shown) => shown switch
    {
        Shown.Worse => "[red]worse[/]",
        Shown.Better => "[green]better[/]",
        Shown.NotGuarded => "[grey]too few cases[/]",
        _ => "no change shown",
    };
}
