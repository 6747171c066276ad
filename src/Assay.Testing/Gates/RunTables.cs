using Assay.Hosting;
using Assay.Models;

namespace Assay.Testing.Gates;

/// <summary>Which benchmarks of this executable a run's folder holds.</summary>
internal static class RunTables
{
    /// <exception cref="InputException">None.</exception>
    public static IReadOnlyList<CaseTable> In(string folder, IReadOnlyList<CaseTable> tables)
    {
        var held = StoredRun.Ids(folder);
        CaseTable[] own = [.. tables.Where(t => held.Contains(t.Benchmark.Id))];
        return own.Length > 0 ? own
            : throw new InputException(folder, $"it holds trials of {string.Join(", ", held)}, and this executable has the benchmarks {string.Join(", ", tables.Select(t => t.Benchmark.Id))}.");
    }
}
