namespace Assay.Models;

/// <summary>Counts what the models and judges of a run spend. Answers from a cassette cost nothing and are not counted, nor are models that need no server.</summary>
public sealed class SpendingMeter
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly long _began;
    private readonly SortedDictionary<string, ModelSpending> _models = new(StringComparer.Ordinal);
    private int _inFlight;

    /// <summary>A meter that begins at nothing, now.</summary>
    /// <param name="time">The clock; null for the system's.</param>
    public SpendingMeter(TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        _began = _time.GetTimestamp();
    }

    /// <summary>Whether a model costs nothing, whoever asks it: a reference model, or recorded answers.</summary>
    public static bool IsFree(string uri) => !ModelFactory.ProviderOf(ModelUri.Parse(uri)).NeedsServer;

    /// <summary>Time since the meter began.</summary>
    public TimeSpan Elapsed => _time.GetElapsedTime(_began);

    /// <summary>What was spent on each model so far, by its URI.</summary>
    public IReadOnlyDictionary<string, ModelSpending> Models
    {
        get
        {
            lock (_gate) return new SortedDictionary<string, ModelSpending>(_models, StringComparer.Ordinal);
        }
    }

    /// <summary>Calls that have been made and not answered yet.</summary>
    public int InFlight => Volatile.Read(ref _inFlight);

    /// <summary>The model with its calls counted.</summary>
    public Model Watch(Model model) => IsFree(model.Uri) ? model : model with { Client = new MeteredClient(model.Client, this, model.Uri) };

    /// <summary>Adds what was spent on a model.</summary>
    public void Add(string uri, ModelSpending spending)
    {
        lock (_gate) _models[uri] = _models.TryGetValue(uri, out var sofar) ? sofar.Plus(spending) : spending;
    }

    internal void Begin() => Interlocked.Increment(ref _inFlight);

    internal void End() => Interlocked.Decrement(ref _inFlight);
}
