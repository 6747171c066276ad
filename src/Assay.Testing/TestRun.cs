using System.Reflection;
using Assay.Hosting;
using Assay.Models;
using Assay.Reporting;
using Assay.Running;
using Assay.Testing.Gates;
using Assay.Testing.Snapshots;
using Xunit;

namespace Assay.Testing;

/// <summary>The run that the rows and the scorecard of one test class share. Opened once, by whoever comes first.</summary>
internal sealed class TestRun
{
    private readonly Lazy<Task<Session>> _session;
    private TestResults? _results;

    public TestRun(CaseTable table, Assembly specs) => _session = new(() => Task.Run(() => OpenAsync(table, specs)));

    /// <summary>The score of one trial. Where the model cannot be asked, the test is skipped with the reason.</summary>
    public async Task<TrialScore> GetAsync(Trial trial, CancellationToken cancellation)
    {
        var session = await OpenedAsync(cancellation);
        var score = await session.Run.GetAsync(trial, cancellation);
        if (score.Outcome == Outcome.NotRun) Unavailable(StoppedCode(session), score.Reason!);
        return score;
    }

    public async Task<RunResults> AllAsync(CancellationToken cancellation)
    {
        var session = await OpenedAsync(cancellation);
        var results = await session.Run.AllAsync(cancellation: cancellation);
        if (results.Stopped is { } reason) Unavailable(StoppedCode(session), reason);
        return results;
    }

    public async Task<Scorecard> ScoreAsync(RunResults results, CancellationToken cancellation)
    {
        var card = (await OpenedAsync(cancellation)).Score(results);
        _results?.Write(card);
        return card;
    }

    public async Task<CaseMarks> MarkAsync(RunResults results, CancellationToken cancellation) => (await OpenedAsync(cancellation)).Mark(results);

    private async Task<Session> OpenedAsync(CancellationToken cancellation)
    {
        try
        {
            return await _session.Value.WaitAsync(cancellation);
        }
        catch (ModelException unreachable)
        {
            Unavailable(ExitCode.NoModel, unreachable.Message);
            throw;
        }
    }

    private static int StoppedCode(Session session) => session.EndpointDown is null ? ExitCode.Stopped : ExitCode.NoModel;

    /// <summary>Skips the test. Where a model is required the first test fails instead, and only that one: thousands of rows would say the same.</summary>
    private static void Unavailable(int code, string reason)
    {
        if (TestOutage.Report(code, reason) && TestOutage.ModelRequired) Assert.Fail(reason);
        Assert.Skip(reason);
    }

    private Task<Session> OpenAsync(CaseTable table, Assembly specs)
    {
        TelemetryExport.StartForProcess();
        var settings = AssaySettings.Load(Directory.GetCurrentDirectory());
        var budget = ProcessBudget.Of(settings);
        var options = new RunOptions { Meter = budget.Meter, Brakes = [budget.Brake], Sampling = settings.Sampling, MaxConcurrency = settings.Endpoint.MaxConcurrency, Seed = Seed(table, specs, settings.Model) };
        _results = TestResults.Of(new RunManifest(settings.Model, settings.Judge, options.Seed, options.Epochs, options.Filter, options.Sampling, new Dictionary<string, string>()));
        return Session.OpenAsync(table, null, null, settings, options, _results?.Begin(table));
    }

    /// <summary>A live model is asked under a seed that neither its anchor nor its history has used; with seeds used before it might only say again what it said then.</summary>
    private static long Seed(CaseTable table, Assembly specs, string model) =>
        ModelUri.Parse(model).IsDeterministic ? 0 : new GateFiles(SnapshotFolder.Of(specs), BenchmarkTests.ScorecardName(table, model)).NextSeed();
}
