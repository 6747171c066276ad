using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>The one place where our turns become a provider's messages and back.</summary>
internal static class Conversation
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The tool as the model sees it: name, description and schema. It cannot be invoked from here.</summary>
    public static AITool ToTool(ToolDeclaration tool) => AIFunctionFactory.CreateDeclaration(tool.Name, tool.Description, tool.Schema);

    /// <summary>The conversation as messages. Reasoning is not sent back: it is no part of what was said.</summary>
    public static IList<ChatMessage> ToMessages(IReadOnlyList<Turn> turns) => [.. turns.Select(ToMessage)];

    private static ChatMessage ToMessage(Turn turn) => turn.Speaker switch
    {
        Speaker.System => new ChatMessage(ChatRole.System, turn.Text),
        Speaker.User => new ChatMessage(ChatRole.User, turn.Text),
        Speaker.Tool => new ChatMessage(ChatRole.Tool, [new FunctionResultContent(turn.CallId!, turn.Text)]),
        _ => new ChatMessage(ChatRole.Assistant,
        [
            .. turn.Text.Length > 0 || turn.Calls.Count == 0 ? [new TextContent(turn.Text)] : Array.Empty<AIContent>(),
            .. turn.Calls.Select(call => new FunctionCallContent(call.Id, call.Name, Arguments(call.Arguments))),
        ]),
    };

    private static Dictionary<string, object?> Arguments(JsonElement json) =>
        json.EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value, StringComparer.Ordinal);

    /// <summary>The answer as one assistant turn.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="callsBefore">
    /// How many calls the transcript holds already. Calls are numbered through it: some servers give ids at random and some the same id each time,
    /// and a transcript is to be stable and its ids unique.
    /// </param>
    /// <exception cref="ModelException">A call's arguments are no JSON object, or the answer reports an error.</exception>
    public static Turn ToTurn(ChatResponse response, int callsBefore)
    {
        var (said, reasoned) = ("", "");
        List<ToolCall> calls = [];
        foreach (var content in response.Messages.Where(m => m.Role == ChatRole.Assistant).SelectMany(m => m.Contents))
        {
            switch (content)
            {
                case ErrorContent error: throw new ModelException(Ending.Failed, $"The endpoint reported an error in its answer: {error.Message}");
                // One piece each in nearly every answer.
                case TextContent text: said += text.Text; break;
                case TextReasoningContent reasoning: reasoned += reasoning.Text; break;
                case FunctionCallContent call: calls.Add(ToCall(call, callsBefore + calls.Count + 1)); break;
            }
        }
        var turn = Turn.Said(said);
        reasoned += turn.Reasoning;
        return turn with { Calls = calls, Reasoning = reasoned.Length > 0 ? reasoned : null };
    }

    private static ToolCall ToCall(FunctionCallContent call, int number) => call.Exception is { } unread
        ? throw new ModelException(Ending.Failed, $"The model called '{call.Name}' with arguments that are no JSON object: {unread.Message}", unread)
        : new ToolCall($"call-{number}", call.Name,
            JsonSerializer.SerializeToElement(call.Arguments ?? new Dictionary<string, object?>(), Compact));
}
