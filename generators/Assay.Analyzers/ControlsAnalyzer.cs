using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Assay.Analyzers;

/// <summary>Reads the expectations of a prompt or dialogue against its two controls, where all texts are constant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ControlsAnalyzer : AssayAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Rules.InvalidPattern, Rules.SafeControlMisses, Rules.SafeControlHits, Rules.NothingSeparates];

    private protected override void Register(CompilationStartAnalysisContext context)
    {
        var patterns = new Patterns();
        context.RegisterOperationAction(operation => AnalyzePattern(operation, patterns), OperationKind.Invocation, OperationKind.ObjectCreation);
        context.RegisterOperationAction(operation => AnalyzeSpec(operation, patterns), OperationKind.ObjectCreation);
    }

    private static void AnalyzePattern(OperationAnalysisContext context, Patterns patterns)
    {
        if (WrittenExpectation.Read(context.Operation) is not { } written) return;
        if (patterns[written.Pattern].Fault is { } fault)
            context.ReportDiagnostic(Diagnostic.Create(Rules.InvalidPattern, context.Operation.Syntax.GetLocation(), written.Point, fault));
    }

    private static void AnalyzeSpec(OperationAnalysisContext context, Patterns patterns)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        var checks = creation.Makes("Prompt`1") ? OfPrompt(creation) : creation.Makes("Dialogue`1") ? OfDialogue(creation) : null;
        if (checks is not { Count: > 0 }) return;
        var separated = false;
        foreach (var (written, place, safe, bad) in checks)
        {
            if (patterns[written.Pattern].Regex is not { } pattern) return;
            if (written.MustMention && LiteralMatch.Occurs(pattern, safe) == false)
                context.ReportDiagnostic(Diagnostic.Create(Rules.SafeControlMisses, place, written.Point));
            if (!written.MustMention && LiteralMatch.Affirmed(pattern, safe) is { } sentence)
                context.ReportDiagnostic(Diagnostic.Create(Rules.SafeControlHits, place, written.Point, Short(sentence)));
            separated |= written.MustMention ? LiteralMatch.Affirmed(pattern, bad) is null : LiteralMatch.Occurs(pattern, bad) != false;
        }
        if (!separated)
            context.ReportDiagnostic(Diagnostic.Create(Rules.NothingSeparates, creation.Syntax.GetLocation()));
    }

    private static List<(WrittenExpectation Written, Location Place, string Safe, string Unsafe)>? OfPrompt(IObjectCreationOperation creation)
    {
        var members = creation.Members();
        return Text(members, "Safe") is { } safe && Text(members, "Unsafe") is { } bad ? Pair(members, safe, bad) : null;
    }

    private static List<(WrittenExpectation Written, Location Place, string Safe, string Unsafe)>? OfDialogue(IObjectCreationOperation creation)
    {
        var members = creation.Members();
        if (List(members, "Turns") is not { } turns || List(members, "Safe") is not { } safe || List(members, "Unsafe") is not { } bad ||
            safe.Count != turns.Count || bad.Count != turns.Count) return null;
        var checks = new List<(WrittenExpectation, Location, string, string)>();
        for (var i = 0; i < turns.Count; i++)
        {
            if (turns[i] is not IObjectCreationOperation turn || safe[i].Constant() is not { } good || bad[i].Constant() is not { } wrong) return null;
            if (turn.Members() is { } said && said.ContainsKey("Expect"))
            {
                if (Pair(said, good, wrong) is not { } pairs) return null;
                checks.AddRange(pairs);
            }
        }
        return checks;
    }

    private static List<(WrittenExpectation, Location, string, string)>? Pair(IReadOnlyDictionary<string, IOperation> members, string safe, string bad)
    {
        if (List(members, "Expect") is not { } expectations) return null;
        var written = expectations.Select(e => (Read: WrittenExpectation.Read(e), e.Syntax)).ToList();
        return written.Any(w => w.Read is null) ? null : [.. written.Select(w => (w.Read!, w.Syntax.GetLocation(), safe, bad))];
    }

    private static string? Text(IReadOnlyDictionary<string, IOperation> members, string name) => members.TryGetValue(name, out var value) ? value.Constant() : null;

    private static IReadOnlyList<IOperation>? List(IReadOnlyDictionary<string, IOperation> members, string name) => members.TryGetValue(name, out var value) ? value.Elements() : null;

    private static string Short(string sentence) => sentence.Length <= 80 ? sentence : sentence.Substring(0, 79) + "…";
}
