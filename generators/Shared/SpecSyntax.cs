using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Build;

/// <summary>What a member of a spec class adds to the case table.</summary>
internal enum SpecKind
{
    /// <summary>Asks a model.</summary>
    Asked,
    /// <summary>A measurement: asks nobody.</summary>
    Measured,
    /// <summary>An agent in a world.</summary>
    World,
}

/// <summary>
/// Tells by syntax alone what a member of a spec class is. Reading every member's symbols instead costs five times the time with 10,000 specs;
/// the price is that a spec type hidden behind a <c>using</c> alias is not seen.
/// </summary>
internal static class SpecSyntax
{
    /// <summary>The kind of spec that a type names, or null: <c>Prompt&lt;T&gt;</c>, <c>Assay.Prompt&lt;T&gt;</c>, <c>global::Assay.Prompt&lt;T&gt;</c>.</summary>
    public static SpecKind? KindOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => KindOf(qualified.Right),
        AliasQualifiedNameSyntax alias => KindOf(alias.Name),
        NullableTypeSyntax nullable => KindOf(nullable.ElementType),
        GenericNameSyntax { TypeArgumentList.Arguments.Count: 1 } generic => generic.Identifier.ValueText switch
        {
            "Prompt" or "Choice" or "Dialogue" or "Preference" => SpecKind.Asked,
            "Measurement" => SpecKind.Measured,
            _ => null,
        },
        _ => null,
    };

    /// <summary>The kind that a family of cases yields. A type that is not spelled out counts as asked, so that it gets its rows.</summary>
    public static SpecKind KindOfFamily(TypeSyntax type)
    {
        foreach (var node in type.DescendantNodesAndSelf())
            if (node is TypeSyntax inner && KindOf(inner) is { } kind)
                return kind;
        return SpecKind.Asked;
    }

    /// <summary>Whether the member carries <c>[Cases]</c>.</summary>
    public static bool IsFamily(MemberDeclarationSyntax member)
    {
        foreach (var list in member.AttributeLists)
            foreach (var attribute in list.Attributes)
                if (Rightmost(attribute.Name) is "Cases" or "CasesAttribute")
                    return true;
        return false;
    }

    /// <summary>Whether the generated table can reach a member: declared static, and public or internal.</summary>
    public static bool IsStatic(MemberDeclarationSyntax member) => Has(member, "static");

    public static bool IsVisible(MemberDeclarationSyntax member) => Has(member, "public") || Has(member, "internal");

    private static bool Has(MemberDeclarationSyntax member, string modifier) => member.Modifiers.Any(m => m.ValueText == modifier);

    private static string Rightmost(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
