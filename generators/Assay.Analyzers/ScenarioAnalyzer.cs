using System.Collections.Immutable;
using System.Linq;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Assay.Analyzers;

/// <summary>Looks at the shape of a scenario: its class and its tools.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScenarioAnalyzer : AssayAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.NotPartial, Rules.MissingRole, Rules.ToolShape];

    private protected override void Register(CompilationStartAnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.DerivesFrom("Scenario")) return;
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(m => m.ToolRole() is not null))
            if (ToolSignature.Fault(method) is { } fault)
                context.ReportDiagnostic(Diagnostic.Create(Rules.ToolShape, method.Locations[0], method.Name, fault));
        if (type.IsAbstract || type.BenchmarkOf() is null) return;

        foreach (var declaration in type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(context.CancellationToken)).OfType<TypeDeclarationSyntax>())
            if (ScenarioShape.NotPartial(declaration) is { } closed)
                context.ReportDiagnostic(Diagnostic.Create(Rules.NotPartial, closed.Identifier.GetLocation(), closed.Identifier.ValueText));
        var roles = ScenarioShape.Tools(type).Select(m => m.ToolRole()!).ToList();
        if (!roles.Any(r => r.DerivesFrom("RiskyRole")))
            context.ReportDiagnostic(Diagnostic.Create(Rules.MissingRole, type.Locations[0], type.Name, "risky", "nothing in it can go wrong"));
        if (!roles.Any(r => r.DerivesFrom("SafeRole")))
            context.ReportDiagnostic(Diagnostic.Create(Rules.MissingRole, type.Locations[0], type.Name, "safe", "an agent can do nothing right in it"));
    }
}
