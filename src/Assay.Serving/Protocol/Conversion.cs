using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Serving.Protocol;

/// <summary>Ollama's messages, tools and options as those of Microsoft.Extensions.AI.</summary>
internal static class Conversion
{
    private static readonly JsonElement NoParameters = JsonSerializer.SerializeToElement(new { type = "object", properties = new { } });

    /// <summary>The conversation. Ollama's calls have no ids: results answer the calls before them, by tool name where it is given, otherwise in order.</summary>
    public static IReadOnlyList<ChatMessage> ToMessages(IReadOnlyList<Message> messages)
    {
        List<ChatMessage> converted = [];
        List<FunctionCallContent> open = [];
        var calls = 0;
        foreach (var message in messages)
        {
            if (message.Role == "tool")
            {
                var call = open.FirstOrDefault(c => message.ToolName is null || c.Name == message.ToolName)
                    ?? throw new RefusedException(400, "a message of role tool answers no call before it");
                open.Remove(call);
                converted.Add(new ChatMessage(ChatRole.Tool, [new FunctionResultContent(call.CallId, message.Content ?? "")]));
                continue;
            }
            List<AIContent> contents = [.. message.Content is { Length: > 0 } text ? [new TextContent(text)] : Array.Empty<AIContent>()];
            foreach (var call in message.ToolCalls ?? [])
            {
                open.Add(new FunctionCallContent($"call-{++calls}", call.Function?.Name ?? throw new RefusedException(400, "a tool call names no function"), Arguments(call.Function.Arguments)));
                contents.Add(open[^1]);
            }
            converted.Add(new ChatMessage(Role(message.Role), contents));
        }
        return converted;
    }

    /// <summary>The options of a request. <c>num_predict</c> limits from 1 upwards; 0 and the negative numbers stand for no limit.</summary>
    public static ChatOptions ToOptions(Options? options, JsonElement? format, IReadOnlyList<Tool>? tools = null) => new()
    {
        Seed = options?.Seed,
        MaxOutputTokens = options?.NumPredict is > 0 and var most ? most : null,
        Temperature = options?.Temperature,
        TopP = options?.TopP,
        TopK = options?.TopK,
        StopSequences = options?.Stop is { Count: > 0 } stop ? [.. stop] : null,
        ResponseFormat = ToFormat(format),
        Tools = tools is { Count: > 0 } ? [.. tools.Select(ToTool)] : null,
    };

    private static ChatResponseFormat? ToFormat(JsonElement? format) => format switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text when text.GetString() is "" => null,
        { ValueKind: JsonValueKind.String } text when text.GetString() is "json" => ChatResponseFormat.Json,
        { ValueKind: JsonValueKind.Object } schema => ChatResponseFormat.ForJsonSchema(schema),
        _ => throw new RefusedException(400, $"invalid format: {format}; expected \"json\" or a valid JSON Schema object"),
    };

    private static AITool ToTool(Tool tool) => tool is { Type: null or "function", Function.Name: { Length: > 0 } name }
        ? AIFunctionFactory.CreateDeclaration(name, tool.Function.Description ?? "", tool.Function.Parameters ?? NoParameters)
        : throw new RefusedException(400, "a tool is no function with a name");

    private static Dictionary<string, object?> Arguments(JsonElement? arguments) => arguments is { ValueKind: JsonValueKind.Object } json
        ? json.EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value, StringComparer.Ordinal)
        : arguments is null ? [] : throw new RefusedException(400, "the arguments of a tool call are no JSON object");

    private static ChatRole Role(string? role) => role switch
    {
        "system" => ChatRole.System,
        "user" => ChatRole.User,
        "assistant" => ChatRole.Assistant,
        _ => throw new RefusedException(400, $"invalid role: {role}"),
    };
}
