using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generators;

/// <summary>
/// Reads a class with <c>[Benchmark&lt;T&gt;]</c>: its symbol, and the syntax of its members. What is invalid is left out without a word, because an analyzer says it.
/// </summary>
internal static class SpecClassReader
{
    /// <summary>The spec classes of a compilation.</summary>
    public static IEnumerable<SpecClass> ReadAll(Compilation compilation, CancellationToken cancellation)
    {
        // The attributes of an equal scope have been bound already; only name and members differ.
        var known = new Dictionary<string, (SpecClass? Spec, bool NamedByTerm)>();
        foreach (var type in AttributedType.Of(compilation, cancellation))
        {
            var spec = type.Scope is { } scope && known.TryGetValue(scope, out var sibling)
                ? sibling.Spec is { } read ? Beside(read, sibling.NamedByTerm, type) : null
                : Read(compilation, type, known, cancellation);
            if (spec is not null) yield return spec;
        }
    }

    private static SpecClass Beside(SpecClass sibling, bool namedByTerm, AttributedType attributed)
    {
        var name = attributed.Declaration.Identifier.ValueText;
        return sibling with
        {
            Name = Joined(sibling.Name, name),
            FullName = Joined(sibling.FullName, Escape(name)),
            Id = namedByTerm ? sibling.Id : $"{sibling.Benchmark.Id}/{Slug.Of(name)}",
            Rows = attributed.Rows,
        };
    }

    private static string Joined(string sibling, string name) =>
        sibling.LastIndexOf(sibling.Contains('.') ? '.' : ':') is >= 0 and var end ? sibling.Substring(0, end + 1) + name : name;

    private static SpecClass? Read(Compilation compilation, AttributedType attributed, Dictionary<string, (SpecClass?, bool)> known, CancellationToken cancellation)
    {
        var declaration = attributed.Declaration;
        var type = compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellation);
        var spec = type is not null && type.HasBenchmarkOn(declaration) ? Read(type, attributed) : null;
        if (attributed.Scope is { } scope) known[scope] = (spec, type?.TermsOf().FirstOrDefault()?.TermSlugs() is not null);
        return spec;
    }

    private static SpecClass? Read(INamedTypeSymbol type, AttributedType attributed)
    {
        if (type.BenchmarkOf() is not { } benchmark || !benchmark.IsReachable()) return null;
        var model = new BenchmarkType(FullName(benchmark), Namespace(benchmark), Slug.Stem(benchmark.Name), Slug.OfBenchmark(benchmark.Name));
        var terms = type.TermsOf().ToList();
        if (type.ScenarioTerm() is not null)
            return ReadScenario(type, attributed.Declaration, SpecIds.OfScenario(type, benchmark), model, terms);
        if (!type.IsReachable()) return null;
        return new SpecClass(Name(type), FullName(type), model, SpecIds.OfClass(type, benchmark), terms.Select(FullName).ToEquatableArray(), attributed.Rows, Scenario: null);
    }

    /// <summary>The half of a faulty scenario is written too: without it the compiler would name its missing members, and nobody the fault.</summary>
    private static SpecClass? ReadScenario(INamedTypeSymbol type, TypeDeclarationSyntax declaration, string? id, BenchmarkType benchmark, List<INamedTypeSymbol> terms)
    {
        if (type.IsAbstract || !type.IsPlain()) return null;
        Row[] rows = id is not null && type.IsReachable() ? [new Row(SpecKind.World, Family: false, IsMethod: false, type.Name)] : [];
        return new SpecClass(Name(type), FullName(type), benchmark, id ?? "", terms.Select(FullName).ToEquatableArray(), rows.ToEquatableArray(), ScenarioReader.Read(type, declaration));
    }

    public static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static string Namespace(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();

    public static string Escape(string identifier) => SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;

    private static string Name(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat).Replace("@", "");
}
