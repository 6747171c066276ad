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
    private readonly OpenedJudges _judges;
    private readonly Judging.Panel _panel;
    private readonly IReadOnlyList<Certificate> _certificates;
    private readonly JuryVotes _votes;

    private Session(BenchmarkRun run, Model model, OpenedJudges judges, Judging.Panel panel, IReadOnlyList<Certificate> certificates, JuryVotes votes, TrialLog? log) =>
        (Run, _model, _judges, _panel, _certificates, _votes, _log) = (run, model, judges, panel, certificates, votes, log);

    /// <summary>The run.</summary>
    public BenchmarkRun Run { get; }

    /// <summary>What the run had finished before it was interrupted; null where nothing is kept.</summary>
    public FinishedTrials? Finished { get; private init; }

    /// <summary>Opens the model and the judges of a benchmark.</summary>
    /// <param name="table">The cases.</param>
    /// <param name="model">URI of the model; null for the one of the settings.</param>
    /// <param name="judge">URI of the model that judges ask, or of several; null for that of the settings, which may be none: then embedded judges decide.</param>
    /// <param name="settings">Settings.</param>
    /// <param name="options">How to run.</param>
    /// <param name="trials">File for finished trials; null to keep none. What it holds already is not asked again.</param>
    /// <param name="cancellation">Cancels the opening.</param>
    /// <exception cref="InputException">The model or a judge cannot be opened as named.</exception>
    /// <exception cref="ModelException">The model cannot be reached.</exception>
    public static async Task<Session> OpenAsync(CaseTable table, string? model, string? judge, AssaySettings settings, RunOptions options, string? trials = null, CancellationToken cancellation = default)
    {
        var opened = await ModelFactory.OpenAsync(model ?? settings.Model, new ModelContext { Settings = settings, Cases = table.Cases }, cancellation);
        var certificates = CertificateFolder.Read();
        var judges = await OpenedJudges.OpenAsync(judge ?? settings.Judge, settings, cancellation);
        var panel = judges.PanelFor(table.Benchmark, PanelFor(table.Benchmark));
        if (trials is not null) JudgeRecord.Write(Path.GetDirectoryName(Path.GetFullPath(trials))!, table.Benchmark.Id, judges.Records(panel));
        var finished = trials is null ? null : FinishedTrials.Recover(trials);
        var log = trials is null ? null : new TrialLog(trials);
        var votes = new JuryVotes(log is null ? NoTrialLog.Instance : log, judges.Records(panel), finished?.Results ?? []);
        var run = new BenchmarkRun(table, opened, panel, options with { Brakes = [.. judges.Brakes, .. options.Brakes] }, votes, finished?.Results.Select(r => r.Score).ToList());
        return new Session(run, opened, judges, panel, certificates, votes, log) { Finished = finished };
    }

    /// <summary>Counts results.</summary>
    public Scorecard Score(RunResults results) =>
        ScorecardBuilder.Build(Run.Table.Benchmark, [.. Run.Table.Cases], results.Scores, new RunFacts(Run.Model, Run.Epochs, _model.Planted is { } planted ? planted.PlantedRate : null)
        {
            Judge = _judges.Text,
            Notes = [.. results.Stopped is { } reason ? [$"The run stopped after {results.Finished} of {results.Scores.Count} trials: {reason}"] : Array.Empty<string>(), .. _judges.Notes(_model)],
            Agreement = _votes.Agreement([.. results.Scores.Where(s => s.Outcome != Outcome.NotRun).Select(s => s.Trial)]),
            Certify = _model.IsReference ? null : RunCertificates.For(Run.Table, Run.Model, _panel, _certificates).Of,
        });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Run.Dispose();
        if (_log is not null) await _log.DisposeAsync();
        _model.Client.Dispose();
        _judges.Dispose();
    }

    /// <summary>The judges that a benchmark names.</summary>
    /// <exception cref="InputException">A judge has no such name, or needs a model.</exception>
    public static Panel PanelFor(Benchmark benchmark) => new([.. benchmark.Judges.Select(name => EmbeddedJudges.Find(name) ?? throw new InputException(
        benchmark.GetType().Name, $"it asks for the judge '{name}', which needs a model; the embedded judges are {string.Join(", ", EmbeddedJudges.Names)}."))]);
}
