using System.Linq;
using Assay.Build;

namespace Assay.Generators;

/// <summary>Writes the other half of a scenario: its tools, their dispatch without reflection, and typed calls for its scripts.</summary>
internal static class ScenarioWriter
{
    private const string Arguments = "global::Assay.ToolArguments";

    public static string Write(ScenarioClass scenario)
    {
        var code = new CodeWriter().Namespace(scenario.Namespace);
        foreach (var declaration in scenario.Declarations) code.Open(declaration);
        var shapes = "Shapes";
        while (scenario.Tools.Any(t => t.Method == shapes)) shapes += "_";
        WriteTools(code, shapes);
        WriteInvoke(code.Line(), scenario);
        WriteCalls(code.Line(), scenario, shapes);
        return code.CloseAll().ToString();
    }

    // The shapes are static: an instance field would be part of the world's state.
    private static void WriteTools(CodeWriter code, string shapes)
    {
        code.Line("/// <inheritdoc/>")
            .Line($"protected override global::System.Collections.Generic.IReadOnlyList<global::Assay.ToolShape> Tools => Calls.{shapes};");
    }

    private static void WriteInvoke(CodeWriter code, ScenarioClass scenario)
    {
        code.Line("/// <inheritdoc/>")
            .Open("protected override string Invoke(string method, global::System.Text.Json.JsonElement arguments)")
            .Open("switch (method)");
        foreach (var tool in scenario.Tools)
        {
            var call = $"{SpecClassReader.Escape(tool.Method)}({string.Join(", ", tool.Parameters.Select(Read))})";
            if (tool.ReturnsText)
                code.Line($"case {Literal.String(tool.Method)}: return {call};");
            else
                code.Line($"case {Literal.String(tool.Method)}: {call}; return \"Done.\";");
        }
        code.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(method), method, \"This scenario has no such tool.\");")
            .Close().Close();
    }

    private static string Read(ToolParameter parameter)
    {
        var name = Literal.String(parameter.Name);
        var method = parameter.Kind == ToolParameterKind.Enum ? $"Enum<{parameter.ValueType}>" : parameter.Kind.ToString();
        var read = $"{Arguments}.{method}(arguments, {name})";
        return parameter.Default is { } fallback
            ? $"{Arguments}.Has(arguments, {name}) ? {read} : {(fallback is "null" or "default" ? $"default({parameter.Type})" : fallback)}"
            : read;
    }

    private static void WriteCalls(CodeWriter code, ScenarioClass scenario, string shapes)
    {
        code.Line("/// <summary>Calls of the tools, typed, for scripts.</summary>").Open("private static class Calls")
            .Line($"internal static readonly global::Assay.ToolShape[] {shapes} =").Open();
        foreach (var tool in scenario.Tools)
            code.Line($"new({Literal.String(tool.Method)}, {Literal.String(tool.Description)}, {Literal.String(SchemaWriter.Write(tool))}, typeof({tool.Role})),");
        code.Close("};");
        foreach (var tool in scenario.Tools)
        {
            var parameters = string.Join(", ", tool.Parameters.Select(p => $"{p.Type} {SpecClassReader.Escape(p.Name)}{(p.Default is { } d and not "null" ? $" = {d}" : "")}"));
            var arguments = string.Concat(tool.Parameters.Select(p => $", ({Literal.String(p.Name)}, {Value(p)})"));
            code.Line().Line($"internal static global::Assay.Step {SpecClassReader.Escape(tool.Method)}({parameters}) =>")
                .Line($"    {Arguments}.Call({Literal.String(tool.Method)}{arguments});");
        }
        code.Close();
    }

    private static string Value(ToolParameter parameter)
    {
        var name = SpecClassReader.Escape(parameter.Name);
        return parameter.Kind switch
        {
            ToolParameterKind.Enum => parameter.IsNullable ? $"{name}?.ToString()" : $"{name}.ToString()",
            ToolParameterKind.Strings => parameter.IsNullable ? $"{name} is null ? null : {Arguments}.List({name})" : $"{Arguments}.List({name})",
            _ => name,
        };
    }
}
