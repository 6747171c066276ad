using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Assay.Analyzers;

/// <summary>Looks at all specs together: ids that two share, terms that none covers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompilationAnalyzer : AssayAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.DuplicateId, Rules.UncoveredTerm];

    private protected override void Register(CompilationStartAnalysisContext context)
    {
        var ids = new ConcurrentBag<(string Id, string Name, Location Place)>();
        var benchmarks = new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default);
        var covered = new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default);
        var terms = new ConcurrentBag<INamedTypeSymbol>();
        context.RegisterSymbolAction(symbol =>
        {
            var type = (INamedTypeSymbol)symbol.Symbol;
            if (!type.IsAbstract && type.DerivesFrom("Term")) terms.Add(type);
            if (type.BenchmarkOf() is not { } benchmark) return;
            if (benchmarks.TryAdd(benchmark, true))
                ids.Add((Slug.OfBenchmark(benchmark.Name), benchmark.ToDisplayString(), benchmark.Locations.FirstOrDefault(l => l.IsInSource) ?? type.Locations[0]));
            foreach (var id in IdsOf(type, benchmark, symbol)) ids.Add(id);
            foreach (var (term, _, _) in SpecTerms.Of(type, symbol.CancellationToken))
                foreach (var level in term.WithBases()) covered[level] = true;
        }, SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end =>
        {
            ReportDuplicates(end, ids);
            // Only a spec executable has all its cases; a library of terms has none.
            if (end.Compilation.Options.OutputKind == OutputKind.ConsoleApplication && !ids.IsEmpty)
                foreach (var term in terms.Where(t => !covered.ContainsKey(t)))
                    end.ReportDiagnostic(Diagnostic.Create(Rules.UncoveredTerm, term.Locations[0], term.Name));
        });
    }

    private static IEnumerable<(string, string, Location)> IdsOf(INamedTypeSymbol type, INamedTypeSymbol benchmark, SymbolAnalysisContext context)
    {
        if (type.DerivesFrom("Scenario"))
        {
            if (!type.IsAbstract && SpecIds.OfScenario(type, benchmark) is { } id) yield return (id, type.Name, type.Locations[0]);
            yield break;
        }
        var classId = SpecIds.OfClass(type, benchmark);
        foreach (var declaration in type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(context.CancellationToken)).OfType<TypeDeclarationSyntax>())
            foreach (var member in declaration.Members)
                if (SpecSyntax.Read(member) is { Fault: null } spec)
                    yield return (SpecIds.OfMember(classId, spec.Name), $"{type.Name}.{spec.Name}",
                        (member as PropertyDeclarationSyntax)?.Identifier.GetLocation() ?? ((MethodDeclarationSyntax)member).Identifier.GetLocation());
    }

    private static void ReportDuplicates(CompilationAnalysisContext context, IEnumerable<(string Id, string Name, Location Place)> ids)
    {
        foreach (var same in ids.GroupBy(i => i.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            var ordered = same.OrderBy(i => i.Place.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(i => i.Place.SourceSpan.Start).ToList();
            foreach (var later in ordered.Skip(1))
                context.ReportDiagnostic(Diagnostic.Create(Rules.DuplicateId, later.Place, [ordered[0].Place], later.Id, ordered[0].Name));
        }
    }
}
