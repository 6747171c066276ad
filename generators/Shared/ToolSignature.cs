using System.Linq;
using Microsoft.CodeAnalysis;

namespace Assay.Build;

/// <summary>How a tool's parameter is read from JSON and declared in a schema.</summary>
internal enum ToolParameterKind
{
    String,
    Int32,
    Int64,
    Double,
    Decimal,
    Boolean,
    Strings,
    Enum,
}

/// <summary>Which shapes of tool methods can be called by name with JSON arguments.</summary>
internal static class ToolSignature
{
    /// <summary>How a type is read; null where it cannot be.</summary>
    public static ToolParameterKind? KindOf(ITypeSymbol type) => Underlying(type) switch
    {
        { SpecialType: SpecialType.System_String } => ToolParameterKind.String,
        { SpecialType: SpecialType.System_Int32 } => ToolParameterKind.Int32,
        { SpecialType: SpecialType.System_Int64 } => ToolParameterKind.Int64,
        { SpecialType: SpecialType.System_Double } => ToolParameterKind.Double,
        { SpecialType: SpecialType.System_Decimal } => ToolParameterKind.Decimal,
        { SpecialType: SpecialType.System_Boolean } => ToolParameterKind.Boolean,
        { TypeKind: TypeKind.Enum } => ToolParameterKind.Enum,
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_String } => ToolParameterKind.Strings,
        INamedTypeSymbol
        {
            OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_Generic_IReadOnlyList_T
                or SpecialType.System_Collections_Generic_IReadOnlyCollection_T,
            TypeArguments: [{ SpecialType: SpecialType.System_String }],
        } => ToolParameterKind.Strings,
        _ => null,
    };

    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    public static bool IsNullable(IParameterSymbol parameter) =>
        parameter.NullableAnnotation == NullableAnnotation.Annotated || !ReferenceEquals(Underlying(parameter.Type), parameter.Type) ||
        parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: null }; // where nullable types are off, only the default tells

    private static bool IsAnother(IMethodSymbol other, IMethodSymbol method) =>
        !SymbolEqualityComparer.Default.Equals(other, method) && other.ToolRole() is not null && !method.Overrides(other) &&
        (other.DeclaredAccessibility != Accessibility.Private || SymbolEqualityComparer.Default.Equals(other.ContainingType, method.ContainingType));

    /// <summary>What keeps a method from being a tool, in words; null if nothing does.</summary>
    public static string? Fault(IMethodSymbol method)
    {
        if (method.IsStatic) return "it is static, so it belongs to no world";
        if (method.IsGenericMethod) return "it is generic";
        if (!method.ReturnsVoid && method.ReturnType.SpecialType != SpecialType.System_String) return $"it returns {method.ReturnType.Name}; a tool returns string or void";
        if (method.Name is "Calls" or "Tools") return "the generated half of a scenario has a member of that name; rename it";
        if (method.ContainingType.WithBases().SelectMany(t => t.GetMembers(method.Name)).OfType<IMethodSymbol>().Any(m => IsAnother(m, method)))
            return "another tool has its name, and tools are called by name";
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.None || parameter.IsParams) return $"its parameter '{parameter.Name}' is ref, out, in or params";
            if (KindOf(parameter.Type) is null) return $"its parameter '{parameter.Name}' has the type {parameter.Type.ToDisplayString()}; use string, int, long, double, decimal, bool, an enum or a list of strings";
        }
        return method.ContainingType.IsAbstract && method.DeclaredAccessibility == Accessibility.Private
            ? $"it is private, so no world that derives from {method.ContainingType.Name} can call it; make it protected"
            : null;
    }
}
