using Assay.Judging;
using Assay.Models;
using Assay.Running;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>
/// Judges the transcripts of a stored run into a folder. Each verdict is on disk before the next is waited for, and what was judged already by the same judges is not judged twice, unless the judge failed on it.
/// </summary>
/// <param name="table">The cases.</param>
/// <param name="panel">The judges.</param>
/// <param name="judges">The same, as the folder keeps them.</param>
/// <param name="spending">Says when no further verdict may be asked for.</param>
internal sealed class StoredJudging(CaseTable table, Judging.Panel panel, IReadOnlyList<JudgeRecord> judges, JudgeSpending spending)
{
    /// <summary>Transcripts in the hands of judges at most: an embedded judge is one core's work, a model may take several at once.</summary>
    private const int AtOnce = 16;

    /// <summary>Judges them, or those that are left, until it is stopped.</summary>
    /// <returns>The results in the order of the stored ones, without those that were not judged.</returns>
    /// <exception cref="InputException">The folder holds all of it already, or verdicts of other judges.</exception>
    public async Task<IReadOnlyList<TrialResult>> JudgeAsync(StoredRun stored, RunFolder target, IAnsiConsole console, CancellationToken cancellation)
    {
        var path = target.TrialsOf(table.Benchmark.Id);
        await using var store = await RunStore.OpenAsync(path, table.Benchmark.Id);
        var done = store.Held.Results().Where(r => r.Deciding.Outcome != Outcome.Error).ToDictionary(r => r.Trial);
        if (done.Count > 0 && stored.Results.All(r => done.ContainsKey(r.Trial)))
            throw new InputException(path, "it is there already; name another folder with --results, or delete it.");
        JudgeRecord.Write(target.Path, table.Benchmark.Id, judges);
        PlanFile.Copy(stored.Path, path);
        if (done.Count > 0) console.MarkupLineInterpolated($"{table.Benchmark.Id}: {done.Count} of {stored.Results.Count} transcripts were judged already.");
        var results = new TrialResult?[stored.Results.Count];
        await Parallel.ForAsync(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (i, stop) =>
        {
            var old = stored.Results[i];
            if (done.TryGetValue(old.Trial, out var known))
            {
                results[i] = known;
                return;
            }
            if (spending.Reason is not null) return;
            var judged = new TrialResult(old.Transcript, await Rejudge.Async(table, panel, old.Transcript, stop));
            results[i] = judged;
            await store.WriteAsync(judged, stop);
        });
        return [.. results.OfType<TrialResult>()];
    }
}
