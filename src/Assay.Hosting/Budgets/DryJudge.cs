using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace Assay.Hosting;

/// <summary>Answers as a judge model must, so that every question of a judge is asked once: an object of the schema that came along, with the id of the question. What it finds is thrown away.</summary>
internal sealed partial class DryJudge : IChatClient
{
    /// <summary>As long as the reasons that judges give: two sentences.</summary>
    private static readonly string Reason = string.Join(' ', Enumerable.Repeat("reason", 40));

    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var id = Id().Match(string.Join('\n', messages.Select(m => m.Text))).Groups[1].Value;
        var reply = new JsonObject();
        if (options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema })
            foreach (var field in schema.GetProperty("properties").EnumerateObject())
                reply[field.Name] = field.Name == "id" ? id : Value(field.Value);
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, reply.ToJsonString())) { FinishReason = ChatFinishReason.Stop });
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("A judge's question is asked in one piece.");

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static JsonNode? Value(JsonElement schema) =>
        schema.TryGetProperty("enum", out var values) ? values[0].GetString()
        : schema.GetProperty("type").GetString() switch
        {
            "integer" => schema.GetProperty("minimum").GetInt32(),
            "boolean" => true,
            "array" => new JsonArray(),
            _ => Reason,
        };

    [GeneratedRegex("The id of this question is ([0-9a-f]+)[.]")]
    private static partial Regex Id();
}
