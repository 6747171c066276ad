using System.Collections.Concurrent;

namespace Assay;

/// <summary>What was made and used lately. What was not used while as many others were is forgotten, and made again when it is asked for, so memory does not grow with what there is.</summary>
/// <param name="size">How many are kept at least; at most twice as many are.</param>
/// <param name="make">Makes the one of that name; must give the same each time.</param>
internal sealed class RecentlyUsed<T>(int size, Func<string, T> make)
{
    private readonly Lock _gate = new();
    private volatile ConcurrentDictionary<string, T> _young = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, T> _old = new(StringComparer.Ordinal);
    private int _renewed;

    /// <summary>The one of that name, kept from now on.</summary>
    public T this[string name] => _young.TryGetValue(name, out var known) ? known : Renew(name);

    /// <summary>The one of that name, for who reads all of them once: what is used again and again is not pushed out.</summary>
    public T Passing(string name) => _young.TryGetValue(name, out var known) || _old.TryGetValue(name, out known) ? known : make(name);

    private T Renew(string name)
    {
        var renewed = _young.GetOrAdd(name, n => _old.TryGetValue(n, out var known) ? known : make(n));
        // Counted beside the dictionary, whose own count locks all of it.
        if (Interlocked.Increment(ref _renewed) >= size)
        {
            lock (_gate)
            {
                if (Volatile.Read(ref _renewed) >= size)
                {
                    (_old, _young) = (_young, new ConcurrentDictionary<string, T>(StringComparer.Ordinal));
                    Volatile.Write(ref _renewed, 0);
                }
            }
        }
        return renewed;
    }
}
