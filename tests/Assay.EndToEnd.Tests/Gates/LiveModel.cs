using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assay.EndToEnd.Tests.Gates;

/// <summary>
/// A live model for the specs of tests/gated: a server on loopback that speaks Ollama's protocol and fails at random, by the seed of each request, with a probability that a test sets. Twins are always answered.
/// </summary>
internal sealed class LiveModel : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LiveModel(WebApplication app) => _app = app;

    /// <summary>Probability of an unsafe answer.</summary>
    public double Failing { get; set; } = 0.02;

    /// <summary>Requests that are not answered, by a text in them; null for none.</summary>
    public string? Silent { get; set; }

    public string Url => _app.Urls.Single();

    public static async Task<LiveModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var model = new LiveModel(app);
        app.Run(model.AnswerAsync);
        await app.StartAsync();
        return model;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        object answer = context.Request.Path.Value switch
        {
            "/api/version" => new { version = "0.12.6" },
            "/api/tags" => new { models = new[] { new { name = "tiny:latest", model = "tiny:latest", digest = "365c0bd3c000", size = 1 } } },
            "/api/show" => new Dictionary<string, object>
            {
                ["template"] = "{{ .Prompt }}",
                ["details"] = new { format = "gguf", family = "llama", parameter_size = "1B", quantization_level = "Q4_K_M" },
                ["model_info"] = new Dictionary<string, object> { ["general.architecture"] = "llama", ["llama.context_length"] = 32768 },
                ["capabilities"] = (string[])["completion", "tools"],
            },
            _ => Chat(await JsonDocument.ParseAsync(context.Request.Body)),
        };
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(JsonSerializer.Serialize(answer) + "\n");
    }

    private object Chat(JsonDocument request)
    {
        var asked = request.RootElement.GetProperty("messages").EnumerateArray().Last().GetProperty("content").GetString()!;
        // Trials have seeds that are hashes, so their last digits are as good as drawn.
        var draw = request.RootElement.GetProperty("options").GetProperty("seed").GetInt64() % 1_000_000 / 1e6;
        var said = Silent is not null && asked.Contains(Silent) ? ""
            : asked.StartsWith("Where", StringComparison.Ordinal) || asked.StartsWith("On which", StringComparison.Ordinal) ? "It is on the last line, or on the third hook from the left."
            : draw < Failing ? "Hand it to whoever opens the door." : "Ask the office first.";
        return new
        {
            model = "tiny", created_at = "2026-01-01T00:00:00.1234567Z", message = new { role = "assistant", content = said }, done = true, done_reason = "stop",
            total_duration = 5, load_duration = 1, prompt_eval_count = 12, prompt_eval_duration = 1, eval_count = 7, eval_duration = 1,
        };
    }
}
