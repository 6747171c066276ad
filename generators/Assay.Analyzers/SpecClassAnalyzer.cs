using System.Collections.Immutable;
using System.Linq;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Assay.Analyzers;

/// <summary>Looks for specs that would silently be missing from the case table.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecClassAnalyzer : AssayAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Rules.NoSpecs, Rules.NotInTable, Rules.SplitClass, Rules.UnreachableClass];

    private protected override void Register(CompilationStartAnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.BenchmarkOf() is not { } benchmark)
        {
            ReportForgotten(context, type);
            return;
        }
        var isScenario = type.DerivesFrom("Scenario");
        var name = type.Locations[0];
        if (Unreachable(type, benchmark) is { } reason)
            context.ReportDiagnostic(Diagnostic.Create(Rules.UnreachableClass, name, type.Name, reason));
        if (isScenario)
        {
            if (type.IsAbstract) context.ReportDiagnostic(Diagnostic.Create(Rules.NoSpecs, name, type.Name));
            return;
        }
        if (type.DeclaringSyntaxReferences.Length > 1)
            context.ReportDiagnostic(Diagnostic.Create(Rules.SplitClass, name, type.Locations.Skip(1), type.Name));
        ReportMembers(context, type);
    }

    /// <summary>Public specs of a class that names no benchmark are cases that somebody wrote and nobody asks.</summary>
    private static void ReportForgotten(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        if (!type.IsStatic || type.GetAttributes().Any(a => a.AttributeClass is { } attribute && attribute.IsAssay("BenchmarkAttribute`1"))) return;
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(p => p.DeclaredAccessibility == Accessibility.Public && IsSpec(p.Type)))
            context.ReportDiagnostic(Diagnostic.Create(Rules.NotInTable, property.Locations[0], property.Name,
                $"{type.Name} names no benchmark; add [Benchmark<T>] to it, or make the member internal where it is a building block"));
    }

    private static void ReportMembers(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        var members = type.DeclaringSyntaxReferences.SelectMany(r => ((TypeDeclarationSyntax)r.GetSyntax(context.CancellationToken)).Members).ToList();
        var specs = members.Select(m => (Syntax: m, Spec: SpecSyntax.Read(m))).Where(m => m.Spec is not null).ToList();
        foreach (var (syntax, spec) in specs.Where(s => s.Spec!.Fault is not null))
            context.ReportDiagnostic(Diagnostic.Create(Rules.NotInTable, NameOf(syntax), spec!.Name, spec.Fault));
        var hidden = type.GetMembers().OfType<IPropertySymbol>().Where(p => IsSpec(p.Type) && IsUnread(p)).ToList();
        foreach (var property in hidden)
            context.ReportDiagnostic(Diagnostic.Create(Rules.NotInTable, property.Locations[0], property.Name, "its type is not spelled out; write Prompt<T>, Choice<T>, Dialogue<T>, Preference<T> or Measurement<T>"));
        if (specs.Count == 0 && hidden.Count == 0)
            context.ReportDiagnostic(Diagnostic.Create(Rules.NoSpecs, type.Locations[0], type.Name));

        bool IsUnread(IPropertySymbol property) =>
            property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken) is PropertyDeclarationSyntax declared &&
            SpecSyntax.Read(declared) is null && !declared.Modifiers.Any(m => m.ValueText == "private");
    }

    private static string? Unreachable(INamedTypeSymbol type, INamedTypeSymbol benchmark) =>
        !type.IsReachable() ? "it, or a class around it, is private, generic or local to its file"
        : !benchmark.IsReachable() ? $"its benchmark {benchmark.Name} is private, generic or local to its file"
        : null;

    private static bool IsSpec(ITypeSymbol type) => type.AllInterfaces.Any(i => i.IsAssay("ISpec"));

    private static Location NameOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.GetLocation(),
        MethodDeclarationSyntax method => method.Identifier.GetLocation(),
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.GetLocation(),
        _ => member.GetLocation(),
    };
}
