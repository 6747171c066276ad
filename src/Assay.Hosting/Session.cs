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
    /// <exception cref="InputException">The model or a judge cannot be opened as named.</exception>
    /// <exception cref="ModelException">The model cannot be reached.</exception>
    public static async Task<Session> OpenAsync(CaseTable table, string? model, AssaySettings settings, RunOptions options, string? trials = null, CancellationToken cancellation = default)
    {
        var opened = await ModelFactory.OpenAsync(model ?? settings.Model, new ModelContext { Settings = settings, Cases = table.Cases }, cancellation);
        var log = trials is null ? null : new TrialLog(trials);
        return new Session(new BenchmarkRun(table, opened, PanelFor(table.Benchmark), options, log), opened, log);
    }

    /// <summary>Counts results.</summary>
    public Scorecard Score(IReadOnlyList<TrialResult> results) =>
        ScorecardBuilder.Build(Run.Table.Benchmark, [.. Run.Table.Cases], results, new RunFacts(Run.Model, Run.Epochs, _model.Planted is { } planted ? planted.PlantedRate : null));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Run.Dispose();
        if (_log is not null) await _log.DisposeAsync();
        _model.Client.Dispose();
    }

    /// <summary>The judges that a benchmark names.</summary>
    /// <exception cref="InputException">A judge has no such name, or needs a model.</exception>
    public static Panel PanelFor(Benchmark benchmark) => new([.. benchmark.Judges.Select(name => EmbeddedJudges.Find(name) ?? throw new InputException(
        benchmark.GetType().Name, $"it asks for the judge '{name}', which needs a model; the embedded judges are {string.Join(", ", EmbeddedJudges.Names)}."))]);
}
