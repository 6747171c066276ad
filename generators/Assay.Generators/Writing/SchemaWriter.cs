using System.Collections.Generic;
using System.Linq;
using Assay.Build;

namespace Assay.Generators;

/// <summary>Writes the JSON schema of a tool's arguments: an object that takes its parameters and nothing else.</summary>
internal static class SchemaWriter
{
    public static string Write(Tool tool)
    {
        var properties = tool.Parameters.Select(p => $"{Json.String(p.Name)}:{{{string.Join(",", Members(p))}}}");
        var required = tool.Parameters.Where(p => p.Default is null).Select(p => Json.String(p.Name)).ToList();
        return $"{{\"type\":\"object\",\"properties\":{{{string.Join(",", properties)}}}," +
            (required.Count > 0 ? $"\"required\":[{string.Join(",", required)}]," : "") +
            "\"additionalProperties\":false}";
    }

    private static IEnumerable<string> Members(ToolParameter parameter)
    {
        var type = Json.String(TypeOf(parameter.Kind));
        yield return $"\"type\":{(parameter.IsNullable ? $"[{type},\"null\"]" : type)}";
        if (parameter.Kind == ToolParameterKind.Strings) yield return "\"items\":{\"type\":\"string\"}";
        if (parameter.Kind == ToolParameterKind.Enum)
            yield return $"\"enum\":[{string.Join(",", parameter.Members.Select(Json.String).Concat(parameter.IsNullable ? ["null"] : []))}]";
        if (parameter.Description is { } description) yield return $"\"description\":{Json.String(description)}";
        if (parameter.JsonDefault is { } value) yield return $"\"default\":{value}";
    }

    private static string TypeOf(ToolParameterKind kind) => kind switch
    {
        ToolParameterKind.Int32 or ToolParameterKind.Int64 => "integer",
        ToolParameterKind.Double or ToolParameterKind.Decimal => "number",
        ToolParameterKind.Boolean => "boolean",
        ToolParameterKind.Strings => "array",
        _ => "string",
    };
}
