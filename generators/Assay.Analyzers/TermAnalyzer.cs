using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Assay.Analyzers;

/// <summary>Looks for terms that stand where a term of another axis belongs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TermAnalyzer : AssayAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.WrongAxis];

    private protected override void Register(CompilationStartAnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.BenchmarkOf() is not { } benchmark) return;
        var axes = DeclaredAxes(benchmark, context);
        var seen = new HashSet<string>();
        foreach (var (term, place, isClassTerm) in SpecTerms.Of(type, context.CancellationToken))
        {
            if (term.TermChain() is not { } chain) continue; // the compiler says that it is no term
            var axis = chain.Count == 0 ? term : chain[0].BaseType!;
            if (chain.Count == 0)
                Report($"{term.Name} is an axis, not a term on it; name a type that derives from {term.Name}");
            else if (axes is not null && !axes.Contains(axis.Name))
                Report($"{term.Name} is a term of the axis {axis.Name}, and {benchmark.Name} has the axes {string.Join(", ", axes)}");
            else if (isClassTerm && !seen.Add(axis.Name))
                Report($"{type.Name} has a term of the axis {axis.Name} already; a spec stands at one place on each axis");

            void Report(string message) => context.ReportDiagnostic(Diagnostic.Create(Rules.WrongAxis, place, message));
        }
    }

    /// <summary>The axes as the benchmark writes them, <c>Axis.Of&lt;T&gt;()</c>; null where they are not written so, or not in this project.</summary>
    private static List<string>? DeclaredAxes(INamedTypeSymbol benchmark, SymbolAnalysisContext context)
    {
        var axes = benchmark.GetMembers("Axes").SelectMany(m => m.DeclaringSyntaxReferences)
            .SelectMany(r => r.GetSyntax(context.CancellationToken).DescendantNodes()).OfType<GenericNameSyntax>()
            .Where(name => name.Identifier.ValueText == "Of" && name.TypeArgumentList.Arguments.Count == 1)
            .Select(name => name.TypeArgumentList.Arguments[0].DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().LastOrDefault()?.Identifier.ValueText)
            .OfType<string>().ToList();
        return axes.Count > 0 ? axes : null;
    }
}
