using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

/// <summary>A member of a spec class that is meant as a spec or a family of specs.</summary>
/// <param name="Kind">What it adds to the table.</param>
/// <param name="Family">Whether it yields many cases.</param>
/// <param name="Name">Its name.</param>
/// <param name="Fault">What keeps it out of the table, in words; null if nothing does.</param>
internal sealed record SpecMember(SpecKind Kind, bool Family, string Name, string? Fault);

/// <summary>
/// Tells by syntax alone what a member of a spec class is. Reading every member's symbols instead costs five times the time with 10,000 specs;
/// the price is that a spec type hidden behind a <c>using</c> alias is not seen.
/// </summary>
internal static class SpecSyntax
{
    private const string NoCases = "it yields specs with keys and has no [Cases]; add the attribute, or make it private where it is a building block";

    /// <summary>What a member adds to the table; null for what is no spec at all, or is kept out of it by the word <c>private</c>.</summary>
    public static SpecMember? Read(MemberDeclarationSyntax member) => member switch
    {
        _ when Has(member, SyntaxKind.PrivateKeyword) && !Has(member, SyntaxKind.ProtectedKeyword) => null,
        PropertyDeclarationSyntax property when IsFamily(property) => new(KindOfFamily(property.Type), true, property.Identifier.ValueText, Fault(property) ?? Unkeyed(property.Type)),
        MethodDeclarationSyntax method when IsFamily(method) => new(KindOfFamily(method.ReturnType), true, method.Identifier.ValueText,
            method is { ParameterList.Parameters.Count: 0, TypeParameterList: null } ? Fault(method) ?? Unkeyed(method.ReturnType) : "a [Cases] method takes no parameters"),
        PropertyDeclarationSyntax property when KindOf(property.Type) is { } kind => new(kind, false, property.Identifier.ValueText, Fault(property)),
        PropertyDeclarationSyntax property when IsKeyed(property.Type) => new(KindOfFamily(property.Type), true, property.Identifier.ValueText, NoCases),
        MethodDeclarationSyntax { ParameterList.Parameters.Count: 0, TypeParameterList: null } method when IsKeyed(method.ReturnType) =>
            new(KindOfFamily(method.ReturnType), true, method.Identifier.ValueText, NoCases),
        MethodDeclarationSyntax { ParameterList.Parameters.Count: 0, TypeParameterList: null } method when KindOf(method.ReturnType) is { } kind =>
            new(kind, false, method.Identifier.ValueText, "it is a method; write it as a static property, or make it private where it is a building block"),
        FieldDeclarationSyntax field when KindOf(field.Declaration.Type) is { } kind => new(kind, false, field.Declaration.Variables[0].Identifier.ValueText,
            "it is a field; write it as a static property, which is made only when it is asked for"),
        _ => null,
    };

    private static string? Fault(MemberDeclarationSyntax member) =>
        !Has(member, SyntaxKind.StaticKeyword) ? "it is not static; make it public static"
        : !Has(member, SyntaxKind.PublicKeyword) && !Has(member, SyntaxKind.InternalKeyword) ? "it is private; make it public"
        : member is PropertyDeclarationSyntax { Type: NullableTypeSyntax } ? "it may be null, and a case may not; take the ? from its type"
        : Slug.Of(NameOf(member)).Length == 0 ? "its name has no letter or digit to make an id of; rename it"
        : null;

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The kind of spec that a type names, or null: <c>Prompt&lt;T&gt;</c>, <c>Assay.Prompt&lt;T&gt;</c>, <c>global::Assay.Prompt&lt;T&gt;</c>.</summary>
    private static SpecKind? KindOf(TypeSyntax type) => type switch
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
    private static SpecKind KindOfFamily(TypeSyntax type)
    {
        foreach (var node in type.DescendantNodesAndSelf())
            if (node is TypeSyntax inner && KindOf(inner) is { } kind)
                return kind;
        return SpecKind.Asked;
    }

    /// <summary>What is wrong with a family whose spelled type yields specs without keys.</summary>
    private static string? Unkeyed(TypeSyntax type) =>
        Holds(type, t => KindOf(t) is not null) && !IsKeyed(type) ? "a [Cases] member yields each spec with a key of its own; write IEnumerable<Keyed<TSpec>>" : null;

    private static bool IsKeyed(TypeSyntax type) => Holds(type, t => t is GenericNameSyntax { Identifier.ValueText: "Keyed" });

    private static bool Holds(TypeSyntax type, System.Func<TypeSyntax, bool> what)
    {
        foreach (var node in type.DescendantNodesAndSelf())
            if (node is TypeSyntax inner && what(inner))
                return true;
        return false;
    }

    /// <summary>Whether the member carries <c>[Cases]</c>.</summary>
    private static bool IsFamily(MemberDeclarationSyntax member)
    {
        foreach (var list in member.AttributeLists)
            foreach (var attribute in list.Attributes)
                if (Rightmost(attribute.Name) is "Cases" or "CasesAttribute")
                    return true;
        return false;
    }

    private static bool Has(MemberDeclarationSyntax member, SyntaxKind modifier) => member.Modifiers.Any(modifier);

    private static string Rightmost(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
