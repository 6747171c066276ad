using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Judging;

/// <summary>Reads a provider's messages as turns, so that an evaluator sees what a judge in a run sees: what was said without reasoning, the calls with their arguments, and their results.</summary>
internal static class MessageReader
{
    /// <summary>The turns of some messages.</summary>
    public static IEnumerable<Turn> Read(IEnumerable<ChatMessage> messages) => messages.SelectMany(Read);

    /// <summary>Why a response cannot be judged whatever it says; null where it can.</summary>
    public static string? Failure(ChatResponse response) => response.Messages.SelectMany(m => m.Contents).Select(content => content switch
    {
        ErrorContent error => $"the endpoint reported an error in its answer: {error.Message}",
        FunctionCallContent { Exception: { } unread } call => $"the model called '{call.Name}' with arguments that are no JSON object: {unread.Message}",
        _ => null,
    }).FirstOrDefault(failure => failure is not null);

    private static IEnumerable<Turn> Read(ChatMessage message)
    {
        if (message.Role == ChatRole.System) return [Turn.System(message.Text)];
        if (message.Role == ChatRole.User) return [Turn.User(message.Text)];
        if (message.Role == ChatRole.Tool) return message.Contents.OfType<FunctionResultContent>().Select(r => Turn.Tool(r.CallId, Text(r.Result)));
        return [Turn.Said(message.Text) with { Calls = [.. message.Contents.OfType<FunctionCallContent>().Select(Call)] }];
    }

    private static ToolCall Call(FunctionCallContent call) =>
        new(call.CallId, call.Name, JsonSerializer.SerializeToElement(call.Arguments ?? new Dictionary<string, object?>(), AIJsonUtilities.DefaultOptions));

    private static string Text(object? result) => result switch
    {
        null => "",
        string text => text,
        JsonElement { ValueKind: JsonValueKind.String } text => text.GetString()!,
        _ => JsonSerializer.Serialize(result, AIJsonUtilities.DefaultOptions),
    };
}
