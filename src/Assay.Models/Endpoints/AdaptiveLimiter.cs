namespace Assay.Models;

/// <summary>How a request ended, as far as it tells how many the endpoint can take.</summary>
internal enum SlotEnd
{
    /// <summary>It was answered: there may be room for more.</summary>
    Answered,
    /// <summary>It was turned away: there are too many.</summary>
    TurnedAway,
    /// <summary>It tells nothing.</summary>
    Unknown,
}

/// <summary>
/// Bounds the requests in flight by what the endpoint takes: doubled in each round trip until the first setback, then one more a round trip; halved on a setback, once for all requests that
/// were in flight together (slow start and additive increase, multiplicative decrease: RFC 5681, sections 3.1 and 3.2). Who waits longest enters first.
/// </summary>
internal sealed class AdaptiveLimiter(int most)
{
    private const int Start = 16;

    private readonly Lock _gate = new();
    private readonly Queue<TaskCompletionSource<Slot>> _waiting = new();
    private double _size = Math.Min(Start, most);
    private bool _slowStart = true;
    private int _round;

    /// <summary>Requests in flight at most, now; 1 to <c>most</c>.</summary>
    public int Size => (int)_size;

    /// <summary>Requests in flight.</summary>
    public int InFlight { get; private set; }

    /// <summary>The most that ever were.</summary>
    public int MostInFlight { get; private set; }

    /// <summary>A slot, as soon as there is one.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<Slot> EnterAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        TaskCompletionSource<Slot> turn;
        lock (_gate)
        {
            if (InFlight < Size) return Admit();
            // Asynchronously, since it is completed inside the lock.
            turn = new TaskCompletionSource<Slot>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(turn);
        }
        await using (cancellation.Register(() => turn.TrySetCanceled(cancellation)))
            return await turn.Task;
    }

    private Slot Admit()
    {
        InFlight++;
        MostInFlight = Math.Max(MostInFlight, InFlight);
        return new Slot(this, _round);
    }

    private void Leave(int round, SlotEnd end)
    {
        lock (_gate)
        {
            if (end == SlotEnd.Answered) Grow();
            else if (end == SlotEnd.TurnedAway && round == _round) Shrink();
            InFlight--;
            while (InFlight < Size && _waiting.TryDequeue(out var turn))
            {
                var slot = Admit();
                if (!turn.TrySetResult(slot)) InFlight--;
            }
        }
    }

    private void Grow()
    {
        // A limit that nobody reaches proves nothing.
        if (InFlight < Size) return;
        _size = Math.Min(most, _size + (_slowStart ? 1 : 1 / _size));
    }

    private void Shrink()
    {
        (_size, _slowStart) = (Math.Max(1, _size / 2), false);
        _round++;
    }

    /// <summary>The right to have one request in flight.</summary>
    internal sealed class Slot(AdaptiveLimiter limiter, int round)
    {
        private int _left;

        /// <summary>Gives the slot back. Only the first call counts.</summary>
        public void Leave(SlotEnd end)
        {
            if (Interlocked.Exchange(ref _left, 1) == 0) limiter.Leave(round, end);
        }
    }
}
