using Assay.Hosting;
using Assay.Models;

namespace Assay.Testing.Gates;

/// <summary>Which benchmarks of this executable a run's folder holds that ask a model: an index of measurements has no run to gate.</summary>
internal static class RunTables
{
    /// <exception cref="InputException">None of this executable, or nothing that asks a model in the whole folder.</exception>
    public static IReadOnlyList<CaseTable> In(string folder, IReadOnlyList<CaseTable> tables)
    {
        var held = StoredRun.Ids(folder);
        CaseTable[] own = [.. tables.Where(t => held.Contains(t.Benchmark.Id))];
        if (own.Length == 0)
            throw new InputException(folder, $"it holds trials of {string.Join(", ", held)}, and this executable has the benchmarks {string.Join(", ", tables.Select(t => t.Benchmark.Id))}.");
        CaseTable[] asking = [.. own.Where(t => t.Cases.Any(c => c.Kind != CaseKind.Measurement))];
        return asking.Length > 0 || own.Length < held.Count ? asking
            : throw new InputException(folder, $"{string.Join(", ", held)} asks no model, so there is nothing to gate; dotnet test compares it with its approved snapshot.");
    }
}
