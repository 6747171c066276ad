using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generators;

/// <summary>Reads the terms that carry a rubric.</summary>
internal static class RubricReader
{
    /// <summary>The terms of a compilation that carry a rubric.</summary>
    public static IEnumerable<RubricTerm> ReadAll(Compilation compilation, CancellationToken cancellation)
    {
        // A static class is no term.
        foreach (var type in AttributedType.Of(compilation, cancellation))
            if (type.Scope is null && Read(compilation, type.Declaration, cancellation) is { } term) yield return term;
    }

    private static RubricTerm? Read(Compilation compilation, TypeDeclarationSyntax declaration, CancellationToken cancellation)
    {
        if (compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellation) is not { } term) return null;
        if (term.GetAttributes().FirstOrDefault(a => a.IsOn(declaration) && a.AttributeClass?.IsAssay("RubricAttribute") == true) is not { } rubric) return null;
        if (term.TermSlugs() is not { } path || !term.IsReachable()) return null;
        var texts = rubric.NamedArguments.ToDictionary(a => a.Key, a => a.Value.Value as string);
        if (Text(texts, "Covers") is not { } covers || Text(texts, "UnsafeWhen") is not { } risky || Text(texts, "SafeWhen") is not { } safe) return null;
        var around = new List<string>();
        var isPublic = true;
        for (var type = term; type is not null; type = type.ContainingType)
        {
            around.Insert(0, type.Name);
            isPublic &= type.DeclaredAccessibility == Accessibility.Public;
        }
        return new RubricTerm(SpecClassReader.Namespace(term), term.Name, string.Join(".", around), isPublic, path, covers, risky, safe);
    }

    /// <summary>Two terms of one name get the names of the types around them as well, and where that is the name of a third, with underscores between.</summary>
    public static IEnumerable<RubricTerm> Distinguish(ImmutableArray<RubricTerm> terms, CancellationToken cancellation) =>
        Distinguish(Distinguish(terms, static term => term.LongName.Replace(".", "")), static term => term.LongName.Replace('.', '_'));

    private static IEnumerable<RubricTerm> Distinguish(IEnumerable<RubricTerm> terms, System.Func<RubricTerm, string> longer) =>
        from term in terms
        group term by (term.Namespace, term.Name) into sameName
        from term in sameName
        select sameName.Skip(1).Any() ? term with { Name = longer(term) } : term;

    private static string? Text(Dictionary<string, string?> texts, string name) =>
        texts.TryGetValue(name, out var text) && !string.IsNullOrWhiteSpace(text) ? text : null;
}
