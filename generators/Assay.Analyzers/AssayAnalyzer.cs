using Microsoft.CodeAnalysis.Diagnostics;

namespace Assay.Analyzers;

/// <summary>What all analyzers here have in common: they run concurrently, leave generated code alone, and cost nothing where the language is not referenced.</summary>
public abstract class AssayAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Assay.ISpec") is not null) Register(start);
        });
    }

    /// <summary>Registers what the analyzer looks at.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context);
}
