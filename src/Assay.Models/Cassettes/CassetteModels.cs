using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>What is recorded of the opening of a model, so that replay-only needs no server.</summary>
/// <param name="Facts">What was known of the model.</param>
/// <param name="SupportsTools">Whether it could be given tools.</param>
/// <param name="Provider">Name of the provider, as its client stated it.</param>
/// <param name="ModelId">Name of the model, as its client stated it.</param>
/// <param name="Reference">URI of the reference model that a server of ours stood for; null for every other model.</param>
internal sealed record OpenedModel(ModelFacts Facts, bool? SupportsTools, string? Provider, string? ModelId, string? Reference = null);

/// <summary>Opens models behind a cassette.</summary>
internal static class CassetteModels
{
    /// <summary>Opens a model behind a cassette. In replay-only a model on a server is not opened: what is known of it is what was recorded.</summary>
    public static async Task<Model> OpenAsync(Cassette cassette, IModelProvider provider, ModelUri uri, ModelContext context, Func<Task<Model>> open)
    {
        var name = uri.ToString();
        var only = cassette.Mode == CassetteMode.ReplayOnly;
        var model = only && provider.NeedsServer ? Recorded(cassette, name, context.Settings.Sampling) : await open();
        if (!only) await RecordAsync(cassette, provider, model);
        return model with
        {
            Client = new CassetteClient(model.Client, cassette, name, model.Facts),
            IsDeterministic = only || model.IsDeterministic,
        };
    }

    /// <summary>The models whose openings a cassette holds, each as it was opened last.</summary>
    public static IReadOnlyDictionary<string, OpenedModel> Opened(Cassette cassette)
    {
        var opened = new SortedDictionary<string, OpenedModel>(StringComparer.Ordinal);
        foreach (var record in cassette.Records().Where(r => r.Span.StartsWith("{\"asked\":{\"open\":"u8)))
        {
            using var json = JsonDocument.Parse(record);
            opened[json.RootElement.GetProperty("asked").GetProperty("open").GetString()!] = json.RootElement.GetProperty("got").Deserialize<OpenedModel>(Json.Options)!;
        }
        return opened;
    }

    private static async Task RecordAsync(Cassette cassette, IModelProvider provider, Model model)
    {
        var client = model.Client.GetService<ChatClientMetadata>();
        var reference = provider.NeedsServer && model.IsReference ? ModelUri.Parse(model.Uri).Name : null;
        var asked = Asked(model.Uri);
        var got = Write(cassette.Secrets, json => json.Element(JsonSerializer.SerializeToElement(
            new OpenedModel(model.Facts, model.SupportsTools, client?.ProviderName, client?.DefaultModelId, reference), Json.Options)));
        var key = RecordKey.Of(asked.Span);
        if (cassette.Find(key, old: true) is { } standing && standing.Span[..^1].EndsWith(got.Span)) return;
        try
        {
            await cassette.RecordAsync(key, asked, got, anew: true);
        }
        catch (IOException e)
        {
            throw new InputException(cassette.Path, e.Message, e);
        }
    }

    private static Model Recorded(Cassette cassette, string uri, Sampling sampling)
    {
        var held = Opened(cassette);
        if (!held.TryGetValue(uri, out var opened))
            throw new InputException(cassette.Path, $"it holds nothing of the model '{uri}', and replay-only asks nobody; it holds {(held.Count > 0 ? string.Join(", ", held.Keys) : "no model at all")}. Record it with the mode record.");
        // A context length of the settings is what would be asked for now; where it differs from the recorded one, the miss says so.
        var facts = opened.Facts.ContextLength is null ? opened.Facts : opened.Facts with { ContextLength = sampling.ContextLength ?? opened.Facts.ContextLength };
        return new Model(uri, new NobodyClient(opened.Provider, opened.ModelId), facts)
        {
            SupportsTools = opened.SupportsTools,
            Planted = opened.Reference is { } reference ? ReferenceRates.Parse(ModelUri.Parse(reference)) : null,
        };
    }

    private static ReadOnlyMemory<byte> Asked(string uri) => Write(Secrets.None, json => json.Object(() => json.Text("open", uri)));

    private static ReadOnlyMemory<byte> Write(Secrets secrets, Action<CanonicalJson> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(buffer, secrets, write);
        return buffer.WrittenMemory;
    }
}
