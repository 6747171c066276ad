using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>
/// What a request asks, as JSON whose SHA-256 is its key: the model, the messages, the tools and the options. Nothing that changes by itself is part of it: no message ids, no times; calls are
/// numbered in the order in which they come.
/// </summary>
internal static class RecordedRequest
{
    /// <summary>Writes a request.</summary>
    /// <exception cref="ModelException">The request carries something that cannot be written down, so it could not be told from another.</exception>
    public static void Write(IBufferWriter<byte> buffer, Secrets secrets, string model, ModelFacts facts, IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        if (options?.RawRepresentationFactory is not null)
            throw new ModelException(Ending.Failed, "A request with a raw representation of its own cannot be recorded: what it asks is not known. Ask without it, or without a cassette.");
        CanonicalJson.Write(buffer, secrets, json => json.Object(() =>
        {
            json.Text("model", model);
            json.Text("digest", facts.Digest);
            json.Number("contextLength", facts.ContextLength);
            var calls = new Dictionary<string, string>(StringComparer.Ordinal);
            json.Array("messages", messages, message => json.Object(() =>
            {
                json.Text("role", message.Role.Value);
                json.Text("author", message.AuthorName);
                RecordedContent.Write(json, message.Contents, id => Number(calls, id));
            }));
            if (options is null) return;
            if (options.Tools is { Count: > 0 } tools) json.Array("tools", tools, tool => json.Object(() => Tool(json, tool)));
            json.Name("options");
            // The library's own JSON, so that no option of a later version is left out of the key.
            json.Element(JsonSerializer.SerializeToElement(options, AIJsonUtilities.DefaultOptions));
        }));
    }

    private static void Tool(CanonicalJson json, AITool tool)
    {
        json.Text("name", tool.Name);
        json.Text("description", tool.Description);
        if (tool is AIFunctionDeclaration function)
        {
            json.Name("schema");
            json.Element(function.JsonSchema);
        }
        else
        {
            json.Text("kind", tool.GetType().Name);
        }
        if (tool.AdditionalProperties.Count == 0) return;
        json.Name("properties");
        json.Value(new SortedDictionary<string, object?>(tool.AdditionalProperties.ToDictionary(), StringComparer.Ordinal));
    }

    private static string Number(Dictionary<string, string> calls, string id)
    {
        if (!calls.TryGetValue(id, out var number)) calls.Add(id, number = (calls.Count + 1).ToString(CultureInfo.InvariantCulture));
        return number;
    }
}
