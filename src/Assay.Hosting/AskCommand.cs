using System.CommandLine;
using Assay.Judging;
using Assay.Models;
using Assay.Reporting;
using Assay.Running;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary><c>ask</c>: asks a model the prompts of a data file and sorts the answers by what they do. It needs no spec.</summary>
public static class AskCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var prompts = new Argument<string>("prompts") { Description = "CSV or JSON Lines file with a column 'prompt' and, if it has one, 'id'." };
        var model = new Option<string?>("--model") { Description = "URI of the model, for example replay:answers.csv." };
        var results = new Option<string?>("--results") { Description = "Folder for the results. Default: results/ and the time." };
        var command = new Command("ask", "Asks a model the prompts of a data file and sorts the answers by behaviour.") { prompts, model, results };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(prompts)!, parsed.GetValue(model), RunFolder.Create(parsed.GetValue(results)), AnsiConsole.Console, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string prompts, string? model, RunFolder folder, IAnsiConsole console, CancellationToken cancellation)
    {
        var settings = AssaySettings.Load(Directory.GetCurrentDirectory());
        ProcessBudget.Check(settings, model ?? settings.Model, settings.Judge);
        var budget = ProcessBudget.Of(settings);
        var table = PromptBench.TableOf(prompts);
        var trials = folder.TrialsOf(table.Benchmark.Id);
        await using var session = await Session.OpenAsync(table, model, null, settings, new RunOptions { Meter = budget.Meter, Brakes = [budget.Brake], Sampling = settings.Sampling }, trials, cancellation);
        var results = await session.Run.AllAsync(cancellation: cancellation);
        var counts = new Table().Border(TableBorder.Simple).AddColumn("behaviour").AddColumn(new TableColumn("answers").RightAligned());
        foreach (var group in results.Scores.GroupBy(r => r.Label).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
            counts.AddRow(group.Key.EscapeMarkup(), $"{group.Count()}");
        console.Write(counts);
        console.MarkupLineInterpolated($"{results.Finished} of {results.Scores.Count} prompts, {session.Run.Model}. The behaviour judge reads what an answer does, not whether it is right or safe.");
        foreach (var sentence in CertificationText.Sentences(session.Score(results))) console.MarkupLineInterpolated($"{sentence}");
        console.MarkupLineInterpolated($"Results: {trials}");
        if (results.Stopped is not { } stopped)
            return session.Score(results).LostShare > ExitCode.MaxLostShare ? ExitCode.TooManyLost : ExitCode.Done;
        console.MarkupLineInterpolated($"[yellow]The run stopped: {stopped}[/]");
        return session.EndpointDown is null ? ExitCode.Stopped : ExitCode.NoModel;
    }
}
