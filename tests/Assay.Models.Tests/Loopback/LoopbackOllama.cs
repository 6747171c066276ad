using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Assay.Models.Tests.Loopback;

/// <summary>A server that speaks the documented protocol of Ollama (docs/api.md of ollama/ollama): version, tags, show and chat.</summary>
public sealed class LoopbackOllama : IAsyncDisposable
{
    private LoopbackServer _server = null!;

    public string Url => _server.Url;

    public IReadOnlyList<JsonElement> Chats => [.. _server.Received.Where(r => r.Path == "/api/chat").Select(r => r.Body)];

    public static async Task<LoopbackOllama> StartAsync(Func<HttpResponse, Task> chat, string[]? capabilities = null, int trained = 32768)
    {
        var ollama = new LoopbackOllama();
        ollama._server = await LoopbackServer.StartAsync(context => context.Request.Path.Value switch
        {
            "/api/version" => context.Response.JsonAsync(200, new { version = "0.12.6" }),
            "/api/tags" => context.Response.JsonAsync(200, new { models = new[] { new { name = "tiny:latest", model = "tiny:latest", digest = "365c0bd3c000", size = 1 } } }),
            "/api/show" when ollama.Named("tiny") => context.Response.JsonAsync(200, new Dictionary<string, object>
            {
                ["template"] = "{{ .Prompt }}",
                ["details"] = new { format = "gguf", family = "llama", parameter_size = "1B", quantization_level = "Q4_K_M" },
                ["model_info"] = new Dictionary<string, object> { ["general.architecture"] = "llama", ["llama.context_length"] = trained },
                ["capabilities"] = capabilities ?? ["completion", "tools"],
            }),
            "/api/show" => context.Response.JsonAsync(404, new { error = "model 'absent' not found" }),
            "/api/chat" => chat(context.Response),
            _ => context.Response.JsonAsync(404, new { }),
        });
        return ollama;
    }

    private bool Named(string model) => _server.Received[^1].Body.GetProperty("model").GetString() == model;

    /// <summary>The lines of a streamed answer, ending as given.</summary>
    public static string Said(IEnumerable<string> pieces, string doneReason = "stop", int sent = 12, int received = 7) =>
        string.Concat(pieces.Select(p => Line(new { role = "assistant", content = p }))) + Done(doneReason, sent, received);

    public static string Line(object message) => JsonSerializer.Serialize(new { model = "tiny", created_at = "2026-01-01T00:00:00.1234567Z", message, done = false }) + "\n";

    public static string Done(string reason, int sent = 12, int received = 7) => JsonSerializer.Serialize(new
    {
        model = "tiny",
        created_at = "2026-01-01T00:00:01.1234567Z",
        message = new { role = "assistant", content = "" },
        done = true,
        done_reason = reason,
        total_duration = 5,
        load_duration = 1,
        prompt_eval_count = sent,
        prompt_eval_duration = 1,
        eval_count = received,
        eval_duration = 1,
    }) + "\n";

    /// <summary>Each request is sent once, unless the test says otherwise.</summary>
    public ModelContext Context(Sampling? sampling = null, EndpointPool? pool = null) => new()
    {
        Settings = new AssaySettings { Ollama = new OllamaSettings { Host = Url }, Sampling = sampling ?? new Sampling(), Endpoint = new EndpointSettings { Attempts = 1 } },
        Environment = _ => null,
        Endpoints = pool,
    };

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
