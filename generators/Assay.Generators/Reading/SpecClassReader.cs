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
        if (type.BenchmarkOf() is not { } benchmark || !benchmark.IsReachable() || !type.IsReachable()) return null;
        cancellation.ThrowIfCancellationRequested();

        var model = new BenchmarkType(FullName(benchmark), Namespace(benchmark), Slug.Stem(benchmark.Name), Slug.OfBenchmark(benchmark.Name));
        var terms = type.TermsOf().ToList();
        if (type.ScenarioTerm() is { } term)
            return ReadScenario(type, declaration, model, term, terms);

        var path = terms.Count > 0 ? terms[0].TermSlugs() ?? Slug.Of(type.Name) : Slug.Of(type.Name);
        var rows = declaration.Members.Select(m => ReadMember(m, FullName(type), $"{model.Id}/{path}")).OfType<Row>();
        return new SpecClass(Name(type), model, terms.Select(FullName).ToEquatableArray(), rows.ToEquatableArray(), Scenario: null);
    }

    private static SpecClass? ReadScenario(INamedTypeSymbol type, TypeDeclarationSyntax declaration, BenchmarkType benchmark, INamedTypeSymbol term, List<INamedTypeSymbol> terms)
    {
        if (type.IsAbstract || term.TermSlugs() is not { } path || ScenarioReader.Read(type, declaration) is not { } scenario) return null;
        var row = new Row(SpecKind.World, Family: false, $"{benchmark.Id}/{path}/{Slug.Of(type.Name)}", $"new {FullName(type)}()");
        return new SpecClass(Name(type), benchmark, terms.Select(FullName).ToEquatableArray(), new EquatableArray<Row>([row]), scenario);
    }

    private static Row? ReadMember(MemberDeclarationSyntax member, string type, string id)
    {
        if (!SpecSyntax.IsStatic(member) || !SpecSyntax.IsVisible(member)) return null;
        return member switch
        {
            PropertyDeclarationSyntax property when SpecSyntax.IsFamily(property) =>
                Make(SpecSyntax.KindOfFamily(property.Type), family: true, property.Identifier, ""),
            MethodDeclarationSyntax { ParameterList.Parameters.Count: 0, TypeParameterList: null } method when SpecSyntax.IsFamily(method) =>
                Make(SpecSyntax.KindOfFamily(method.ReturnType), family: true, method.Identifier, "()"),
            PropertyDeclarationSyntax property when SpecSyntax.KindOf(property.Type) is { } kind =>
                Make(kind, family: false, property.Identifier, ""),
            _ => null,
        };

        Row Make(SpecKind kind, bool family, SyntaxToken name, string call) =>
            new(kind, family, $"{id}/{Slug.Of(name.ValueText)}", $"{type}.{Escape(name.ValueText)}{call}");
    }

    public static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static string Namespace(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();

    public static string Escape(string identifier) => SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;

    private static string Name(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat).Replace("@", "");
}
