using System.Collections;

namespace Assay;

/// <summary>All cases of a benchmark: ids at once, in ordinal order; contents made when they are asked for. Those used lately are kept, so a benchmark may have more cases than fit into memory.</summary>
public sealed class CaseTable
{
    /// <summary>All cases of a benchmark of usual size are kept. Of a larger one those in flight are enough: a run asks in random order, and what is kept long is moved about by every collection.</summary>
    private const int Kept = 2048, InFlight = 256;

    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly RecentlyUsed<Case> _made;

    /// <summary>The table of a benchmark.</summary>
    /// <exception cref="SpecException">Two specs have the same id, a key is none, a member with <see cref="CasesAttribute"/> threw, or each condition would be asked less than once.</exception>
    public CaseTable(Benchmark benchmark, IEnumerable<CaseSource> sources)
    {
        Benchmark = benchmark;
        if (benchmark.Epochs < 1)
            throw new SpecException(benchmark.Id, $"Epochs is {benchmark.Epochs}, so nothing would be asked; make it 1 or more.");
        foreach (var source in sources)
        {
            TermPath[] terms = [.. source.Terms.Select(TermPath.Of)];
            foreach (var (id, make) in InvariantReading.Of(() => LoweredCase.Guarded(source.Id, () => source.Expand().ToList())))
            {
                if (!_sources.TryAdd(id, new Source(make, terms, new SameEachTime())))
                    throw new SpecException(id, "two specs have this id; rename one of the members or classes it is made from.");
            }
        }
        string[] ids = [.. _sources.Keys];
        Array.Sort(ids, StringComparer.Ordinal);
        _made = new RecentlyUsed<Case>(ids.Length <= Kept ? Kept : InFlight, Make);
        (Ids, Cases) = (ids, new Made(this));
    }

    /// <summary>The benchmark.</summary>
    public Benchmark Benchmark { get; }

    /// <summary>The ids of all cases, in ordinal order.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Whether there is a case of that id.</summary>
    public bool Contains(string id) => _sources.ContainsKey(id);

    /// <summary>The case of that id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    /// <exception cref="SpecException">Its spec cannot become a case, or became another one than before.</exception>
    public Case this[string id] => Contains(id)
        ? _made[id]
        : throw new KeyNotFoundException($"{Benchmark.Id} has no case '{id}'.");

    /// <summary>All cases in order of their ids, each made when it is read.</summary>
    public IReadOnlyList<Case> Cases { get; }

    private Case Make(string id)
    {
        var source = _sources[id];
        return source.Seen.Check(InvariantReading.Of(() => LoweredCase.Of(source.Make, new SpecPlace(id, Benchmark, source.Terms))));
    }

    private readonly record struct Source(Func<ISpec> Make, TermPath[] Terms, SameEachTime Seen);

    private sealed class Made(CaseTable table) : IReadOnlyList<Case>
    {
        public int Count => table.Ids.Count;

        public Case this[int index] => Count <= Kept ? table._made[table.Ids[index]] : table._made.Passing(table.Ids[index]);

        public IEnumerator<Case> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
