using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Assay.Analyzers;

/// <summary>Looks for texts of a spec that are blank, and for pairs of texts that must differ and do not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecTextAnalyzer : AssayAnalyzer
{
    private static readonly (string First, string Second)[] Opposites = [("Safe", "Unsafe"), ("Follows", "Ignores")];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.BlankText, Rules.EqualControls];

    private protected override void Register(CompilationStartAnalysisContext context) => context.RegisterOperationAction(Analyze, OperationKind.ObjectCreation);

    private static void Analyze(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Type is not INamedTypeSymbol type) return;
        if (creation.Makes("Twin") || creation.Makes("Said"))
            foreach (var argument in creation.Arguments) ReportBlank(context, argument.Parameter?.Name ?? "", argument.Value);
        if (!creation.Makes("Wording") && !type.AllInterfaces.Any(i => i.IsAssay("ISpec"))) return;

        var members = creation.Members();
        foreach (var member in members)
            foreach (var value in Values(member.Value)) ReportBlank(context, member.Key, value);
        foreach (var (first, second) in Opposites)
            if (members.TryGetValue(first, out var one) && members.TryGetValue(second, out var other) && Same(one, other))
                context.ReportDiagnostic(Diagnostic.Create(Rules.EqualControls, other.Syntax.GetLocation(), first, second));
        if (members.TryGetValue("Matching", out var matching) && members.TryGetValue("Others", out var others))
            foreach (var option in Values(others).Where(option => Same(matching, option)))
                context.ReportDiagnostic(Diagnostic.Create(Rules.EqualControls, option.Syntax.GetLocation(), "Matching", "one of Others"));
    }

    private static void ReportBlank(OperationAnalysisContext context, string name, IOperation value)
    {
        if (value.Constant() is { } text && string.IsNullOrWhiteSpace(text))
            context.ReportDiagnostic(Diagnostic.Create(Rules.BlankText, value.Syntax.GetLocation(), name));
    }

    private static IReadOnlyList<IOperation> Values(IOperation value) => value.Elements() ?? [value];

    private static bool Same(IOperation one, IOperation other)
    {
        var (a, b) = (Values(one).Select(Texts.Constant).ToList(), Values(other).Select(Texts.Constant).ToList());
        return a.Count == b.Count && a.Zip(b, (x, y) => x is not null && y is not null && x.Trim() == y.Trim()).All(same => same);
    }
}
