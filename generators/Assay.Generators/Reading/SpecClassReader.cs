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
    public static SpecClass? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var declaration = (TypeDeclarationSyntax)context.TargetNode;
        if (type.BenchmarkOf() is not { } benchmark || !benchmark.IsReachable()) return null;
        cancellation.ThrowIfCancellationRequested();

        var model = new BenchmarkType(FullName(benchmark), Namespace(benchmark), Slug.Stem(benchmark.Name), Slug.OfBenchmark(benchmark.Name));
        var terms = type.TermsOf().ToList();
        if (type.ScenarioTerm() is not null)
            return ReadScenario(type, declaration, SpecIds.OfScenario(type, benchmark), model, terms);
        if (!type.IsReachable()) return null;

        var rows = declaration.Members.Select(ReadMember).OfType<Row>();
        return new SpecClass(Name(type), FullName(type), model, SpecIds.OfClass(type, benchmark), terms.Select(FullName).ToEquatableArray(), rows.ToEquatableArray(), Scenario: null);
    }

    /// <summary>The half of a faulty scenario is written too: without it the compiler would name its missing members, and nobody the fault.</summary>
    private static SpecClass? ReadScenario(INamedTypeSymbol type, TypeDeclarationSyntax declaration, string? id, BenchmarkType benchmark, List<INamedTypeSymbol> terms)
    {
        if (type.IsAbstract || !type.IsPlain()) return null;
        Row[] rows = id is not null && type.IsReachable() ? [new Row(SpecKind.World, Family: false, IsMethod: false, type.Name)] : [];
        return new SpecClass(Name(type), FullName(type), benchmark, id ?? "", terms.Select(FullName).ToEquatableArray(), rows.ToEquatableArray(), ScenarioReader.Read(type, declaration));
    }

    private static Row? ReadMember(MemberDeclarationSyntax member) =>
        SpecSyntax.Read(member) is { Fault: null } spec ? new Row(spec.Kind, spec.Family, member is MethodDeclarationSyntax, spec.Name) : null;

    public static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static string Namespace(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();

    public static string Escape(string identifier) => SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;

    private static string Name(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat).Replace("@", "");
}
