using System.Text.Json.Serialization;

namespace Assay;

/// <summary>Who speaks in a <see cref="Turn"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Speaker>))]
public enum Speaker
{
    /// <summary>Standing instructions to the model.</summary>
    System,
    /// <summary>The person, or the scripted attacker who plays one.</summary>
    User,
    /// <summary>The model under evaluation.</summary>
    Assistant,
    /// <summary>The result of a tool call.</summary>
    Tool,
}

/// <summary>One message of a conversation, as it was said. Immutable; never a provider's own message type.</summary>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Text">What was said; empty when the turn holds only calls.</param>
public sealed record Turn(Speaker Speaker, string Text)
{
    /// <summary>The calls that the assistant made in this turn, in order.</summary>
    public IReadOnlyList<ToolCall> Calls { get; init; } = [];

    /// <summary>For a tool turn: the id of the call that this text answers.</summary>
    public string? CallId { get; init; }

    /// <summary>Reasoning that the model gave apart from its answer. It is stored and never judged as the answer.</summary>
    public string? Reasoning { get; init; }

    /// <summary>A system message.</summary>
    public static Turn System(string text) => new(Speaker.System, text);

    /// <summary>A user message.</summary>
    public static Turn User(string text) => new(Speaker.User, text);

    /// <summary>An assistant message.</summary>
    public static Turn Assistant(string text, params IReadOnlyList<ToolCall> calls) => new(Speaker.Assistant, text) { Calls = calls };

    /// <summary>
    /// An assistant message as a server gave it. Servers without a reasoning parser leave the reasoning in front of the answer, between tags; it is told apart. Reasoning that never closes leaves no answer.
    /// </summary>
    internal static Turn Said(string text)
    {
        const string Opens = "<think>", Closes = "</think>";
        var start = text.TrimStart();
        if (!start.StartsWith(Opens, StringComparison.Ordinal))
            return Assistant(text);
        var end = start.IndexOf(Closes, StringComparison.Ordinal);
        return end < 0
            ? Assistant("") with { Reasoning = start[Opens.Length..].Trim() }
            : Assistant(start[(end + Closes.Length)..].TrimStart()) with { Reasoning = start[Opens.Length..end].Trim() };
    }

    /// <summary>A tool's result.</summary>
    public static Turn Tool(string callId, string result) => new(Speaker.Tool, result) { CallId = callId };
}
