using System.Collections.Concurrent;

namespace Assay.Judging;

/// <summary>The patterns in use. An expression takes kilobytes, and a large benchmark has many tens of thousands, so those that were not used while as many others were are forgotten.</summary>
internal sealed class PatternCache
{
    private const int Size = 8192;

    private readonly Lock _gate = new();
    private volatile ConcurrentDictionary<string, PointPattern> _young = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, PointPattern> _old = new(StringComparer.Ordinal);

    /// <summary>The pattern of that text.</summary>
    /// <exception cref="ArgumentException">It is no valid expression.</exception>
    public PointPattern this[string pattern] => _young.TryGetValue(pattern, out var known) ? known : Renew(pattern);

    private PointPattern Renew(string pattern)
    {
        var renewed = _young.GetOrAdd(pattern, p => _old.TryGetValue(p, out var known) ? known : new PointPattern(p));
        if (_young.Count >= Size)
        {
            lock (_gate)
            {
                if (_young.Count >= Size) (_old, _young) = (_young, new ConcurrentDictionary<string, PointPattern>(StringComparer.Ordinal));
            }
        }
        return renewed;
    }
}
