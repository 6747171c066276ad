using System.CommandLine;
using System.Globalization;
using Assay.Models;
using Assay.Reporting;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary><c>rank</c>: which of these models, and which of them cannot be told apart. It needs no spec.</summary>
public static class RankCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var runs = new Argument<string[]>("run") { Arity = new ArgumentArity(2, 100), Description = "Folders of runs, one a model." };
        var benchmark = new Option<string?>("--benchmark") { Description = "Only this benchmark. Default: all that every run holds." };
        var command = new Command("rank", "Ranks models by their runs: all pairs at once, rank intervals, and in words who cannot be told apart.") { runs, benchmark };
        command.SetAction(parsed => Run(parsed.GetValue(runs)!, parsed.GetValue(benchmark), AnsiConsole.Console));
        return command;
    }

    private static int Run(string[] folders, string? only, IAnsiConsole console)
    {
        var models = folders.Select(f => RunManifest.Read(f).Model).ToList();
        var names = models.Distinct().Count() == models.Count ? models : [.. folders];
        var ranked = 0;
        foreach (var benchmark in StoredComparison.Shared(folders, only))
        {
            var runs = folders.Zip(names, (folder, name) => StoredComparison.Read(folder, benchmark, name)).ToList();
            if (only is null && runs.All(r => r.Cases.Rates.Count == 0)) continue;
            foreach (var run in runs.Where(r => r.Note is not null)) console.MarkupLineInterpolated($"[yellow]{run.Name}: {run.Note}[/]");
            if (only is null && runs.Any(r => r.Scores.Count == 0)) continue;
            try
            {
                Write(console, ModelRanking.Of(runs));
                ranked++;
            }
            catch (ComparisonException refused)
            {
                throw new InputException("rank", refused.Message, refused);
            }
        }
        return ranked > 0 ? ExitCode.Done : throw StoredComparison.Nothing("rank");
    }

    private static void Write(IAnsiConsole console, ModelRanking ranking)
    {
        console.WriteLine();
        console.Write(new Spectre.Console.Rule($"[bold]{ranking.Benchmark.EscapeMarkup()}[/]{(ranking.Runs[0].IsInstrumentCheck ? " - instrument check: this says nothing about any model" : "")}").LeftJustified());
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("model").NoWrap());
        foreach (var rate in ranking.Rates)
        {
            table.AddColumn(new TableColumn(rate.Title.EscapeMarkup()).RightAligned().NoWrap());
            table.AddColumn(new TableColumn("rank").RightAligned().NoWrap());
            table.AddColumn(new TableColumn("unscored").RightAligned().NoWrap());
        }
        table.AddColumn(new TableColumn("tokens").RightAligned().NoWrap());
        // Models stand in the order of the primary rate; their rank intervals say how much that order is worth.
        foreach (var i in Enumerable.Range(0, ranking.Runs.Count).OrderBy(i => ranking.Rates[0].Comparison.Ranks[i].Mean).ThenBy(i => ranking.Runs[i].Name, StringComparer.Ordinal))
        {
            List<string> cells = [ranking.Runs[i].Name.EscapeMarkup()];
            foreach (var rate in ranking.Rates)
            {
                var rank = rate.Comparison.Ranks[i];
                cells.AddRange([Figure.Percent(rank.Mean), rank.Best == rank.Worst ? $"{rank.Best}" : $"{rank.Best} to {rank.Worst}", $"{rate.Unscored[i]}"]);
            }
            table.AddRow([.. cells, ranking.Runs[i].Tokens is { } tokens ? tokens.ToString("N0", CultureInfo.InvariantCulture) : "unknown"]);
        }
        console.Write(table);
        foreach (var rate in ranking.Rates)
        {
            console.MarkupLineInterpolated($"[bold]{rate.Title}[/], {rate.Cells} pairs of a case and a condition in {rate.Units} units, 95 % for all pairs of models together");
            foreach (var sentence in rate.InWords()) console.WriteLine($"  {sentence}");
            if (rate.Changed + rate.NotAsked > 0) console.MarkupLineInterpolated($"[yellow]  left out: {rate.Changed} pairs asked differently, {rate.NotAsked} that a run did not get to.[/]");
        }
        console.WriteLine("A lower rate is better. Unscored trials count as failing.");
    }
}
