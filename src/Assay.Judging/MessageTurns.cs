using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Judging;

/// <summary>Messages of a chat as turns, so that an evaluator sees what a judge in a run sees: what was said without reasoning, what was called, and what the tools answered.</summary>
internal static class MessageTurns
{
    private static readonly JsonSerializerOptions OnOneLine = new(AIJsonUtilities.DefaultOptions) { WriteIndented = false };

    public static IReadOnlyList<Turn> Of(IEnumerable<ChatMessage> messages)
    {
        List<Turn> turns = [];
        // Calls are numbered through the conversation, because some servers give each the same id.
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        var made = 0;
        foreach (var message in messages)
        {
            List<ToolCall> calls = [];
            foreach (var call in message.Contents.OfType<FunctionCallContent>())
                calls.Add(new ToolCall(ids[call.CallId] = $"call-{++made}", call.Name, JsonSerializer.SerializeToElement(call.Arguments ?? new Dictionary<string, object?>(), OnOneLine)));
            List<Turn> results = [.. message.Contents.OfType<FunctionResultContent>().Select(r => Turn.Tool(ids.GetValueOrDefault(r.CallId, r.CallId), Text(r.Result)))];
            if (results.Count == 0 || calls.Count > 0 || message.Text.Length > 0) turns.Add(Spoken(message) with { Calls = calls });
            turns.AddRange(results);
        }
        return turns;
    }

    /// <summary>How a response ended, and why it is not to be judged if it is not; an ending that nobody knows is a failure, as it is in a run.</summary>
    public static (Ending Ending, string? Reason) EndingOf(ChatResponse response)
    {
        var contents = response.Messages.SelectMany(m => m.Contents).ToList();
        if (contents.OfType<ErrorContent>().FirstOrDefault() is { } error) return (Ending.Failed, $"the response reports an error: {error.Message}");
        if (contents.OfType<FunctionCallContent>().FirstOrDefault(c => c.Exception is not null) is { } unread) return (Ending.Failed, $"the arguments of the call of '{unread.Name}' are no JSON object");
        if (response.FinishReason is not { } reason || reason == ChatFinishReason.Stop || reason == ChatFinishReason.ToolCalls) return (Ending.Finished, null);
        if (reason == ChatFinishReason.Length) return (Ending.CutOff, null);
        return reason == ChatFinishReason.ContentFilter ? (Ending.Filtered, null) : (Ending.Failed, $"the response ended for a reason that is not known: '{reason}'");
    }

    private static Turn Spoken(ChatMessage message) =>
        message.Role == ChatRole.System ? Turn.System(message.Text)
        : message.Role == ChatRole.User ? Turn.User(message.Text)
        : message.Role == ChatRole.Tool ? new Turn(Speaker.Tool, message.Text)
        : Turn.Said(message.Text);

    private static string Text(object? result) => result switch
    {
        null => "",
        string text => text,
        JsonElement { ValueKind: JsonValueKind.String } text => text.GetString()!,
        _ => JsonSerializer.Serialize(result, OnOneLine),
    };
}
