using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Assay.Models;
using Microsoft.Extensions.AI;

namespace Assay.Serving.Tests;

/// <summary>A model behind a real server on a free port, and plain requests to it.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly HttpClient _http;

    private Served(Model model, ModelServer server) => (Model, Server, _http) = (model, server, new HttpClient { BaseAddress = server.Address });

    public Model Model { get; }

    public ModelServer Server { get; }

    public HttpClient Http => _http;

    public static async Task<Served> StartAsync(Model? model = null, ServerOptions? options = null) =>
        new(model ??= await Samples.ModelAsync(), await ModelServer.StartAsync(model, options ?? new ServerOptions(), TestContext.Current.CancellationToken));

    /// <summary>A model that does as it is told by a test.</summary>
    public static Task<Served> StartAsync(IChatClient client, bool? tools = null) =>
        StartAsync(new Model("openai:told", client, new ModelFacts { Name = "told" }) { SupportsTools = tools });

    /// <summary>The served model, asked through our own provider as any user asks Ollama.</summary>
    public Task<Model> OpenAsync() => ModelFactory.OpenAsync($"ollama:{Model.Uri}",
        new ModelContext { Settings = new AssaySettings { Ollama = new OllamaSettings { Host = Server.Address.ToString() } }, Environment = _ => null }, TestContext.Current.CancellationToken);

    public async Task<(int Status, JsonElement Body)> PostAsync(string path, string body, string type = "application/x-www-form-urlencoded")
    {
        using var response = await _http.PostAsync(path, new StringContent(body, Encoding.UTF8, type), TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    public async Task<IReadOnlyList<JsonElement>> LinesAsync(string path, object body)
    {
        using var response = await _http.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        Assert.Equal("application/x-ndjson", response.Content.Headers.ContentType!.ToString());
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.EndsWith("\n", text);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }
}
