using System.Globalization;
using System.Text.Json;

namespace Assay.Judging;

/// <summary>
/// The one JSON object that a judge model's reply must be. The whole reply is the object, or the whole reply is one fenced code block that holds it; a leading
/// <c>&lt;think&gt;…&lt;/think&gt;</c>, which small local models write into the answer, is passed over. Prose around the object, two objects, a missing, repeated or unknown field: unreadable.
/// </summary>
/// <remarks>So there is no first or last verdict to choose between: a verdict that the reply merely quotes leaves more than the one object.</remarks>
internal sealed class StrictReply
{
    private const string ThinkEnd = "</think>";
    private static readonly JsonDocumentOptions OneOfEach = new() { AllowDuplicateProperties = false, MaxDepth = 8 };
    private readonly Dictionary<string, JsonElement> _fields;

    private StrictReply(Dictionary<string, JsonElement> fields) => _fields = fields;

    public static StrictReply Parse(string reply, params IReadOnlyList<string> names)
    {
        var body = Unfenced(WithoutThinking(reply.Trim()));
        try
        {
            using var document = JsonDocument.Parse(body, OneOfEach);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw UnreadableReplyException.NoVerdict("the reply is no JSON object");
            var fields = document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.Clone(), StringComparer.Ordinal);
            if (names.FirstOrDefault(n => !fields.ContainsKey(n)) is { } missing)
                throw UnreadableReplyException.NoVerdict($"the field \"{missing}\" is missing");
            if (fields.Count > names.Count)
                throw UnreadableReplyException.NoVerdict("there is a field that was not asked for");
            return new StrictReply(fields);
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException or InvalidOperationException)
        {
            // The last two are what half a surrogate pair makes of a reply, and of the name of a field.
            throw UnreadableReplyException.NoVerdict("the reply is not one JSON object and nothing else");
        }
    }

    public string Text(string name) =>
        _fields[name] is { ValueKind: JsonValueKind.String } field ? Said(name, field) : throw UnreadableReplyException.NoVerdict($"\"{name}\" is no text");

    public bool Flag(string name) => _fields[name].ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw UnreadableReplyException.NoVerdict($"\"{name}\" is neither true nor false"),
    };

    public string OneOf(string name, params IReadOnlyList<string> values) =>
        Text(name) is var text && values.Contains(text, StringComparer.Ordinal)
            ? text
            : throw UnreadableReplyException.NoVerdict($"\"{name}\" is none of {string.Join(", ", values)}");

    /// <summary>A whole number on a scale. A number in words or in quotes, a fraction, or one beside the scale is no verdict.</summary>
    public int Whole(string name, int least, int most)
    {
        if (_fields[name] is not { ValueKind: JsonValueKind.Number } field)
            throw UnreadableReplyException.NoVerdict($"\"{name}\" is no number");
        if (!field.TryGetInt32(out var number) || number < least || number > most)
            throw new UnreadableReplyException("out-of-scale", string.Create(CultureInfo.InvariantCulture, $"\"{name}\" is {field.GetRawText()}, which is no whole number from {least} to {most}"));
        return number;
    }

    public IReadOnlyList<string> Texts(string name) =>
        _fields[name] is { ValueKind: JsonValueKind.Array } field && field.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String)
            ? [.. field.EnumerateArray().Select(e => Said(name, e))]
            : throw UnreadableReplyException.NoVerdict($"\"{name}\" is no list of texts");

    /// <summary>The token that fences the data of this very question, copied. A verdict that was written before the question cannot hold it.</summary>
    public void Answers(string token)
    {
        if (Text("id") != token)
            throw new UnreadableReplyException("wrong-id", "\"id\" is not the id of this question");
    }

    private static string Said(string name, JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw UnreadableReplyException.NoVerdict($"\"{name}\" holds half a surrogate pair, which is no text");
        }
    }

    private static string WithoutThinking(string reply)
    {
        if (!reply.StartsWith("<think>", StringComparison.Ordinal)) return reply;
        var end = reply.IndexOf(ThinkEnd, StringComparison.Ordinal);
        return end < 0 ? "" : reply[(end + ThinkEnd.Length)..].Trim();
    }

    private static string Unfenced(string reply)
    {
        if (!reply.StartsWith("```", StringComparison.Ordinal) || !reply.EndsWith("```", StringComparison.Ordinal) || reply.Length < 7) return reply;
        var firstLine = reply.IndexOf('\n', StringComparison.Ordinal);
        var info = firstLine < 0 ? "" : reply[3..firstLine].Trim();
        return firstLine >= 0 && info is "" or "json" or "JSON" ? reply[firstLine..^3].Trim() : reply;
    }
}
