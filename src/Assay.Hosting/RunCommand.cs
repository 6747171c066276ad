using System.CommandLine;
using System.IO.Enumeration;
using Assay.Models;
using Assay.Reporting;
using Assay.Running;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary><c>run</c>: asks a model, judges, prints a table a benchmark and leaves a folder of results.</summary>
internal sealed class RunCommand(IReadOnlyList<CaseTable> tables, IAnsiConsole console)
{
    private AskingOptions _asking = null!;
    private CassetteOptions _cassette = null!;
    private BudgetOptions _budget = null!;
    private EstimateOptions _estimate = null!;

    public Command Create()
    {
        var command = new Command("run", "Asks a model and judges its answers.");
        _asking = new AskingOptions(command);
        _cassette = new CassetteOptions(command);
        _budget = new BudgetOptions(command);
        _estimate = new EstimateOptions(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var settings = _asking.Over(_cassette.Over(AssaySettings.Load(Directory.GetCurrentDirectory()), parsed), parsed);
        var chosen = Choose(_asking.Benchmarks(parsed));
        var resumed = _asking.Resume(parsed);
        if (_estimate.IsAsked(parsed)) return await _estimate.PrintAsync(parsed, chosen, resumed is not null ? RunManifest.Read(resumed) : _asking.Named(parsed, settings), settings, console, cancellation);
        CassetteOptions.SayOpened(console, Cassette.Of(settings));
        // Read first: a mistyped folder is not made.
        var begun = resumed is null ? null : RunManifest.Read(resumed);
        var folder = RunFolder.Create(resumed ?? _asking.Results(parsed));
        var run = begun ?? Begun(_asking.Named(parsed, settings), folder);
        var budget = _budget.Open(parsed, settings, folder.Path, resumed is not null, run);
        var options = new RunOptions { Meter = budget.Meter, Brakes = [budget.Brake], Epochs = run.Epochs, Seed = run.Seed, Filter = run.Filter, Sampling = run.Sampling, Protocol = run.Protocol, MaxConcurrency = settings.Endpoint.MaxConcurrency, RetryErrors = _asking.RetryErrors(parsed) };
        var code = ExitCode.Done;
        var matched = false;
        foreach (var table in chosen)
        {
            // Nothing is asked, so nothing is left that would keep the run with a mended filter out of the folder.
            if (options.Filter is { } filter && !table.Ids.Any(id => FileSystemName.MatchesSimpleExpression(filter, id, ignoreCase: true))) continue;
            run = run.With(table.Benchmark.Id, StructureText.Digest(table.Cases));
            run.Write(folder.Path);
            folder.Write(CaseList.Of(table));
            await using var session = await Session.OpenAsync(table, run.Model, run.Judge, settings with { Judge = null }, options, folder.TrialsOf(table.Benchmark.Id), cancellation);
            Say(session, options);
            if (session.Run.Trials.Count == 0 && options.Filter is not null) continue;
            matched = true;
            budget.Begin(table.Benchmark.Id);
            var results = await AskAsync(session.Run, budget, cancellation);
            budget.Write();
            var card = session.Score(results);
            folder.Write(card);
            ScorecardTable.Write(console, card);
            if (session.EndpointDown is not null)
            {
                EndpointLines.Write(console, settings.Endpoint);
                SpendingLines.Write(console, folder.Path, settings);
                console.MarkupLineInterpolated($"The run stopped; what was finished is kept, and `run --resume {folder.Path}` goes on from there.");
                return ExitCode.NoModel;
            }
            if (results.Stopped is not null) code = ExitCode.Stopped;
            else if (card.LostShare > ExitCode.MaxLostShare) code = ExitCode.TooManyLost;
        }
        if (!CassetteOptions.SayUsed(console, Cassette.Of(settings)) && code == ExitCode.Done) code = ExitCode.TooManyLost;
        if (!matched)
        {
            console.MarkupLineInterpolated($"No case of {string.Join(", ", chosen.Select(t => t.Benchmark.Id))} matches the filter '{options.Filter}'; `list` prints the ids.");
            return ExitCode.NothingMatched;
        }
        EndpointLines.Write(console, settings.Endpoint);
        SpendingLines.Write(console, folder.Path, settings);
        if (_asking.Results(parsed) is null && resumed is null) console.MarkupLineInterpolated($"Results: {folder.Path}");
        return code;
    }

    private RunManifest Begun(RunManifest run, RunFolder folder)
    {
        // The tool gives the spec executables of one run one folder, each in its turn.
        if (!File.Exists(Path.Combine(folder.Path, "run.json"))) return run;
        var there = RunManifest.Read(folder.Path);
        return there with { Digests = run.Digests } == run with { Digests = run.Digests } && !tables.Any(t => there.Digests.ContainsKey(t.Benchmark.Id))
            ? there
            : throw new InputException(folder.Path, "it holds another run; name another folder, or go on with that run with --resume.");
    }

    private void Say(Session session, RunOptions options)
    {
        if (session.ModelWords is { } known) console.MarkupLineInterpolated($"{known}");
        if (session.Finished is not { } finished) return;
        if (finished.TornBytes > 0) console.MarkupLineInterpolated($"[yellow]{session.Run.Table.Benchmark.Id}: a torn record of {finished.TornBytes} bytes at the end was dropped; its trial is asked again.[/]");
        if (finished.Trials.Count > 0) console.MarkupLineInterpolated($"{session.Run.Table.Benchmark.Id}: {finished.Trials.Count} of {session.Run.Trials.Count} trials were finished already.");
        var errors = finished.Trials.Count(t => t.Score.Outcome == Outcome.Error);
        if (errors > 0) console.MarkupLineInterpolated($"{session.Run.Table.Benchmark.Id}: {errors} of them ended in an error; {(options.RetryErrors ? "they are asked again." : "--retry-errors asks them again.")}");
    }

    private async Task<RunResults> AskAsync(BenchmarkRun run, RunBudget budget, CancellationToken cancellation)
    {
        var results = new RunResults([]);
        if (run.Trials.Count == 0) return results;
        await console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).StartAsync(async progress =>
        {
            var task = progress.AddTask($"{run.Table.Benchmark.Id} ({run.Trials.Count} trials, {run.Model})".EscapeMarkup(), maxValue: run.Trials.Count);
            results = await run.AllAsync(new Ticks(task, budget), cancellation);
        });
        return results;
    }

    private IReadOnlyList<CaseTable> Choose(string[] names)
    {
        foreach (var name in names)
            if (tables.All(t => t.Benchmark.Id != name))
                throw new InputException("run", $"there is no benchmark '{name}' here; there is {string.Join(", ", tables.Select(t => t.Benchmark.Id))}.");
        return names.Length == 0 ? tables : [.. tables.Where(t => names.Contains(t.Benchmark.Id))];
    }

    private sealed class Ticks(ProgressTask task, RunBudget budget) : IProgress<TrialScore>
    {
        public void Report(TrialScore value)
        {
            task.Increment(1);
            budget.Tick();
        }
    }
}
