using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Assay.Build;
using Microsoft.CodeAnalysis;

namespace Assay.Analyzers;

/// <summary>The terms that a spec class names.</summary>
internal static class SpecTerms
{
    /// <summary>Terms of the class, of its specs' types and, for a scenario, of its base class, each with the place where it is written.</summary>
    public static IEnumerable<(INamedTypeSymbol Term, Location Place, bool IsClassTerm)> Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var attribute in type.GetAttributes())
            if (attribute.AttributeClass is { } written && written.IsAssay("InAttribute`1") && written.TypeArguments[0] is INamedTypeSymbol term)
                yield return (term, attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? type.Locations[0], true);
        if (type.ScenarioTerm() is { } scenario)
            yield return (scenario, type.Locations[0], false);
        foreach (var member in type.GetMembers())
        {
            var yields = member switch
            {
                IPropertySymbol property => property.Type,
                IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.ReturnType,
                _ => null,
            };
            if (yields is not null && SpecTerm(yields) is { } own)
                yield return (own, member.Locations[0], false);
        }
    }

    /// <summary>The term of a spec type, also where it stands inside others: <c>IEnumerable&lt;Keyed&lt;Prompt&lt;T&gt;&gt;&gt;</c>.</summary>
    private static INamedTypeSymbol? SpecTerm(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => SpecTerm(array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: 1 } named when named.AllInterfaces.Any(i => i.IsAssay("ISpec")) => named.TypeArguments[0] as INamedTypeSymbol,
        INamedTypeSymbol named => named.TypeArguments.Select(SpecTerm).FirstOrDefault(t => t is not null),
        _ => null,
    };
}
