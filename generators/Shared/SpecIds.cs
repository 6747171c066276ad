using System.Linq;
using Microsoft.CodeAnalysis;

namespace Assay.Build;

/// <summary>How case ids are made from names.</summary>
internal static class SpecIds
{
    /// <summary>What the ids of a spec class begin with: benchmark, and the path of its first term or else its own name.</summary>
    public static string OfClass(INamedTypeSymbol type, INamedTypeSymbol benchmark) =>
        $"{Slug.OfBenchmark(benchmark.Name)}/{type.TermsOf().FirstOrDefault()?.TermSlugs() ?? Slug.Of(type.Name)}";

    /// <summary>The id of a spec in a class.</summary>
    public static string OfMember(string classId, string member) => $"{classId}/{Slug.Of(member)}";

    /// <summary>The id of a scenario: benchmark, path of its term, its own name; null where its term has no path.</summary>
    public static string? OfScenario(INamedTypeSymbol type, INamedTypeSymbol benchmark) =>
        type.ScenarioTerm()?.TermSlugs() is { } path ? $"{Slug.OfBenchmark(benchmark.Name)}/{path}/{Slug.Of(type.Name)}" : null;
}
