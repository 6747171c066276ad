namespace Assay;

/// <summary>All cases of a benchmark: ids at once, in ordinal order; contents when asked for, made once.</summary>
public sealed class CaseTable
{
    private readonly SortedDictionary<string, Lazy<Case>> _cases = new(StringComparer.Ordinal);

    /// <summary>The table of a benchmark.</summary>
    /// <exception cref="SpecException">Two specs have the same id.</exception>
    public CaseTable(Benchmark benchmark, IEnumerable<CaseSource> sources)
    {
        Benchmark = benchmark;
        foreach (var source in sources)
        {
            TermPath[] terms = [.. source.Terms.Select(TermPath.Of)];
            foreach (var (id, make) in source.Expand())
            {
                if (!_cases.TryAdd(id, new Lazy<Case>(() => make().Lower(new SpecPlace(id, benchmark, terms)))))
                    throw new SpecException(id, "two specs have this id; rename one of the members or classes it is made from.");
            }
        }
        Ids = [.. _cases.Keys];
    }

    /// <summary>The benchmark.</summary>
    public Benchmark Benchmark { get; }

    /// <summary>The ids of all cases, in ordinal order.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The case of that id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    /// <exception cref="SpecException">Its spec cannot become a case.</exception>
    public Case this[string id] => _cases.TryGetValue(id, out var found)
        ? found.Value
        : throw new KeyNotFoundException($"{Benchmark.Id} has no case '{id}'.");

    /// <summary>All cases in order of their ids.</summary>
    public IEnumerable<Case> Cases => Ids.Select(id => this[id]);
}
