using Assay.Hosting;
using Assay.Models;
using Assay.Reporting;
using Assay.Running;

namespace Assay.Testing;

/// <summary>The run that the rows and the scorecard of one test class share. Opened once, by whoever comes first.</summary>
internal sealed class TestRun(CaseTable table)
{
    private readonly Lazy<Task<Session>> _session = new(() => Task.Run(() => OpenAsync(table)));

    public async Task<TrialScore> GetAsync(Trial trial, CancellationToken cancellation) =>
        await (await _session.Value.WaitAsync(cancellation)).Run.GetAsync(trial, cancellation);

    public async Task<RunResults> AllAsync(CancellationToken cancellation) =>
        await (await _session.Value.WaitAsync(cancellation)).Run.AllAsync(cancellation: cancellation);

    public async Task<Scorecard> ScoreAsync(RunResults results, CancellationToken cancellation) =>
        (await _session.Value.WaitAsync(cancellation)).Score(results);

    private static Task<Session> OpenAsync(CaseTable table)
    {
        var settings = AssaySettings.Load(Directory.GetCurrentDirectory());
        return Session.OpenAsync(table, null, null, settings, new RunOptions { Sampling = settings.Sampling });
    }
}
