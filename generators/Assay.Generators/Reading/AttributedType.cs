using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generators;

/// <summary>
/// A type with attributes, and what its syntax tells of it. A file is read once for each of its versions: an edit of one file leaves all others as they were read. Roslyn's own search for an
/// attribute binds the attributes of every class again at every edit of any file, which is most of what an edit costs.
/// </summary>
internal sealed class AttributedType
{
    private static readonly ConditionalWeakTable<SyntaxTree, AttributedType[]> Files = new();

    private EquatableArray<Row>? _rows;

    private AttributedType(TypeDeclarationSyntax declaration)
    {
        Declaration = declaration;
        Scope = ScopeOf(declaration);
    }

    /// <summary>Its declaration.</summary>
    public TypeDeclarationSyntax Declaration { get; }

    /// <summary>
    /// Everything that decides what its attributes mean, as text: they mean the same on every type of an equal scope. Null where the text does not decide it, or not alone: the compiler has to be asked.
    /// </summary>
    public string? Scope { get; }

    /// <summary>The rows that its members make.</summary>
    public EquatableArray<Row> Rows => _rows ??= Declaration.Members.Select(ReadMember).OfType<Row>().ToEquatableArray();

    /// <summary>All types with attributes, file by file.</summary>
    public static IEnumerable<AttributedType> Of(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var type in Files.GetValue(tree, static t => [.. In(((CompilationUnitSyntax)t.GetRoot()).Members)]))
                yield return type;
        }
    }

    private static IEnumerable<AttributedType> In(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax space)
                foreach (var type in In(space.Members)) yield return type;
            if (member is not TypeDeclarationSyntax declaration) continue;
            if (declaration.AttributeLists.Count > 0) yield return new AttributedType(declaration);
            foreach (var type in In(declaration.Members)) yield return type;
        }
    }

    /// <summary>A static class of one declaration is no scenario, its name is all there is to it, and nobody else adds attributes to it.</summary>
    private static string? ScopeOf(TypeDeclarationSyntax declaration)
    {
        if (declaration is not ClassDeclarationSyntax { TypeParameterList: null } || declaration.Parent is not (BaseNamespaceDeclarationSyntax or CompilationUnitSyntax) ||
            !declaration.Modifiers.Any(SyntaxKind.StaticKeyword) || declaration.Modifiers.Any(SyntaxKind.PartialKeyword) || declaration.Modifiers.Any(SyntaxKind.FileKeyword))
            return null;
        // What is behind #if reads alike and means something else where other symbols are defined.
        if (declaration.AttributeLists.Any(l => l.ContainsDirectives)) return null;
        var scope = declaration.AttributeLists.ToString();
        foreach (var around in declaration.Ancestors())
        {
            var (name, usings, externs, members) = around switch
            {
                BaseNamespaceDeclarationSyntax space => (space.Name.ToString(), space.Usings, space.Externs, space.Members),
                CompilationUnitSyntax unit => ("", unit.Usings, unit.Externs, unit.Members),
                _ => ("", default, default, default),
            };
            // A type that only this file sees may be meant here and another one elsewhere.
            if (members.Any(m => m.Modifiers.Any(SyntaxKind.FileKeyword)) || usings.Any(u => u.ContainsDirective(SyntaxKind.IfDirectiveTrivia))) return null;
            scope = $"{scope}\n{name}\n{usings}\n{externs}";
        }
        return scope;
    }

    private static Row? ReadMember(MemberDeclarationSyntax member) =>
        SpecSyntax.Read(member) is { Fault: null } spec ? new Row(spec.Kind, spec.Family, member is MethodDeclarationSyntax, spec.Name) : null;
}
