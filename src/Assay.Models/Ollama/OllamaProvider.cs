using System.Text.Json;
using OllamaSharp.Models;

namespace Assay.Models;

/// <summary><c>ollama:NAME</c>: a model on an Ollama server.</summary>
internal sealed class OllamaProvider : IModelProvider
{
    /// <summary>Enough for every prompt of ours with its answer, and small enough for a laptop.</summary>
    private const int UsualContext = 8192;

    /// <inheritdoc/>
    public string Scheme => "ollama";

    /// <inheritdoc/>
    public async Task<Model> OpenAsync(ModelUri uri, ModelContext context, CancellationToken cancellationToken)
    {
        var address = Address(context.Settings.Ollama.Host)
            ?? throw new InputException("ollama.host", $"it is no address; write one such as http://localhost:11434, {EndpointAddress.Form}.");
        var server = new OllamaServer(context.Connect(address), uri.Name);
        try
        {
            var version = await server.GetVersionAsync(cancellationToken);
            var shown = await server.ShowModelAsync(new ShowModelRequest { Model = uri.Name }, cancellationToken);
            var listed = await server.ListLocalModelsAsync(cancellationToken);
            var length = ContextLength(uri, context.Settings.Sampling.ContextLength, shown);
            return new Model(uri.ToString(), new OllamaClient(server, uri.Name, length), new ModelFacts
            {
                Name = uri.Name,
                Digest = listed.FirstOrDefault(m => m.Name == uri.Name || m.Name == uri.Name + ":latest")?.Digest,
                Quantisation = shown.Details?.QuantizationLevel,
                Family = shown.Details?.Family,
                ChatTemplate = shown.Template,
                Server = $"Ollama {version}",
                ContextLength = length,
            })
            {
                Brake = context.Brake(address),
                SupportsTools = shown.Capabilities?.Contains("tools"),
                // A reference model behind `assay serve` says so, and stays what it is: an instrument check, with its planted rates.
                Planted = shown.Details?.Family == ReferenceProvider.Family ? ReferenceRates.Parse(ModelUri.Parse(uri.Name)) : null,
            };
        }
        catch (Exception e) when (e is not ModelException and not InputException and not RunStoppedException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw server.Explain(e);
        }
    }

    /// <summary>The address that a host means, with the defaults of Ollama's own client; null if it means none.</summary>
    public static Uri? Address(string host)
    {
        var full = host.Contains("://", StringComparison.Ordinal) ? host : "http://" + (host.StartsWith(':') ? "localhost" : "") + host;
        if (EndpointAddress.Read(full) is not { } uri)
            return null;
        var address = new UriBuilder(EndpointAddress.Shown(uri));
        // Read under a scheme without a port of its own, which tells a port 80 that was written from one that was not.
        if (full != host && new Uri("ollama" + full["http".Length..]).Port < 0)
            address.Port = 11434;
        // A server is told to listen on 0.0.0.0 by the same variable; a client cannot connect to that everywhere.
        if (address.Host == "0.0.0.0")
            address.Host = "127.0.0.1";
        if (!address.Path.EndsWith('/'))
            address.Path += "/";
        return address.Uri;
    }

    private static int ContextLength(ModelUri uri, int? wanted, ShowModelResponse shown)
    {
        object? found = null;
        shown.Info?.ExtraInfo?.TryGetValue($"{shown.Info.Architecture}.context_length", out found);
        var trained = found is JsonElement { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : (int?)null;
        return wanted > trained
            ? throw new InputException("sampling.contextLength", $"it is {wanted}, but {uri} was trained on {trained} tokens; set it to that or less.")
            : wanted ?? Math.Min(UsualContext, trained ?? UsualContext);
    }
}
