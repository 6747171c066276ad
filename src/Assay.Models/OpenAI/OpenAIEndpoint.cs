using System.ClientModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using StreamingChatCompletionUpdate = OpenAI.Chat.StreamingChatCompletionUpdate;

namespace Assay.Models;

/// <summary>A chat with a model behind an OpenAI-compatible endpoint.</summary>
internal sealed class OpenAIEndpoint(IChatClient inner, HttpClient http, string model, Uri address, string keyVariable, string? key) : EndpointClient
{
    /// <inheritdoc/>
    protected override async IAsyncEnumerable<ChatResponseUpdate> StreamAsync(
        IEnumerable<ChatMessage> messages, ChatOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var update in inner.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            // A refusal is an answer, and the one that a safety benchmark waits for. The adapter drops it from a stream, or reports it as an error beside calls.
            foreach (var error in update.Contents.OfType<ErrorContent>().Where(e => e.ErrorCode == "Refusal").ToList())
                update.Contents.Remove(error);
            if (update.RawRepresentation is StreamingChatCompletionUpdate { RefusalUpdate: { Length: > 0 } refusal })
                update.Contents.Add(new TextContent(refusal));
            yield return update;
        }
    }

    /// <inheritdoc/>
    public override ModelException Explain(Exception exception)
    {
        // Without a status, the library has wrapped what the transport threw.
        var (ending, message) = (exception is ClientResultException { Status: 0, InnerException: { } thrown } ? thrown : exception) switch
        {
            ClientResultException { Status: > 0 } e => Refused(e.Status, Body(e)),
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } => (Ending.Failed,
                $"Nothing answers at {address}: is the server running there? Set OPENAI_BASE_URL, or openai.baseUrl in assay.json, to use another address."),
            HttpRequestException or IOException => (Ending.Failed, $"The answer of {address} broke off: {exception.Message}"),
            OperationCanceledException => (Ending.Failed, $"{address} did not answer in time."),
            _ => (Ending.Failed, $"What {address} sent is not OpenAI's protocol: {exception.Message}"),
        };
        // Some servers repeat the key that they refuse. The exception itself is not passed on for the same reason.
        return new ModelException(ending, string.IsNullOrEmpty(key) ? message : message.Replace(key, "[key]", StringComparison.Ordinal));
    }

    private (Ending Ending, string Message) Refused(int status, (string Code, string Reason) told) => status switch
    {
        _ when told.Code == "content_filter" => (Ending.Filtered, $"The provider's content filter refused the prompt: {told.Reason}"),
        400 or 404 or 422 or 501 when RefusesTools(told.Reason) => (Ending.NotApplicable, $"'{model}' does not support tools, and this case needs them: {told.Reason}"),
        _ when told.Code is "context_length_exceeded" or "exceed_context_size_error" || told.Reason.Contains("maximum context length", StringComparison.OrdinalIgnoreCase) =>
            (Ending.Failed, $"The prompt did not fit the context of '{model}': {told.Reason}"),
        401 or 403 => (Ending.Failed, $"{address} does not accept the key in {keyVariable} ({status}): {told.Reason}"),
        404 => (Ending.Failed, $"{address} has no model '{model}' (404); check the name, and that the base URL ends in the version: {told.Reason}"),
        429 => (Ending.Failed, $"{address} is asked too often or the quota is used up (429): {told.Reason}"),
        _ => (Ending.Failed, $"{address} reported an error ({status}): {told.Reason}"),
    };

    /// <summary>How servers say that a model has no tools: there is no code for it.</summary>
    private static bool RefusesTools(string reason) => new[] { "not support tool", "support tool use", "tool choice requires", "tools are not supported", "not support function" }
        .Any(phrase => reason.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static (string Code, string Reason) Body(ClientResultException exception)
    {
        var body = exception.GetRawResponse()?.Content.ToString() ?? exception.Message;
        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("error", out var error))
            {
                return error.ValueKind != JsonValueKind.Object ? ("", Shortened(error.ToString())) :
                    (Text(error, "code") is { Length: > 0 } code && !code.All(char.IsAsciiDigit) ? code : Text(error, "type"), Shortened(Text(error, "message")));
            }
        }
        catch (JsonException)
        {
            // No JSON: the body is shown as it came.
        }
        return ("", Shortened(body));
    }

    private static string Text(JsonElement error, string field) => error.TryGetProperty(field, out var value) ? value.ToString() : "";

    private static string Shortened(string text) => text.Length <= 400 ? text : text[..400] + "…";

    /// <inheritdoc/>
    public override object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : inner.GetService(serviceType, serviceKey);

    /// <inheritdoc/>
    public override void Dispose()
    {
        inner.Dispose();
        http.Dispose();
    }
}
