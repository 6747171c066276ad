using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace Assay.Models;

/// <summary><c>openai:NAME</c>: a model behind any endpoint that speaks OpenAI's chat completions.</summary>
internal sealed class OpenAIProvider : IModelProvider
{
    /// <inheritdoc/>
    public string Scheme => "openai";

    /// <inheritdoc/>
    public Task<Model> OpenAsync(ModelUri uri, ModelContext context, CancellationToken cancellationToken)
    {
        var settings = context.Settings.OpenAI;
        var address = Address(settings.BaseUrl) ?? throw new InputException("openai.baseUrl", $"it is no address; write one such as https://api.openai.com/v1, {EndpointAddress.Form}.");
        var key = context.Environment(settings.ApiKeyVariable)?.Trim();
        if (string.IsNullOrEmpty(key) && address.Host == "api.openai.com")
            throw new InputException(settings.ApiKeyVariable, $"{EndpointAddress.Shown(address)} wants a key, and this environment variable is not set.");
        var http = context.Connect(address);
        var chat = new ChatClient(uri.Name, new ApiKeyCredential(string.IsNullOrEmpty(key) ? "none" : key), new OpenAIClientOptions
        {
            Endpoint = address,
            // Retries are Assay's own: one that nobody sees would hide a rate limit from the scheduler and count one answer's time twice.
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            Transport = new HttpClientPipelineTransport(http),
        });
        return Task.FromResult(new Model(uri.ToString(), new OpenAIEndpoint(chat.AsIChatClient(), http, uri.Name, EndpointAddress.Shown(address), settings.ApiKeyVariable, key), new ModelFacts
        {
            Name = uri.Name,
            Server = EndpointAddress.Shown(address).ToString(),
        })
        { Brake = context.Brake(address) });
    }

    /// <summary>The address that a base URL means; null if it is none.</summary>
    public static Uri? Address(string url) => EndpointAddress.Read(url);
}
