using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Assay.Generators;

/// <summary>
/// The text of a file with what its members do left out: every body is empty and every property gives nothing. C# takes no declaration from a body, so files of one outline declare the same, and the
/// text of a spec is no part of it. Fields keep their values, because they may be constants, and attributes their arguments.
/// </summary>
internal static class Outline
{
    private static readonly ConditionalWeakTable<SyntaxTree, string> Known = new();

    /// <summary>The outline, written once for each version of a file.</summary>
    public static string Of(SyntaxTree tree) => Known.GetValue(tree, static t => Write(t));

    private static string Write(SyntaxTree tree)
    {
        var (text, outline, end) = (tree.GetText(), new StringBuilder(), 0);
        foreach (var (body, empty) in Bodies(((CompilationUnitSyntax)tree.GetRoot()).Members))
        {
            outline.Append(text.ToString(TextSpan.FromBounds(end, body.SpanStart))).Append(empty);
            end = body.Span.End;
        }
        return outline.Append(text.ToString(TextSpan.FromBounds(end, text.Length))).ToString();
    }

    private static IEnumerable<(SyntaxNode Body, string Empty)> Bodies(SyntaxList<MemberDeclarationSyntax> members) => members.SelectMany(static member => member switch
    {
        BaseNamespaceDeclarationSyntax space => Bodies(space.Members),
        TypeDeclarationSyntax type => Bodies(type.Members),
        // Where the compiler had to guess, a body may reach further than it seems.
        _ when member.ContainsDiagnostics => [],
        BaseMethodDeclarationSyntax method => Bodies(method.Body, method.ExpressionBody),
        PropertyDeclarationSyntax property => Bodies(property.AccessorList).Concat(Bodies(null, property.ExpressionBody, property.Initializer)),
        IndexerDeclarationSyntax indexer => Bodies(indexer.AccessorList).Concat(Bodies(null, indexer.ExpressionBody)),
        EventDeclarationSyntax @event => Bodies(@event.AccessorList),
        _ => [],
    });

    private static IEnumerable<(SyntaxNode Body, string Empty)> Bodies(AccessorListSyntax? list) =>
        list?.Accessors.SelectMany(static accessor => Bodies(accessor.Body, accessor.ExpressionBody)) ?? [];

    private static IEnumerable<(SyntaxNode Body, string Empty)> Bodies(BlockSyntax? block, ArrowExpressionClauseSyntax? arrow, EqualsValueClauseSyntax? value = null)
    {
        // A directive in a body, for example #nullable, may go on behind it.
        if (block is { ContainsDirectives: false }) yield return (block, "{}");
        if (arrow is { ContainsDirectives: false }) yield return (arrow, "=>0");
        if (value is { ContainsDirectives: false }) yield return (value, "=0");
    }
}
