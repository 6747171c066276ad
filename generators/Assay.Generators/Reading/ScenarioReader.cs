using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generators;

/// <summary>Reads the tools of a scenario. Unlike the members of other spec classes they are read as symbols, since their parameters' types become a schema.</summary>
internal static class ScenarioReader
{
    private static readonly SymbolDisplayFormat WithNullability =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The generated half. A tool of a shape that an analyzer reports is left out.</summary>
    public static ScenarioClass Read(INamedTypeSymbol type, TypeDeclarationSyntax declaration)
    {
        var methods = ScenarioShape.Tools(type).Where(m => ToolSignature.Fault(m) is null);
        var declarations = declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Reverse().Select(Declaration);
        return new ScenarioClass(SpecClassReader.Namespace(type), declarations.ToEquatableArray(), methods.Select(ReadTool).ToEquatableArray());
    }

    private static string Declaration(TypeDeclarationSyntax type)
    {
        var keyword = type is RecordDeclarationSyntax { ClassOrStructKeyword.ValueText.Length: > 0 } record
            ? $"record {record.ClassOrStructKeyword.ValueText}"
            : type.Keyword.ValueText;
        return $"partial {keyword} {type.Identifier.Text}";
    }

    private static Tool ReadTool(IMethodSymbol method) => new(
        method.Name, method.Description().Text ?? "", SpecClassReader.FullName(method.ToolRole()!), !method.ReturnsVoid,
        method.Parameters.Select(ReadParameter).ToEquatableArray());

    private static ToolParameter ReadParameter(IParameterSymbol parameter)
    {
        var underlying = ToolSignature.Underlying(parameter.Type);
        var kind = ToolSignature.KindOf(parameter.Type)!.Value;
        var nullable = ToolSignature.IsNullable(parameter);
        var members = kind == ToolParameterKind.Enum ? underlying.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).ToList() : [];
        var (code, json) = parameter.HasExplicitDefaultValue ? Default(parameter.ExplicitDefaultValue, kind, underlying, members) : (nullable ? "null" : null, null);
        var type = parameter.Type.ToDisplayString(WithNullability);
        return new ToolParameter(parameter.Name, nullable && type[^1] != '?' ? type + "?" : type, SpecClassReader.FullName(underlying), kind, parameter.Description().Text,
            members.Select(f => f.Name).ToEquatableArray(), nullable, code, json);
    }

    private static (string Code, string? Json) Default(object? value, ToolParameterKind kind, ITypeSymbol type, List<IFieldSymbol> members) => value switch
    {
        null => ("default", null),
        _ when kind == ToolParameterKind.Enum => (
            $"({SpecClassReader.FullName(type)})({SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)})",
            members.FirstOrDefault(m => Equals(m.ConstantValue, value)) is { } member ? Json.String(member.Name) : null),
        string text => (Literal.String(text), Json.String(text)),
        bool truth => (truth ? "true" : "false", truth ? "true" : "false"),
        double number when double.IsNaN(number) => ("double.NaN", null),
        double number when double.IsInfinity(number) => (number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity", null),
        double number => (number.ToString("R", CultureInfo.InvariantCulture) + "D", number.ToString("R", CultureInfo.InvariantCulture)),
        decimal number => (number.ToString(CultureInfo.InvariantCulture) + "M", number.ToString(CultureInfo.InvariantCulture)),
        long number => (number.ToString(CultureInfo.InvariantCulture) + "L", number.ToString(CultureInfo.InvariantCulture)),
        int number => (number.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture)),
        _ => ("default", null),
    };
}
