using System.Diagnostics;
using Assay.Judging;
using Assay.Models;
using Assay.Reporting;

namespace Assay.Running.Tests.Load;

/// <summary>What a run over synthetic prompts cost.</summary>
/// <param name="Trials">Trials run.</param>
/// <param name="Asking">Time from the first trial to the last one durable.</param>
/// <param name="Counting">Time for the scorecard.</param>
/// <param name="PeakBytes">Highest working set of the process so far (Linux: VmHWM).</param>
/// <param name="StoreBytes">Size of the store.</param>
public sealed record Throughput(int Trials, TimeSpan Asking, TimeSpan Counting, long PeakBytes, long StoreBytes)
{
    /// <summary>Trials per second, asked, judged and durable.</summary>
    public double PerSecond => Trials / Asking.TotalSeconds;
}

/// <summary>Measures the whole path as a user's run takes it: reference model, episode, checklist and behaviour judges, durable store, scorecard.</summary>
public static class ThroughputRun
{
    /// <summary>Runs so many trials; the store is left in the folder.</summary>
    /// <param name="cases">Cases of two conditions each.</param>
    /// <param name="epochs">Epochs.</param>
    /// <param name="folder">Where the store goes.</param>
    /// <param name="cancellation">Cancels the run.</param>
    public static async Task<Throughput> MeasureAsync(int cases, int epochs, string folder, CancellationToken cancellation = default)
    {
        var table = SyntheticBench.Table(cases);
        var model = await ModelFactory.OpenAsync("reference:mixed", new ModelContext { Cases = table.Cases }, cancellation);
        var path = Path.Combine(folder, "synthetic.trials.jsonl");
        await using var store = await RunStore.OpenAsync(path, table.Benchmark.Id);
        using var run = new BenchmarkRun(table, model, new Panel([new ChecklistJudge(), new BehaviourJudge()]), new RunOptions { Epochs = epochs }, store);
        var asking = Stopwatch.StartNew();
        var results = await run.AllAsync(cancellation: cancellation);
        asking.Stop();
        var counting = Stopwatch.StartNew();
        ScorecardBuilder.Build(table.Benchmark, table.Cases, results.Scores, new RunFacts(model.Uri, epochs));
        return new Throughput(results.Finished, asking.Elapsed, counting.Elapsed, Process.GetCurrentProcess().PeakWorkingSet64, new FileInfo(path).Length);
    }
}
