using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>What came of a request, as JSON: all that is needed to answer the same again.</summary>
internal static class RecordedResponse
{
    /// <summary>Whether a response is an answer. An error in its place, or a call whose arguments could not be read, is none and is not recorded.</summary>
    public static bool IsAnswer(ChatResponse response) =>
        response.Messages.SelectMany(m => m.Contents).All(c => c is not (ErrorContent or FunctionCallContent { Exception: not null }));

    /// <summary>Writes a response.</summary>
    public static ReadOnlyMemory<byte> Write(ChatResponse response, Secrets secrets)
    {
        var buffer = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(buffer, secrets, json => json.Object(() =>
        {
            json.Array("messages", response.Messages, message => json.Object(() =>
            {
                json.Text("role", message.Role.Value);
                json.Text("author", message.AuthorName);
                RecordedContent.Write(json, message.Contents, id => id);
            }));
            json.Text("finish", response.FinishReason?.Value);
            json.Text("model", response.ModelId);
            if (response.Usage is not { } usage) return;
            json.Name("usage");
            json.Value(usage);
        }));
        return buffer.WrittenMemory;
    }

    /// <summary>The response of a record.</summary>
    public static ChatResponse Read(ReadOnlyMemory<byte> record)
    {
        using var json = JsonDocument.Parse(record);
        var got = json.RootElement.GetProperty("got");
        return new ChatResponse(got.GetProperty("messages").EnumerateArray().Select(ReadMessage).ToList())
        {
            FinishReason = Text(got, "finish") is { } finish ? new ChatFinishReason(finish) : null,
            ModelId = Text(got, "model"),
            Usage = got.TryGetProperty("usage", out var usage) ? usage.Deserialize<UsageDetails>(AIJsonUtilities.DefaultOptions) : null,
        };
    }

    private static ChatMessage ReadMessage(JsonElement message) =>
        new(new ChatRole(message.GetProperty("role").GetString()!), RecordedContent.Read(message.GetProperty("contents"))) { AuthorName = Text(message, "author") };

    private static string? Text(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? value.GetString() : null;
}
