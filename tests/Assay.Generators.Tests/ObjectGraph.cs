using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Assay.Generators.Tests;

/// <summary>
/// Walks everything that the steps of a run gave out. A symbol, a syntax node or a compilation in there would keep whole compilations alive
/// and never compare as equal.
/// </summary>
internal static class ObjectGraph
{
    public static void AssertHoldsNothingOfTheCompiler(GeneratorRunResult result)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (name, runs) in result.TrackedSteps.Where(step => TrackingNames.All.Contains(step.Key)))
            foreach (var (value, _) in runs.SelectMany(run => run.Outputs))
                Walk(value, name, seen);
        Assert.NotEmpty(seen);
    }

    public static void Walk(object? value, string where, HashSet<object> seen)
    {
        if (value is null || !seen.Add(value)) return;
        // "is", because the concrete classes of the compiler are internal.
        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Compilation or SemanticModel or Location or SyntaxToken or AttributeData, $"{where} holds a {value.GetType()}");
        var type = value.GetType();
        if (type.IsPrimitive || type.IsEnum || value is string) return;
        if (value is IEnumerable items)
            foreach (var item in items) Walk(item, where, seen);
        for (var level = type; level is not null; level = level.BaseType)
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), $"{where} → {type.Name}.{field.Name}", seen);
    }
}
