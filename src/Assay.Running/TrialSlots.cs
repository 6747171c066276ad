namespace Assay.Running;

/// <summary>A slot for each trial of the plan: empty, claimed by whoever came first, or its score. What a run keeps in memory is this and nothing more.</summary>
internal sealed class TrialSlots
{
    private readonly Trial[] _trials;
    private readonly Lazy<Dictionary<Trial, int>> _places;
    private readonly object?[] _slots;

    /// <summary>The slots of a plan.</summary>
    /// <param name="trials">The plan.</param>
    /// <param name="finished">Scores that are known already; those of trials outside the plan are left out.</param>
    public TrialSlots(Trial[] trials, IReadOnlyList<TrialScore> finished)
    {
        (_trials, _slots) = (trials, new object?[trials.Length]);
        // Who asks all trials in order never looks one up.
        _places = new(() => trials.Index().ToDictionary(t => t.Item, t => t.Index));
        foreach (var score in finished)
            if (_places.Value.TryGetValue(score.Trial, out var i))
                Keep(i, score);
    }

    /// <summary>The plan.</summary>
    public IReadOnlyList<Trial> Trials => _trials;

    /// <summary>Where a trial stands in the plan.</summary>
    /// <exception cref="ArgumentException">It is not in the plan.</exception>
    public int IndexOf(Trial trial) => _places.Value.TryGetValue(trial, out var i) ? i : throw new ArgumentException($"{trial} is not in the plan of this run.", nameof(trial));

    /// <summary>Claims a trial for the caller, who must run it; null if somebody else has.</summary>
    public TaskCompletionSource<TrialScore>? TryClaim(int i)
    {
        if (Volatile.Read(ref _slots[i]) is not null) return null;
        var told = new TaskCompletionSource<TrialScore>(TaskCreationOptions.RunContinuationsAsynchronously);
        return Interlocked.CompareExchange(ref _slots[i], told, null) is null ? told : null;
    }

    /// <summary>Keeps a score, and no longer the task that led to it.</summary>
    /// <returns>The score as it is kept, with the plan's own trial.</returns>
    public TrialScore Keep(int i, TrialScore score)
    {
        var kept = score with { Trial = _trials[i] };
        Volatile.Write(ref _slots[i], kept);
        return kept;
    }

    /// <summary>The score of a trial that was claimed or kept.</summary>
    public Task<TrialScore> ScoreAsync(int i) => Volatile.Read(ref _slots[i]) switch
    {
        TrialScore score => Task.FromResult(score),
        TaskCompletionSource<TrialScore> told => told.Task,
        _ => throw new InvalidOperationException($"nobody has claimed {_trials[i]}."),
    };

    /// <summary>The scores of the longest finished start of the plan, and NotRun behind it.</summary>
    /// <param name="stopped">Why the run stopped; null where it did not.</param>
    public IReadOnlyList<TrialScore> Prefix(string? stopped)
    {
        var length = Array.FindIndex(_slots, s => s is not TrialScore) is >= 0 and var gap ? gap : _slots.Length;
        return [.. _slots.Take(length).Cast<TrialScore>(), .. _trials.Skip(length).Select(t => TrialScore.NotRun(t, stopped ?? "it was not asked"))];
    }
}
