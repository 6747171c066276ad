namespace Assay;

/// <summary>
/// A limit on the time that somebody else may take: a model for a trial, a judge for its reply. It stands still while the call waits for its turn, or before it is repeated: a queue of our own is
/// not the model's slowness.
/// </summary>
/// <remarks>It belongs to the asynchronous flow in which it is made, as a local variable does; a limit made inside another one stops both.</remarks>
public sealed class TimeLimit : IDisposable
{
    private static readonly AsyncLocal<TimeLimit?> Innermost = new();

    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly TimeLimit? _outer;
    private readonly CancellationTokenSource _limit, _token;
    private TimeSpan _left;
    private long _since;
    private int _pauses;

    /// <summary>Begins.</summary>
    /// <param name="limit">How long the other side may take, in all; positive.</param>
    /// <param name="cancellation">The caller's own cancellation.</param>
    /// <param name="time">The clock; null for the system's.</param>
    public TimeLimit(TimeSpan limit, CancellationToken cancellation = default, TimeProvider? time = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero);
        _time = time ?? TimeProvider.System;
        (_left, _since) = (limit, _time.GetTimestamp());
        _limit = new CancellationTokenSource(limit, _time);
        _token = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _limit.Token);
        _outer = Innermost.Value;
        Innermost.Value = this;
    }

    /// <summary>Cancelled when the time is up, or by the caller.</summary>
    public CancellationToken Token => _token.Token;

    /// <summary>Whether the time is up.</summary>
    public bool IsUp => _limit.IsCancellationRequested;

    /// <summary>Stops the clock of every limit of this flow, until <see cref="Resume"/> is called as often.</summary>
    public static void Pause() => Each(limit => { if (limit._pauses++ == 0) limit.Stop(); });

    /// <summary>Lets the clock go on.</summary>
    public static void Resume() => Each(limit => { if (--limit._pauses == 0) limit.Start(); });

    private static void Each(Action<TimeLimit> act)
    {
        for (var limit = Innermost.Value; limit is not null; limit = limit._outer)
            lock (limit._gate) act(limit);
    }

    private void Stop()
    {
        _left -= _time.GetElapsedTime(_since);
        if (_left > TimeSpan.Zero && !IsUp) _limit.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    private void Start()
    {
        _since = _time.GetTimestamp();
        if (!IsUp) _limit.CancelAfter(_left > TimeSpan.Zero ? _left : TimeSpan.Zero);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Innermost.Value = _outer;
        _token.Dispose();
        // Not the limit's own source: a call that outlives this flow may still pause and resume it. Its timer ends here.
        _limit.CancelAfter(Timeout.InfiniteTimeSpan);
    }
}
