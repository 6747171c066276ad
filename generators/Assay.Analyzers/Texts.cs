using System.Collections.Generic;
using System.Linq;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Assay.Analyzers;

/// <summary>Reads constant texts out of the initialisers of specs.</summary>
internal static class Texts
{
    /// <summary>The value without the conversions around it.</summary>
    public static IOperation Unwrap(this IOperation value)
    {
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value;
    }

    /// <summary>The constant text of a value; null if it is none.</summary>
    public static string? Constant(this IOperation value) => value.Unwrap().ConstantValue is { HasValue: true, Value: string text } ? text : null;

    /// <summary>The members that an object initialiser sets.</summary>
    public static IReadOnlyDictionary<string, IOperation> Members(this IObjectCreationOperation creation)
    {
        var members = new Dictionary<string, IOperation>();
        foreach (var assignment in creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
            if (assignment.Target is IPropertyReferenceOperation target)
                members[target.Property.Name] = assignment.Value.Unwrap();
        return members;
    }

    /// <summary>The elements of a list that is written out; null where it is not, or spreads another.</summary>
    public static IReadOnlyList<IOperation>? Elements(this IOperation value) => value.Unwrap() switch
    {
        ICollectionExpressionOperation list when list.Elements.All(e => e is not ISpreadOperation) => [.. list.Elements.Select(Unwrap)],
        IArrayCreationOperation { Initializer: { } initializer } => [.. initializer.ElementValues.Select(Unwrap)],
        _ => null,
    };

    /// <summary>An argument by the name of its parameter.</summary>
    public static IOperation? Argument(IEnumerable<IArgumentOperation> arguments, string parameter) =>
        arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value;

    /// <summary>Whether the operation makes one of the language's own types.</summary>
    public static bool Makes(this IObjectCreationOperation creation, string metadataName) =>
        creation.Type is INamedTypeSymbol type && type.IsAssay(metadataName);
}
