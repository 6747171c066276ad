using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using Assay.Judging;
using Assay.Models;

namespace Assay.Running;

/// <summary>
/// A benchmark asked of one model. A trial is a memoised task: whoever asks for it first starts it, everybody shares it, in whatever order they come.
/// </summary>
public sealed class BenchmarkRun : IDisposable
{
    private readonly Model _model;
    private readonly Panel _panel;
    private readonly RunOptions _options;
    private readonly ITrialLog _log;
    private readonly SemaphoreSlim _inFlight;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<Trial, Lazy<Task<TrialResult>>> _trials = new();

    /// <summary>A run that has not begun.</summary>
    /// <param name="table">The cases.</param>
    /// <param name="model">The model.</param>
    /// <param name="panel">The judges.</param>
    /// <param name="options">How to run.</param>
    /// <param name="log">Where finished trials go before anybody is told of them.</param>
    /// <param name="finished">Trials that this run finished before it was interrupted; they are not asked again.</param>
    public BenchmarkRun(CaseTable table, Model model, Panel panel, RunOptions options, ITrialLog? log = null, IReadOnlyList<TrialResult>? finished = null)
    {
        (Table, _model, _panel, _options, _log) = (table, model, panel, options, log ?? NoTrialLog.Instance);
        _inFlight = new SemaphoreSlim(options.MaxConcurrency);
        Epochs = options.Epochs ?? table.Benchmark.Epochs;
        Trials = Plan();
        foreach (var result in finished ?? [])
            _trials[result.Trial] = new Lazy<Task<TrialResult>>(Task.FromResult(result));
    }

    /// <summary>The cases.</summary>
    public CaseTable Table { get; }

    /// <summary>URI of the model.</summary>
    public string Model => _model.Uri;

    /// <summary>Epochs asked.</summary>
    public int Epochs { get; }

    /// <summary>All trials, in the order in which a whole run asks them: random by hash, stratified by epoch, so that any prefix is a fair sample.</summary>
    public IReadOnlyList<Trial> Trials { get; }

    /// <summary>The result of one trial.</summary>
    /// <exception cref="OperationCanceledException">The caller, or the run, was cancelled.</exception>
    public Task<TrialResult> GetAsync(Trial trial, CancellationToken cancellation = default) =>
        _trials.GetOrAdd(trial, t => new Lazy<Task<TrialResult>>(() => Task.Run(() => AskAsync(t)))).Value.WaitAsync(cancellation);

    /// <summary>The results of all trials, in plan order. Told of each as it finishes.</summary>
    public async Task<IReadOnlyList<TrialResult>> AllAsync(IProgress<TrialResult>? progress = null, CancellationToken cancellation = default)
    {
        var results = new TrialResult[Trials.Count];
        await Parallel.ForAsync(0, Trials.Count, new ParallelOptions { MaxDegreeOfParallelism = _options.MaxConcurrency, CancellationToken = cancellation }, async (i, stop) =>
        {
            results[i] = await GetAsync(Trials[i], stop);
            progress?.Report(results[i]);
        });
        return results;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _inFlight.Dispose();
    }

    private async Task<TrialResult> AskAsync(Trial trial)
    {
        await _inFlight.WaitAsync(_stop.Token);
        try
        {
            var @case = Table[trial.CaseId];
            var sampling = _options.Sampling.Options(trial.Seed(_options.Seed), Table.Benchmark.Limits.OutputTokens);
            var transcript = await Episode.RunAsync(@case, trial, _model, Table.Benchmark.Limits, sampling, _stop.Token);
            var result = new TrialResult(transcript, await _panel.JudgeAsync(@case, transcript, _stop.Token));
            await _log.WriteAsync(result, _stop.Token);
            return result;
        }
        finally
        {
            _inFlight.Release();
        }
    }

    private Trial[] Plan() =>
    [
        .. from id in Table.Ids
           where _options.Filter is not { } pattern || FileSystemName.MatchesSimpleExpression(pattern, id, ignoreCase: true)
           from condition in Table[id].Conditions
           from epoch in Enumerable.Range(1, Epochs)
           let trial = new Trial(id, condition.Name, epoch)
           orderby epoch, Order(trial)
           select trial,
    ];

    private static string Order(Trial trial) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(trial.ToString())));
}
