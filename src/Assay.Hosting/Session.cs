using Assay.Judging;
using Assay.Models;
using Assay.Reporting;
using Assay.Running;

namespace Assay.Hosting;

/// <summary>A benchmark with its model and judges open: what a command and a test class need alike.</summary>
public sealed class Session : IAsyncDisposable
{
    private readonly TrialLog? _log;
    private readonly Model _model;
    private readonly Model? _judge;

    private Session(BenchmarkRun run, Model model, Model? judge, TrialLog? log) => (Run, _model, _judge, _log) = (run, model, judge, log);

    /// <summary>The run.</summary>
    public BenchmarkRun Run { get; }

    /// <summary>What the run had finished before it was interrupted; null where nothing is kept.</summary>
    public FinishedTrials? Finished { get; private init; }

    /// <summary>Opens the model and the judges of a benchmark.</summary>
    /// <param name="table">The cases.</param>
    /// <param name="model">URI of the model; null for the one of the settings.</param>
    /// <param name="judge">URI of the model that judges ask; null for the one of the settings, which may be none: then embedded judges decide.</param>
    /// <param name="settings">Settings.</param>
    /// <param name="options">How to run.</param>
    /// <param name="trials">File for finished trials; null to keep none. What it holds already is not asked again.</param>
    /// <param name="cancellation">Cancels the opening.</param>
    /// <exception cref="InputException">The model or a judge cannot be opened as named.</exception>
    /// <exception cref="ModelException">The model cannot be reached.</exception>
    public static async Task<Session> OpenAsync(CaseTable table, string? model, string? judge, AssaySettings settings, RunOptions options, string? trials = null, CancellationToken cancellation = default)
    {
        var opened = await ModelFactory.OpenAsync(model ?? settings.Model, new ModelContext { Settings = settings, Cases = table.Cases }, cancellation);
        var asked = (judge ?? settings.Judge) is { } uri ? await OpenJudgeAsync(uri, settings, cancellation) : null;
        var embedded = PanelFor(table.Benchmark);
        var panel = asked is null ? embedded : new Panel([.. ModelJudges.Of(table.Benchmark, asked.Client), .. embedded.Judges]);
        var finished = trials is null ? null : FinishedTrials.Recover(trials);
        var log = trials is null ? null : new TrialLog(trials);
        return new Session(new BenchmarkRun(table, opened, panel, asked?.Brake is { } brake ? options with { Brakes = [brake, .. options.Brakes] } : options, log, finished?.Results.Select(r => r.Score).ToList()), opened, asked, log) { Finished = finished };
    }

    private static async Task<Model> OpenJudgeAsync(string uri, AssaySettings settings, CancellationToken cancellation)
    {
        var judge = await ModelFactory.OpenAsync(uri, new ModelContext { Settings = settings }, cancellation);
        return judge.IsReference ? throw new InputException($"judge '{uri}'", "a reference model plays scripts and cannot judge; name a language model, or none for the embedded judges.") : judge;
    }

    /// <summary>Counts results.</summary>
    public Scorecard Score(RunResults results) =>
        ScorecardBuilder.Build(Run.Table.Benchmark, [.. Run.Table.Cases], results.Scores,
            new RunFacts(Run.Model, Run.Epochs, _model.Planted is { } planted ? planted.PlantedRate : null) { Judge = _judge?.Uri, Notes = [.. Notes(results)] });

    private IEnumerable<string> Notes(RunResults results)
    {
        if (results.Stopped is { } reason)
            yield return $"The run stopped after {results.Finished} of {results.Scores.Count} trials: {reason}";
        if (_judge is not null && ModelJudges.Family(_judge.Uri) is { Length: > 0 } family && family == ModelJudges.Family(_model.Uri))
            yield return $"The judge {_judge.Uri} seems to be of the evaluated model's own family ({family}); such judges favour their kin.";
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Run.Dispose();
        if (_log is not null) await _log.DisposeAsync();
        _model.Client.Dispose();
        _judge?.Client.Dispose();
    }

    /// <summary>The judges that a benchmark names.</summary>
    /// <exception cref="InputException">A judge has no such name, or needs a model.</exception>
    public static Panel PanelFor(Benchmark benchmark) => new([.. benchmark.Judges.Select(name => EmbeddedJudges.Find(name) ?? throw new InputException(
        benchmark.GetType().Name, $"it asks for the judge '{name}', which needs a model; the embedded judges are {string.Join(", ", EmbeddedJudges.Names)}."))]);
}
