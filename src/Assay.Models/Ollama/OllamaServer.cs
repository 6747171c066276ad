using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OllamaSharp;
using OllamaSharp.Models;
using OllamaSharp.Models.Chat;

namespace Assay.Models;

/// <summary>
/// OllamaSharp's client, made to fail closed: a server's refusal keeps its reason, an error in the middle of a stream is seen, a cancellation is felt while
/// waiting for the next token, and the server is told never to cut a prompt.
/// </summary>
internal sealed class OllamaServer : OllamaApiClient
{
    private readonly HttpClient _http;

    public OllamaServer(HttpClient http, string model) : base(http, model)
    {
        _http = http;
        OutgoingJsonSerializerOptions.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NeverCut } };
    }

    /// <summary>Left alone, Ollama answers a prompt that is too long from the part that fits and says nothing of it (fields of Ollama 0.12.6; older servers ignore them).</summary>
    private static void NeverCut(JsonTypeInfo type)
    {
        if (type.Type != typeof(ChatRequest)) return;
        foreach (var name in new[] { "truncate", "shift" })
        {
            var property = type.CreateJsonPropertyInfo(typeof(bool), name);
            property.Get = _ => false;
            type.Properties.Add(property);
        }
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendToOllamaAsync(
        HttpRequestMessage requestMessage, OllamaRequest? ollamaRequest, HttpCompletionOption completionOption, CancellationToken cancellationToken)
    {
        var response = await _http.SendAsync(requestMessage, completionOption, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            using (response)
                throw Refused(response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
        }
        response.Content = new StreamContent(new WatchedStream(await response.Content.ReadAsStreamAsync(cancellationToken), Told, cancellationToken));
        return response;
    }

    /// <summary>Closes the connections; the base class leaves a client that it was given open.</summary>
    public void Close() => _http.Dispose();

    /// <summary>What an exception of OllamaSharp or of the transport means.</summary>
    public ModelException Explain(Exception exception) => exception switch
    {
        ModelException e => e,
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } => new ModelException(Ending.Failed,
            $"Nothing answers at {Uri}: is `ollama serve` running there? Set OLLAMA_HOST, or ollama.host in assay.json, to use another address.", exception),
        HttpRequestException or IOException => new ModelException(Ending.Failed, $"The answer of Ollama at {Uri} broke off: {exception.Message} Look at the server's log.", exception),
        OperationCanceledException => new ModelException(Ending.Failed, $"Ollama at {Uri} did not answer in time.", exception),
        _ => new ModelException(Ending.Failed, $"What {Uri} sent is not Ollama's protocol: {exception.Message} Is another server running there?", exception),
    };

    private ModelException Refused(HttpStatusCode status, string body)
    {
        var reason = Reason(body);
        return status switch
        {
            HttpStatusCode.NotFound when reason is not null => new ModelException(Ending.Failed, $"Ollama at {Uri} has no model '{SelectedModel}': run `ollama pull {SelectedModel}`."),
            HttpStatusCode.NotFound => new ModelException(Ending.Failed, $"{Uri} answers, but not as Ollama does (404): is the address right? See OLLAMA_HOST and ollama.host in assay.json."),
            _ => Told(reason ?? Shortened(body), $" ({(int)status})"),
        };
    }

    private ModelException Told(string error) => Told(Reason(error) ?? Shortened(error), "");

    private ModelException Told(string reason, string status) =>
        reason.Contains("does not support tools", StringComparison.Ordinal)
            ? new ModelException(Ending.NotApplicable, $"'{SelectedModel}' does not support tools, and this case needs them.")
        : reason.Contains("exceeds the context length", StringComparison.Ordinal) || reason.Contains("exceeds the available context size", StringComparison.Ordinal)
            ? new ModelException(Ending.Failed, $"The prompt did not fit the context; raise sampling.contextLength. Ollama said: {reason}")
        : new ModelException(Ending.Failed, $"Ollama at {Uri} reported an error{status}: {reason}");

    private static string? Reason(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("error", out var error) ? Shortened(error.ToString()) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Shortened(string text) => text.Length <= 400 ? text : text[..400] + "…";
}
