using System.Collections.Concurrent;
using System.Diagnostics;

namespace Assay.Serving;

/// <summary>
/// A wait of a known time before each answer. The timers of .NET go by a clock that ticks every four milliseconds on Linux, and requests that wait by it fall into step with the ticks: 50 ms become 52 or 56. This one
/// goes by the precise clock and is late by a millisecond at most, as long as the machine has a core to spare.
/// </summary>
internal sealed class Latency : IDisposable
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);

    /// <summary>All wait equally long, so who came first is due first.</summary>
    private readonly BlockingCollection<(long Since, TaskCompletionSource Over)> _waiting = [];
    private readonly TimeSpan _length;

    /// <summary>A wait of that length; none where it is zero.</summary>
    public Latency(TimeSpan length)
    {
        _length = length;
        if (length > TimeSpan.Zero) new Thread(End) { IsBackground = true, Name = "latency" }.Start();
    }

    /// <summary>Waits.</summary>
    /// <exception cref="OperationCanceledException">Whoever asked has gone.</exception>
    public Task WaitAsync(CancellationToken cancellation)
    {
        if (_length <= TimeSpan.Zero) return Task.CompletedTask;
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Add((Stopwatch.GetTimestamp(), over), cancellation);
        return over.Task.WaitAsync(cancellation);
    }

    /// <summary>Lets those that still wait go, and nobody wait any more.</summary>
    public void Dispose() => _waiting.CompleteAdding();

    private void End()
    {
        foreach (var (since, over) in _waiting.GetConsumingEnumerable())
        {
            for (var left = _length - Stopwatch.GetElapsedTime(since); left > TimeSpan.Zero && !_waiting.IsAddingCompleted; left = _length - Stopwatch.GetElapsedTime(since))
                Thread.Sleep(left > Shortest ? left : Shortest);
            over.SetResult();
        }
    }
}
