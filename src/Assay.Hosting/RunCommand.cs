using System.CommandLine;
using Assay.Models;
using Assay.Reporting;
using Assay.Running;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary><c>run</c>: asks a model, judges, prints a table a benchmark and leaves a folder of results.</summary>
internal sealed class RunCommand(IReadOnlyList<CaseTable> tables, IAnsiConsole console)
{
    private readonly Argument<string[]> _benchmarks = new("benchmark") { Arity = ArgumentArity.ZeroOrMore, Description = "Ids of the benchmarks to run; all of them if none is given." };
    private readonly Option<string?> _model = new("--model") { Description = "URI of the model, for example reference:guarded or ollama:llama3.2. Default: ASSAY_MODEL, then assay.json, then reference:guarded." };
    private readonly Option<string[]> _judge = new("--judge") { Description = "URI of a model that judges: rubric and comparison judges then decide what they can. Several make a jury by the benchmark's rule; a weight stands after an asterisk, ollama:a*2. Default: ASSAY_JUDGE, then assay.json, then the embedded judges." };
    private readonly Option<Protocol> _protocol = new("--protocol") { DefaultValueFactory = _ => Protocol.Assay, Description = "How results are judged and counted: assay, or published where the benchmark has the paper's own." };
    private readonly Option<string?> _filter = new("--filter") { Description = "Only cases whose id matches; * stands for anything." };
    private readonly Option<int?> _epochs = new("--epochs") { Description = "How often each condition is asked." };
    private readonly Option<long> _seed = new("--seed") { Description = "Seed of the run." };
    private readonly Option<int?> _concurrency = new("--max-concurrency") { Description = "Requests in flight at most, for each endpoint and role; the scheduler finds the useful number below it. Default: ASSAY_MAX_CONCURRENCY, then assay.json, then 16." };
    private readonly Option<string?> _results = new("--results") { Description = "Folder for the results. Default: results/ and the time." };

    private readonly Option<string?> _resume = new("--resume") { Description = "Folder of a run that was interrupted: what is finished stays, the rest is asked. Model, seed, epochs and filter are those of the run." };

    private readonly Option<bool> _retryErrors = new("--retry-errors") { Description = "With --resume: trials that ended in an error are asked again too, and only those. The new record counts; the old one stays until then." };

    private CassetteOptions _cassette = null!;
    private BudgetOptions _budget = null!;
    private EstimateOptions _estimate = null!;

    public Command Create()
    {
        var command = new Command("run", "Asks a model and judges its answers.") { _benchmarks, _model, _judge, _protocol, _filter, _epochs.Within(1, 1000), _seed.Within(long.MinValue, long.MaxValue), _concurrency.Within(1, 4096), _results, _resume, _retryErrors };
        command.Validators.Add(r => { if (r.GetValue(_retryErrors) && r.GetValue(_resume) is null) r.AddError("--retry-errors goes on with a run: name its folder with --resume."); });
        _cassette = new CassetteOptions(command);
        _budget = new BudgetOptions(command);
        _estimate = new EstimateOptions(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var settings = _cassette.Over(AssaySettings.Load(Directory.GetCurrentDirectory()), parsed);
        settings = settings with { Endpoint = settings.Endpoint with { MaxConcurrency = parsed.GetValue(_concurrency) ?? settings.Endpoint.MaxConcurrency } };
        var chosen = Choose(parsed.GetValue(_benchmarks) ?? []);
        var resumed = parsed.GetValue(_resume);
        if (_estimate.IsAsked(parsed)) return await _estimate.PrintAsync(parsed, chosen, resumed is not null ? Resumed(parsed, resumed) : Named(parsed, settings), settings, console, cancellation);
        CassetteOptions.SayOpened(console, Cassette.Of(settings));
        var folder = RunFolder.Create(resumed ?? parsed.GetValue(_results));
        var run = resumed is not null ? Resumed(parsed, resumed) : Begun(parsed, settings, folder);
        var budget = _budget.Open(parsed, settings, folder.Path, resumed is not null, run);
        var options = new RunOptions { Meter = budget.Meter, Brakes = [budget.Brake], Epochs = run.Epochs, Seed = run.Seed, Filter = run.Filter, Sampling = run.Sampling, Protocol = run.Protocol, MaxConcurrency = settings.Endpoint.MaxConcurrency, RetryErrors = parsed.GetValue(_retryErrors) };
        var code = ExitCode.Done;
        var matched = false;
        foreach (var table in chosen)
        {
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
        if (parsed.GetValue(_results) is null && resumed is null) console.MarkupLineInterpolated($"Results: {folder.Path}");
        return code;
    }

    /// <summary>The run that options and settings ask for.</summary>
    private RunManifest Named(ParseResult parsed, AssaySettings settings) =>
        new(parsed.GetValue(_model) ?? settings.Model, parsed.GetValue(_judge) is { Length: > 0 } judges ? JudgeUri.Join(judges) : settings.Judge, parsed.GetValue(_seed),
            parsed.GetValue(_epochs), parsed.GetValue(_filter), settings.Sampling, new Dictionary<string, string>()) { Protocol = parsed.GetValue(_protocol) };

    private RunManifest Begun(ParseResult parsed, AssaySettings settings, RunFolder folder)
    {
        var run = Named(parsed, settings);
        // The tool gives the spec executables of one run one folder, each in its turn.
        if (!File.Exists(Path.Combine(folder.Path, "run.json"))) return run;
        var there = RunManifest.Read(folder.Path);
        return there with { Digests = run.Digests } == run with { Digests = run.Digests } && !tables.Any(t => there.Digests.ContainsKey(t.Benchmark.Id))
            ? there
            : throw new InputException(folder.Path, "it holds another run; name another folder, or go on with that run with --resume.");
    }

    private RunManifest Resumed(ParseResult parsed, string folder)
    {
        foreach (var option in (Option[])[_model, _judge, _protocol, _filter, _epochs, _seed, _results])
            if (parsed.GetResult(option) is { Implicit: false })
                throw new InputException(option.Name, "a resumed run keeps what it began with; leave it out.");
        return RunManifest.Read(folder);
    }

    private void Say(Session session, RunOptions options)
    {
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
