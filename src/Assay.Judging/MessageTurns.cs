using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Judging;

/// <summary>Messages of a chat as turns: what was said, what was called, and what the tools answered. A judge of what was done must not be shown words alone.</summary>
internal static class MessageTurns
{
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
                calls.Add(new ToolCall(ids[call.CallId] = $"call-{++made}", call.Name, JsonSerializer.SerializeToElement(call.Arguments ?? new Dictionary<string, object?>())));
            List<Turn> results = [.. message.Contents.OfType<FunctionResultContent>().Select(r => Turn.Tool(ids.GetValueOrDefault(r.CallId, r.CallId), r.Result?.ToString() ?? ""))];
            if (results.Count == 0 || calls.Count > 0 || message.Text.Length > 0) turns.Add(new Turn(SpeakerOf(message.Role), message.Text) { Calls = calls });
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

    private static Speaker SpeakerOf(ChatRole role) =>
        role == ChatRole.System ? Speaker.System
        : role == ChatRole.User ? Speaker.User
        : role == ChatRole.Tool ? Speaker.Tool
        : Speaker.Assistant;
}
