using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Assay.Analyzers;

/// <summary>Looks for what would make a world different the next time: a clock, randomness, input and output, static state.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WorldAnalyzer : AssayAnalyzer
{
    private static readonly Dictionary<string, string> Members = new()
    {
        ["System.DateTime.Now"] = Clock, ["System.DateTime.UtcNow"] = Clock, ["System.DateTime.Today"] = Clock,
        ["System.DateTimeOffset.Now"] = Clock, ["System.DateTimeOffset.UtcNow"] = Clock,
        ["System.Guid.NewGuid"] = Chance, ["System.Guid.CreateVersion7"] = Chance,
        ["System.IO.Path.GetRandomFileName"] = Chance, ["System.IO.Path.GetTempFileName"] = Outside,
        ["string.GetHashCode"] = "reads a hash that differs from process to process",
    };

    private static readonly Dictionary<string, string> Types = new()
    {
        ["System.Diagnostics.Stopwatch"] = Clock, ["System.TimeProvider"] = Clock, ["System.Threading.Thread"] = Clock,
        ["System.Threading.Tasks.Task"] = Clock, ["System.Threading.Timer"] = Clock,
        ["System.Random"] = Chance, ["System.Security.Cryptography.RandomNumberGenerator"] = Chance,
        ["System.HashCode"] = "reads a hash that differs from process to process",
        ["System.Environment"] = Outside, ["System.Console"] = Outside, ["System.Diagnostics.Process"] = Outside,
    };

    private static readonly HashSet<string> Harmless = ["System.IO.Path", "System.IO.StringReader", "System.IO.StringWriter", "System.IO.TextReader", "System.IO.TextWriter"];

    private const string Clock = "reads a clock or waits for one";
    private const string Chance = "draws at random";
    private const string Outside = "reads or writes something outside the world";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.ImpureWorld];

    private protected override void Register(CompilationStartAnalysisContext context) => context.RegisterOperationAction(Analyze,
        OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.MethodReference);

    private static void Analyze(OperationAnalysisContext context)
    {
        if (!IsInWorld(context.ContainingSymbol)) return;
        ISymbol? used = context.Operation switch
        {
            IMemberReferenceOperation reference => reference.Member,
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (used is not null && Why(used) is { } why)
            context.ReportDiagnostic(Diagnostic.Create(Rules.ImpureWorld, context.Operation.Syntax.GetLocation(), used.ToDisplayString(Short), why));
    }

    private static readonly SymbolDisplayFormat Short = new(memberOptions: SymbolDisplayMemberOptions.IncludeContainingType, typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly);

    private static string? Why(ISymbol used)
    {
        if (used is IFieldSymbol { IsStatic: true, IsReadOnly: false, IsConst: false } or IPropertySymbol { IsStatic: true, SetMethod.IsInitOnly: false })
            return "is static and can change, so worlds share it";
        var type = used.ContainingType?.ToDisplayString() ?? "";
        if (Members.TryGetValue($"{type}.{used.Name}", out var why)) return why;
        if (!used.IsStatic && used is not IMethodSymbol { MethodKind: MethodKind.Constructor }) return null; // where the instance came from has been reported
        foreach (var level in used.ContainingType?.WithBases() ?? [])
        {
            var name = level.ToDisplayString();
            if (Harmless.Contains(name)) return null;
            if (Types.TryGetValue(name, out why)) return why;
            if (name.StartsWith("System.IO.", System.StringComparison.Ordinal) || name.StartsWith("System.Net.", System.StringComparison.Ordinal)) return Outside;
        }
        return null;
    }

    private static bool IsInWorld(ISymbol symbol)
    {
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
            if (type.DerivesFrom("Scenario"))
                return true;
        return false;
    }
}
