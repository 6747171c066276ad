using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Assay.Judging;
using Assay.Models;

namespace Assay.Running;

/// <summary>
/// A benchmark asked of one model. A trial is a memoised task: whoever asks for it first starts it, everybody shares it, in whatever order they come. Once it is written only its score is kept.
/// </summary>
public sealed class BenchmarkRun : IDisposable
{
    /// <summary>Trials judged and not yet written, at most. They are beyond the limit of trials in flight, so that the next are asked while the disk works.</summary>
    private const int Unwritten = 1024;

    private readonly Model _model;
    private readonly Panel _panel;
    private readonly RunOptions _options;
    private readonly ITrialLog _log;
    private readonly IRunBrake[] _brakes;
    private readonly TrialSlots _slots;
    private readonly SemaphoreSlim _inFlight;
    private readonly SemaphoreSlim _unwritten = new(Unwritten);
    private readonly CancellationTokenSource _stop = new();
    private volatile Exception? _failed;
    private string? _stopped;

    /// <summary>A run that has not begun.</summary>
    /// <param name="table">The cases.</param>
    /// <param name="model">The model.</param>
    /// <param name="panel">The judges.</param>
    /// <param name="options">How to run.</param>
    /// <param name="log">Where finished trials go before anybody is told of them.</param>
    /// <param name="finished">Trials that this run finished before it was interrupted; they are not asked again, unless the options say so.</param>
    public BenchmarkRun(CaseTable table, Model model, Panel panel, RunOptions options, ITrialLog? log = null, IReadOnlyList<TrialScore>? finished = null)
    {
        (Table, _model, _panel, _options, _log) = (table, model, panel, options, log ?? NoTrialLog.Instance);
        _brakes = model.Brake is { } own ? [own, .. options.Brakes] : [.. options.Brakes];
        _inFlight = new SemaphoreSlim(options.MaxConcurrency);
        Epochs = options.Epochs ?? table.Benchmark.Epochs;
        _slots = new TrialSlots(TrialPlan.Of(table, Epochs, options.Filter), [.. (finished ?? []).Where(s => !options.RetryErrors || s.Outcome != Outcome.Error)]);
    }

    /// <summary>The cases.</summary>
    public CaseTable Table { get; }

    /// <summary>URI of the model.</summary>
    public string Model => _model.Uri;

    /// <summary>Epochs asked.</summary>
    public int Epochs { get; }

    /// <summary>All trials, in the order in which a whole run asks them: random by hash, stratified, so that any start of it is a fair sample.</summary>
    public IReadOnlyList<Trial> Trials => _slots.Trials;

    /// <summary>Why no further trial starts; null while they do.</summary>
    public string? Stopped
    {
        get
        {
            // Asked twice a trial, so it takes no lock; of several reasons the one that was seen first stays.
            if (Volatile.Read(ref _stopped) is { } told) return told;
            foreach (var brake in _brakes)
                if (brake.Reason is { } reason) return Interlocked.CompareExchange(ref _stopped, reason, null) ?? reason;
            return null;
        }
    }

    /// <summary>The score of one trial; <see cref="Outcome.NotRun"/> where the run was stopped before it.</summary>
    /// <exception cref="ArgumentException">The trial is not in the plan.</exception>
    /// <exception cref="OperationCanceledException">The caller, or the run, was cancelled.</exception>
    public Task<TrialScore> GetAsync(Trial trial, CancellationToken cancellation = default)
    {
        var i = _slots.IndexOf(trial);
        if (_slots.TryClaim(i) is { } told) _ = Task.Run(() => RunAsync(i, told), CancellationToken.None);
        return _slots.ScoreAsync(i).WaitAsync(cancellation);
    }

    /// <summary>Asks all trials in plan order. Told of each as it finishes.</summary>
    /// <exception cref="OperationCanceledException">The caller, or the run, was cancelled.</exception>
    public async Task<RunResults> AllAsync(IProgress<TrialScore>? progress = null, CancellationToken cancellation = default)
    {
        var queue = new TrialQueue(Trials.Count, () => _failed is not null || Stopped is not null || cancellation.IsCancellationRequested);
        await Task.WhenAll(Enumerable.Range(0, Math.Min(_options.MaxConcurrency, Trials.Count)).Select(_ => Task.Run(AskNextAsync, CancellationToken.None))).WaitAsync(cancellation);
        if (_failed is { } failed) ExceptionDispatchInfo.Throw(failed);
        for (var i = 0; i < queue.Taken; i++) await _slots.ScoreAsync(i).WaitAsync(cancellation);
        cancellation.ThrowIfCancellationRequested();
        var scores = _slots.Prefix(Stopped);
        // A brake that takes hold when nothing is left to ask has stopped nothing.
        return new RunResults(scores, scores.Any(s => s.Outcome == Outcome.NotRun) ? Stopped : null);

        async Task AskNextAsync()
        {
            while (queue.TryTake(out var i))
            {
                if (_slots.TryClaim(i) is { } told) await RunAsync(i, told, progress);
                else if (progress is not null) _ = ReportAsync(i, progress);
                // A model in this process never waits. Without giving way, each of these loops would hold a thread of the pool, and the pool would grow far beyond the cores.
                await Task.Yield();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stop.Cancel();

    private async Task ReportAsync(int i, IProgress<TrialScore> progress) => progress.Report(await _slots.ScoreAsync(i));

    /// <summary>Asks and judges a trial; done when it is on its way to the log. Whoever waits for its score is told when it is written.</summary>
    private async Task RunAsync(int i, TaskCompletionSource<TrialScore> told, IProgress<TrialScore>? progress = null)
    {
        try
        {
            await _unwritten.WaitAsync(_stop.Token);
            TrialResult? result = null;
            try
            {
                result = await AskAsync(Trials[i]);
            }
            finally
            {
                if (result is null) _unwritten.Release();
            }
            if (result is null) Tell(TrialScore.NotRun(Trials[i], Stopped!), told, progress);
            else _ = KeepAsync(i, result, told, progress);
        }
        catch (Exception failed)
        {
            Fail(failed, told);
        }
    }

    private async Task<TrialResult?> AskAsync(Trial trial)
    {
        await _inFlight.WaitAsync(_stop.Token);
        try
        {
            if (Stopped is not null) return null;
            using var span = Telemetry.Begin(Table.Benchmark.Id, trial, Model);
            var began = Stopwatch.GetTimestamp();
            var @case = Table[trial.CaseId];
            var sampling = _options.Sampling.Options(trial.Seed(_options.Seed), Table.Benchmark.Limits.OutputTokens);
            var transcript = await Episode.RunAsync(@case, trial, _model, Table.Benchmark.Limits, sampling, _stop.Token);
            var result = new TrialResult(transcript, await _panel.JudgeAsync(@case, transcript, _stop.Token));
            Telemetry.End(span, Table.Benchmark.Id, Model, Stopwatch.GetElapsedTime(began), result.Deciding);
            return result;
        }
        catch (RunStoppedException) when (Stopped is not null)
        {
            // The trial met what stopped the run: that is no result of its own.
            return null;
        }
        finally
        {
            _inFlight.Release();
        }
    }

    private async Task KeepAsync(int i, TrialResult result, TaskCompletionSource<TrialScore> told, IProgress<TrialScore>? progress)
    {
        try
        {
            await _log.WriteAsync(result, _stop.Token);
            Tell(_slots.Keep(i, result.Score), told, progress);
        }
        catch (Exception failed)
        {
            Fail(failed, told);
        }
        finally
        {
            _unwritten.Release();
        }
    }

    private static void Tell(TrialScore score, TaskCompletionSource<TrialScore> told, IProgress<TrialScore>? progress)
    {
        told.TrySetResult(score);
        progress?.Report(score);
    }

    private void Fail(Exception failed, TaskCompletionSource<TrialScore> told)
    {
        if (failed is OperationCanceledException cancelled)
        {
            told.TrySetCanceled(cancelled.CancellationToken);
            return;
        }
        _failed ??= failed;
        told.TrySetException(failed);
    }
}
