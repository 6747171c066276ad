using System.Text.Json;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>What a run spent on one benchmark.</summary>
/// <param name="Minutes">Minutes of asking and judging.</param>
/// <param name="Models">By model URI, judges included. Models that need no server cost nothing and are left out.</param>
internal sealed record BenchmarkSpending(double Minutes, IReadOnlyDictionary<string, ModelSpending> Models)
{
    /// <summary>With more of the same benchmark added.</summary>
    public BenchmarkSpending Plus(double minutes, IReadOnlyDictionary<string, ModelSpending> models) => new(Minutes + minutes, SpendingRecord.Sum([Models, models]));
}

/// <summary>
/// <c>spending.json</c> in a run's folder: the budget, and what was spent by benchmark. It is how the spec executables of one run, each in its turn, and a run that is resumed know what is left.
/// </summary>
internal sealed record SpendingRecord
{
    private const string FileName = "spending.json";

    /// <summary>The caps.</summary>
    public Budget Budget { get; init; } = new();

    /// <summary>What was spent, by benchmark.</summary>
    public IReadOnlyDictionary<string, BenchmarkSpending> Benchmarks { get; init; } = new SortedDictionary<string, BenchmarkSpending>(StringComparer.Ordinal);

    /// <summary>All of it in money, by the prices of the day; left out where a price is unknown.</summary>
    public Money? Cost { get; init; }

    /// <summary>By model over all benchmarks.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyDictionary<string, ModelSpending> Models => Sum(Benchmarks.Values.Select(b => b.Models));

    /// <summary>The record of a folder; null where there is none.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static SpendingRecord? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? StoredJson.Read<SpendingRecord>(path, "record of spending") : null;
    }

    /// <summary>Writes the record whole or not at all.</summary>
    public void Write(string folder)
    {
        var path = Path.Combine(folder, FileName);
        File.WriteAllText($"{path}.new", JsonSerializer.Serialize(this, Json.Options));
        File.Move($"{path}.new", path, overwrite: true);
    }

    /// <summary>With what a benchmark has spent so far.</summary>
    public SpendingRecord With(string benchmark, BenchmarkSpending spent, Prices prices)
    {
        var all = this with { Benchmarks = new SortedDictionary<string, BenchmarkSpending>(Benchmarks.ToDictionary(), StringComparer.Ordinal) { [benchmark] = spent } };
        return all with { Cost = prices.Cost(all.Models) };
    }

    /// <summary>Spending by model, added up.</summary>
    public static IReadOnlyDictionary<string, ModelSpending> Sum(IEnumerable<IReadOnlyDictionary<string, ModelSpending>> parts)
    {
        var sum = new SortedDictionary<string, ModelSpending>(StringComparer.Ordinal);
        foreach (var (uri, spent) in parts.SelectMany(p => p))
            sum[uri] = sum.TryGetValue(uri, out var sofar) ? sofar.Plus(spent) : spent;
        return sum;
    }
}
