namespace Assay.Running;

/// <summary>Hands out the trials of a plan in order. Whether another may start is asked and the next one taken in one step, so those taken are always a start of the plan.</summary>
internal sealed class TrialQueue(int count, Func<bool> isStopped)
{
    private readonly Lock _gate = new();
    private bool _stopped;

    /// <summary>How many were taken.</summary>
    public int Taken { get; private set; }

    /// <summary>Takes the next trial.</summary>
    public bool TryTake(out int index)
    {
        lock (_gate)
        {
            index = Taken;
            _stopped |= Taken == count || isStopped();
            if (!_stopped) Taken++;
            return !_stopped;
        }
    }
}
