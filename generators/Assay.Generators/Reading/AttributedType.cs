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

    private AttributedType(TypeDeclarationSyntax declaration, string? around)
    {
        Declaration = declaration;
        Scope = around is not null && IsOneStaticClass(declaration) ? $"{declaration.AttributeLists}\n{around}" : null;
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
            foreach (var type in Files.GetValue(tree, static t => [.. In((CompilationUnitSyntax)t.GetRoot())]))
                yield return type;
        }
    }

    // A type that only this file sees may be meant here and another one elsewhere.
    private static IEnumerable<AttributedType> In(CompilationUnitSyntax file) =>
        In(file.Members, HasFileType(file.Members) ? null : Around("", "", file.Usings, file.Externs));

    private static IEnumerable<AttributedType> In(SyntaxList<MemberDeclarationSyntax> members, string? around)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax space)
                foreach (var type in In(space.Members, Around(around, space.Name.ToString(), space.Usings, space.Externs))) yield return type;
            if (member is not TypeDeclarationSyntax declaration) continue;
            if (declaration.AttributeLists.Count > 0) yield return new AttributedType(declaration, around);
            foreach (var type in In(declaration.Members, around: null)) yield return type;
        }
    }

    private static bool HasFileType(SyntaxList<MemberDeclarationSyntax> members) =>
        members.Any(static m => m is BaseNamespaceDeclarationSyntax space ? HasFileType(space.Members) : m.Modifiers.Any(SyntaxKind.FileKeyword));

    /// <summary>What a file or a namespace in it adds to the meaning of names, read once for all its classes; null where its text does not decide it.</summary>
    private static string? Around(string? outer, string name, SyntaxList<UsingDirectiveSyntax> usings, SyntaxList<ExternAliasDirectiveSyntax> externs) =>
        // What is behind #if reads alike and means something else where other symbols are defined.
        outer is null || usings.Any(static u => u.ContainsDirective(SyntaxKind.IfDirectiveTrivia)) ? null : $"{outer}\n{name}\n{usings}\n{externs}";

    /// <summary>A static class of one declaration is no scenario, its name is all there is to it, and nobody else adds attributes to it.</summary>
    private static bool IsOneStaticClass(TypeDeclarationSyntax declaration) =>
        declaration is ClassDeclarationSyntax { TypeParameterList: null } && declaration.Modifiers.Any(SyntaxKind.StaticKeyword) &&
        !declaration.Modifiers.Any(SyntaxKind.PartialKeyword) && !declaration.Modifiers.Any(SyntaxKind.FileKeyword) &&
        !declaration.AttributeLists.Any(static l => l.ContainsDirectives);

    private static Row? ReadMember(MemberDeclarationSyntax member) =>
        SpecSyntax.Read(member) is { Fault: null } spec ? new Row(spec.Kind, spec.Family, member is MethodDeclarationSyntax, spec.Name) : null;
}
