using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Assay.Build;

/// <summary>What generator and analyzers ask of a symbol.</summary>
internal static class Symbols
{
    /// <summary>Whether a type is the language's own type of that metadata name, whatever its arguments.</summary>
    public static bool IsAssay(this INamedTypeSymbol type, string metadataName) =>
        type.OriginalDefinition.MetadataName == metadataName &&
        type.ContainingNamespace is { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The type and its base types, nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> WithBases(this INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }

    public static bool DerivesFrom(this INamedTypeSymbol type, string metadataName) =>
        type.WithBases().Skip(1).Any(b => b.IsAssay(metadataName));

    /// <summary>The term of a scenario, from the nearest <c>Scenario&lt;T&gt;</c> among its bases; null if it is no scenario.</summary>
    public static INamedTypeSymbol? ScenarioTerm(this INamedTypeSymbol type) =>
        type.WithBases().FirstOrDefault(b => b.IsAssay("Scenario`1"))?.TypeArguments[0] as INamedTypeSymbol;

    /// <summary>The benchmark that a class names in its attribute, or null.</summary>
    public static INamedTypeSymbol? BenchmarkOf(this INamedTypeSymbol type) =>
        Arguments(type, "BenchmarkAttribute`1").FirstOrDefault();

    /// <summary>Whether the attribute that names a benchmark stands on this declaration, and not on another one of the type.</summary>
    public static bool HasBenchmarkOn(this INamedTypeSymbol type, SyntaxNode declaration) =>
        type.GetAttributes().Any(a => a.IsOn(declaration) && a.AttributeClass?.IsAssay("BenchmarkAttribute`1") == true);

    /// <summary>Whether an attribute stands on a declaration.</summary>
    public static bool IsOn(this AttributeData attribute, SyntaxNode declaration) =>
        attribute.ApplicationSyntaxReference is { } place && ReferenceEquals(place.SyntaxTree, declaration.SyntaxTree) && declaration.Span.Contains(place.Span);

    /// <summary>The terms of a class, in the order of its <c>In&lt;T&gt;</c> attributes.</summary>
    public static IEnumerable<INamedTypeSymbol> TermsOf(this INamedTypeSymbol type) => Arguments(type, "InAttribute`1");

    /// <summary>The role in a method's <c>[Tool&lt;T&gt;]</c>; null if the method is no tool.</summary>
    public static INamedTypeSymbol? ToolRole(this IMethodSymbol method) => Arguments(method, "ToolAttribute`1").FirstOrDefault();

    /// <summary>Whether a method overrides another, at whatever distance.</summary>
    public static bool Overrides(this IMethodSymbol method, IMethodSymbol other)
    {
        for (var above = method.OverriddenMethod; above is not null; above = above.OverriddenMethod)
            if (SymbolEqualityComparer.Default.Equals(above, other)) return true;
        return false;
    }

    /// <summary>The text of a symbol's <c>[Description]</c>, and the attribute; nulls if it has none.</summary>
    public static (string? Text, AttributeData? Attribute) Description(this ISymbol symbol)
    {
        foreach (var data in symbol.GetAttributes())
            if (data.AttributeClass is { Name: "DescriptionAttribute", ContainingNamespace: { Name: "ComponentModel", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } })
                return (data.ConstructorArguments.FirstOrDefault().Value as string, data);
        return (null, null);
    }

    /// <summary>The chain from below the axis down to the term; empty for an axis, null for what is no term.</summary>
    public static IReadOnlyList<INamedTypeSymbol>? TermChain(this INamedTypeSymbol term)
    {
        var bases = term.WithBases().TakeWhile(b => !b.IsAssay("Term")).ToList();
        if (bases.Count == 0 || bases[^1].BaseType is not { } root || !root.IsAssay("Term")) return null;
        bases.RemoveAt(bases.Count - 1);
        bases.Reverse();
        return bases;
    }

    /// <summary>The term's path as slugs; null for what is no term or an axis.</summary>
    public static string? TermSlugs(this INamedTypeSymbol term) =>
        term.TermChain() is { Count: > 0 } chain ? string.Join("/", chain.Select(t => Slug.Of(t.Name))) : null;

    /// <summary>Whether generated code elsewhere in the assembly can name the type.</summary>
    public static bool IsReachable(this INamedTypeSymbol type) => type.IsPlain() && type.WithContaining().All(t =>
        t.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal);

    /// <summary>Whether the type's name is all there is to it: neither it nor a type around it is generic or local to its file.</summary>
    public static bool IsPlain(this INamedTypeSymbol type) => type.WithContaining().All(t => !t.IsGenericType && !t.IsFileLocal);

    private static IEnumerable<INamedTypeSymbol> WithContaining(this INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
            yield return current;
    }

    private static IEnumerable<INamedTypeSymbol> Arguments(ISymbol symbol, string attribute) =>
        from data in symbol.GetAttributes()
        where data.AttributeClass is { } type && type.IsAssay(attribute)
        select data.AttributeClass!.TypeArguments[0] as INamedTypeSymbol into argument
        where argument is not null && argument.TypeKind != TypeKind.Error
        select argument;
}
