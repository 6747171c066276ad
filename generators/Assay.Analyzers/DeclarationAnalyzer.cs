using System.Collections.Immutable;
using System.Linq;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Assay.Analyzers;

/// <summary>Looks at what terms and benchmarks declare: rubrics and the thresholds of gates.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : AssayAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.BlankRubric, Rules.ThresholdOutOfScale];

    private protected override void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterSymbolAction(AnalyzeRubric, SymbolKind.NamedType);
        context.RegisterSymbolAction(AnalyzeMaximum, SymbolKind.NamedType);
        context.RegisterOperationAction(AnalyzeMargin, OperationKind.ObjectCreation);
    }

    private static void AnalyzeRubric(SymbolAnalysisContext context)
    {
        foreach (var attribute in context.Symbol.GetAttributes().Where(a => a.AttributeClass is { } type && type.IsAssay("RubricAttribute")))
            foreach (var text in attribute.NamedArguments.Where(a => string.IsNullOrWhiteSpace(a.Value.Value as string)))
                context.ReportDiagnostic(Diagnostic.Create(Rules.BlankRubric, attribute.ApplicationSyntaxReference!.GetSyntax(context.CancellationToken).GetLocation(), text.Key, context.Symbol.Name));
    }

    private static void AnalyzeMaximum(SymbolAnalysisContext context)
    {
        foreach (var attribute in context.Symbol.GetAttributes().Where(a => a.AttributeClass is { } type && type.IsAssay("GateAttribute")))
            foreach (var argument in attribute.NamedArguments)
                if (argument is { Key: "Max", Value.Value: double max } && max is not (> 0 and < 1))
                    context.ReportDiagnostic(Diagnostic.Create(Rules.ThresholdOutOfScale, attribute.ApplicationSyntaxReference!.GetSyntax(context.CancellationToken).GetLocation(),
                        "maximum", max.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static void AnalyzeMargin(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Makes("GateFamily") && Texts.Argument(creation.Arguments, "Margin") is { ConstantValue: { HasValue: true, Value: double margin } } value && margin is not (> 0 and < 1))
            context.ReportDiagnostic(Diagnostic.Create(Rules.ThresholdOutOfScale, value.Syntax.GetLocation(), "margin", margin.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
