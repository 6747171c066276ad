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
    private readonly Option<string?> _judge = new("--judge") { Description = "URI of a model that judges: rubric and comparison judges then decide what they can. Default: ASSAY_JUDGE, then assay.json, then the embedded judges." };
    private readonly Option<string?> _filter = new("--filter") { Description = "Only cases whose id matches; * stands for anything." };
    private readonly Option<int?> _epochs = new("--epochs") { Description = "How often each condition is asked." };
    private readonly Option<long> _seed = new("--seed") { Description = "Seed of the run." };
    private readonly Option<int> _concurrency = new("--max-concurrency") { DefaultValueFactory = _ => 16, Description = "Trials in flight at most." };
    private readonly Option<string?> _results = new("--results") { Description = "Folder for the results. Default: results/ and the time." };

    public Command Create()
    {
        var command = new Command("run", "Asks a model and judges its answers.") { _benchmarks, _model, _judge, _filter, _epochs, _seed, _concurrency, _results };
        _epochs.Validators.Add(r => { if (r.GetValueOrDefault<int?>() is < 1 or > 1000) r.AddError("--epochs must be from 1 to 1000."); });
        _concurrency.Validators.Add(r => { if (r.GetValueOrDefault<int>() is < 1 or > 4096) r.AddError("--max-concurrency must be from 1 to 4096."); });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var settings = AssaySettings.Load(Directory.GetCurrentDirectory());
        var chosen = Choose(parsed.GetValue(_benchmarks) ?? []);
        var options = new RunOptions
        {
            Epochs = parsed.GetValue(_epochs),
            Seed = parsed.GetValue(_seed),
            MaxConcurrency = parsed.GetValue(_concurrency),
            Filter = parsed.GetValue(_filter),
            Sampling = settings.Sampling,
        };
        var folder = RunFolder.Create(parsed.GetValue(_results));
        var code = ExitCode.Done;
        foreach (var table in chosen)
        {
            await using var session = await Session.OpenAsync(table, parsed.GetValue(_model), parsed.GetValue(_judge), settings, options, folder.TrialsOf(table.Benchmark.Id), cancellation);
            if (session.Run.Trials.Count == 0 && options.Filter is not null) continue;
            var card = session.Score(await AskAsync(session.Run, cancellation));
            folder.Write(card);
            ScorecardTable.Write(console, card);
            if (card.LostShare > ExitCode.MaxLostShare) code = ExitCode.TooManyLost;
        }
        if (parsed.GetValue(_results) is null) console.MarkupLineInterpolated($"Results: {folder.Path}");
        return code;
    }

    private async Task<IReadOnlyList<TrialResult>> AskAsync(BenchmarkRun run, CancellationToken cancellation)
    {
        if (run.Trials.Count == 0) return [];
        IReadOnlyList<TrialResult> results = [];
        await console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).StartAsync(async progress =>
        {
            var task = progress.AddTask($"{run.Table.Benchmark.Id} ({run.Trials.Count} trials, {run.Model})".EscapeMarkup(), maxValue: run.Trials.Count);
            results = await run.AllAsync(new Ticks(task), cancellation);
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

    private sealed class Ticks(ProgressTask task) : IProgress<TrialResult>
    {
        public void Report(TrialResult value) => task.Increment(1);
    }
}
