using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Build;

/// <summary>What a scenario class must be for its other half to be generated.</summary>
internal static class ScenarioShape
{
    /// <summary>The tool methods: those of base worlds first, each in order of declaration. One that overrides another stands for it.</summary>
    public static IEnumerable<IMethodSymbol> Tools(INamedTypeSymbol scenario)
    {
        var tools = scenario.WithBases().TakeWhile(type => !type.IsAssay("Scenario`1")).Reverse().SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()
            .Where(m => m.MethodKind == MethodKind.Ordinary && m.ToolRole() is not null && (ReferenceEquals(type, scenario) || m.DeclaredAccessibility != Accessibility.Private))).ToList();
        return tools.Where(tool => !tools.Any(other => other.Overrides(tool)));
    }

    /// <summary>The class, or the class around it, that is not partial; null if all are.</summary>
    public static TypeDeclarationSyntax? NotPartial(TypeDeclarationSyntax declaration)
    {
        foreach (var type in declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
            if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
                return type;
        return null;
    }
}
