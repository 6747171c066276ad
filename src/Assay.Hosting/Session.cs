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

    private Session(BenchmarkRun run, Model model, TrialLog? log) => (Run, _model, _log) = (run, model, log);

    /// <summary>The run.</summary>
    public BenchmarkRun Run { get; }

    /// <summary>Opens the model and the judges of a benchmark.</summary>
    /// <param name="table">The cases.</param>
    /// <param name="model">URI of the model; null for the one of the settings.</param>
    /// <param name="settings">Settings.</param>
    /// <param name="options">How to run.</param>
    /// <param name="trials">File for finished trials; null to keep none.</param>
    /// <param name="cancellation">Cancels the opening.</param>
    /// <exception cref="SettingsException">The model or a judge cannot be opened as named.</exception>
    public static async Task<Session> OpenAsync(CaseTable table, string? model, AssaySettings settings, RunOptions options, string? trials = null, CancellationToken cancellation = default)
    {
        var opened = await ModelFactory.OpenAsync(ModelUri.Parse(model ?? settings.Model), new ModelContext(settings, table.Cases), cancellation);
        var log = trials is null ? null : new TrialLog(trials);
        return new Session(new BenchmarkRun(table, opened, PanelFor(table.Benchmark), options, log), opened, log);
    }

    /// <summary>Counts results.</summary>
    public Task<Scorecard> ScoreAsync(IReadOnlyList<TrialResult> results) => Task.FromResult(
        ScorecardBuilder.Build(Run.Table.Benchmark, [.. Run.Table.Cases], results, new RunFacts(Run.Model, Run.Epochs, _model.PlantedRate)));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Run.Dispose();
        if (_log is not null) await _log.DisposeAsync();
        await _model.DisposeAsync();
    }

    private static Panel PanelFor(Benchmark benchmark) => new([.. benchmark.Judges.Select(name => EmbeddedJudges.Find(name) ?? throw new SettingsException(
        $"{benchmark.Id} asks for the judge '{name}', which needs a model; the embedded judges are {string.Join(", ", EmbeddedJudges.Names)}."))]);
}
