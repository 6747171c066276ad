using System.Reflection;
using Assay.Hosting;
using Assay.Models;
using Assay.Reporting;
using Assay.Running;
using Assay.Testing.Gates;
using Assay.Testing.Snapshots;

namespace Assay.Testing;

/// <summary>The run that the rows and the scorecard of one test class share. Opened once, by whoever comes first.</summary>
internal sealed class TestRun(CaseTable table, Assembly specs)
{
    private readonly Lazy<Task<Session>> _session = new(() => Task.Run(() => OpenAsync(table, specs)));

    public async Task<TrialScore> GetAsync(Trial trial, CancellationToken cancellation) =>
        await (await _session.Value.WaitAsync(cancellation)).Run.GetAsync(trial, cancellation);

    public async Task<RunResults> AllAsync(CancellationToken cancellation) =>
        await (await _session.Value.WaitAsync(cancellation)).Run.AllAsync(cancellation: cancellation);

    public async Task<Scorecard> ScoreAsync(RunResults results, CancellationToken cancellation) =>
        (await _session.Value.WaitAsync(cancellation)).Score(results);

    public async Task<CaseMarks> MarkAsync(RunResults results, CancellationToken cancellation) =>
        (await _session.Value.WaitAsync(cancellation)).Mark(results);

    private static Task<Session> OpenAsync(CaseTable table, Assembly specs)
    {
        var settings = AssaySettings.Load(Directory.GetCurrentDirectory());
        return Session.OpenAsync(table, null, null, settings, new RunOptions { Sampling = settings.Sampling, Seed = Seed(table, specs, settings.Model) });
    }

    /// <summary>A live model is asked under a seed that neither its anchor nor its history has used; with seeds used before it might only say again what it said then.</summary>
    private static long Seed(CaseTable table, Assembly specs, string model) =>
        ModelUri.Parse(model).IsDeterministic ? 0 : new GateFiles(SnapshotFolder.Of(specs), BenchmarkTests.ScorecardName(table, model)).NextSeed();
}
