using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Assay.CodeFixes;

/// <summary>Makes a spec public and static, so that the case table can reach it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MakeReachableFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ASSAY009"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && CanBeReached(member))
                context.RegisterCodeFix(CodeAction.Create("Make it public static", async cancellation =>
                {
                    var editor = await DocumentEditor.CreateAsync(context.Document, cancellation).ConfigureAwait(false);
                    editor.SetAccessibility(member, Accessibility.Public);
                    editor.SetModifiers(member, editor.Generator.GetModifiers(member).WithIsStatic(true));
                    return editor.GetChangedDocument();
                }, nameof(MakeReachableFix)), diagnostic);
    }

    /// <summary>A field or a method with parameters needs more than other modifiers, and so does what has these already.</summary>
    private static bool CanBeReached(MemberDeclarationSyntax member) =>
        member is PropertyDeclarationSyntax or MethodDeclarationSyntax { ParameterList.Parameters.Count: 0 }
        && !(member.Modifiers.Any(SyntaxKind.PublicKeyword) && member.Modifiers.Any(SyntaxKind.StaticKeyword));
}
