using Assay.Judging;
using Assay.Models;
using Assay.Reporting;
using Assay.Running;

namespace Assay.Hosting;

/// <summary>A benchmark with its model and judges open: what a command and a test class need alike.</summary>
public sealed class Session : IAsyncDisposable
{
    private readonly RunStore? _store;
    private readonly Model _model;
    private readonly OpenedJudges _judges;
    private readonly Judging.Panel _panel;
    private readonly IReadOnlyList<Certificate> _certificates;
    private readonly JuryVotes _votes;

    private Session(BenchmarkRun run, Model model, OpenedJudges judges, Judging.Panel panel, IReadOnlyList<Certificate> certificates, JuryVotes votes, RunStore? store) =>
        (Run, _model, _judges, _panel, _certificates, _votes, _store) = (run, model, judges, panel, certificates, votes, store);

    /// <summary>The run.</summary>
    public BenchmarkRun Run { get; }

    private RunOptions Options { get; init; } = new();

    /// <summary>What the run had finished before it was interrupted; null where nothing is kept.</summary>
    public StoredTrials? Finished => _store?.Held;

    private Protocol Protocol { get; init; }

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
    /// <exception cref="StoreException">The file cannot be written.</exception>
    public static async Task<Session> OpenAsync(CaseTable table, string? model, string? judge, AssaySettings settings, RunOptions options, string? trials = null, CancellationToken cancellation = default)
    {
        var opened = await ModelFactory.OpenAsync(model ?? settings.Model, new ModelContext { Settings = settings, Cases = table.Cases, Meter = options.Meter }, cancellation);
        var certificates = CertificateFolder.Read();
        var judges = await OpenedJudges.OpenAsync(judge ?? settings.Judge, new ModelContext { Settings = settings, Meter = options.Meter }, cancellation);
        var roles = (opened.Brake is null ? 0 : 1) + (judges.Brakes.Any() ? 1 : 0);
        if (roles > 0) options = options with { MaxConcurrency = settings.Endpoint.Trials(roles) };
        var panel = judges.PanelFor(table.Benchmark, PanelFor(table.Benchmark), options.Protocol);
        if (trials is not null)
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(trials))!;
            // Where no case asks anything, no model answers.
            if (table.Cases.Any(c => c.Conditions.Count > 0)) ModelRecord.Write(folder, table.Benchmark.Id, opened);
            JudgeRecord.Write(folder, table.Benchmark.Id, judges.Records(panel));
        }
        var store = trials is null ? null : await RunStore.OpenAsync(trials, table.Benchmark.Id);
        var votes = new JuryVotes(store is null ? NoTrialLog.Instance : store, judges.Records(panel), store?.Held.Results() ?? []);
        var run = new BenchmarkRun(table, opened, panel, options with { Brakes = [.. judges.Brakes, .. options.Brakes] }, votes, store?.Held.Scores);
        if (store is not null)
        {
            // Beside a plan that lacks them nobody could read them again.
            if (store.Held.Scores.Select(s => s.Trial).Except(run.Trials).FirstOrDefault() is { } foreign)
                throw new InputException(trials!, $"{foreign} is no trial of this run: epochs or filter in run.json are not those that it began with. Mend run.json, or begin a new run.");
            PlanFile.Write(trials!, table.Benchmark.Id, run.Trials);
        }
        return new Session(run, opened, judges, panel, certificates, votes, store) { Protocol = options.Protocol, Options = options };
    }

    /// <summary>The results case by case, as the gate pairs them.</summary>
    public CaseMarks Mark(RunResults results) =>
        CaseMarks.Of(Run.Table.Benchmark, Run.Table.Cases, results.Scores, RunHeader.Of(_model.Uri, _judges.Text, _judges.Records(_panel), Options.Sampling, Run.Epochs), Options.Seed);

    /// <summary>What is known of a live model, for the log of a run; null for a reference model, and where no model is asked.</summary>
    public string? ModelWords => _model.IsReference || Run.Trials.Count == 0 ? null : $"{_model.Uri}: {new ModelRecord(_model.Uri, false, _model.Facts).Words}";

    /// <summary>Why the endpoint of the model or of the judge can no longer be asked; null while it can.</summary>
    public string? EndpointDown => _model.Brake?.Reason ?? _judges.EndpointDown;

    /// <summary>Counts results.</summary>
    public Scorecard Score(RunResults results) =>
        ScorecardBuilder.Build(Run.Table.Benchmark, Run.Table.Cases, results.Scores, new RunFacts(Run.Model, Run.Epochs, _model.Planted is { } planted ? planted.PlantedRate : null)
        {
            Judge = _judges.Text,
            Protocol = Protocol,
            Notes = [.. results.Stopped is { } reason ? [$"The run stopped after {results.Finished} of {results.Scores.Count} trials: {reason}"] : Array.Empty<string>(), .. _judges.Notes(_model)],
            Agreement = _votes.Agreement([.. results.Scores.Where(s => s.Outcome != Outcome.NotRun).Select(s => s.Trial)]),
            Certify = _model.IsReference ? null : RunCertificates.For(Run.Table, Run.Model, _panel, _certificates).Of,
        });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Run.Dispose();
        if (_store is not null) await _store.DisposeAsync();
        _model.Client.Dispose();
        _judges.Dispose();
    }

    /// <summary>The judges that a benchmark names.</summary>
    /// <exception cref="InputException">A judge has no such name, or needs a model.</exception>
    public static Panel PanelFor(Benchmark benchmark) => new([.. benchmark.Judges.Select(name => EmbeddedJudges.Find(name) ?? throw new InputException(
        benchmark.GetType().Name, $"it asks for the judge '{name}', which needs a model; the embedded judges are {string.Join(", ", EmbeddedJudges.Names)}."))]);
}
