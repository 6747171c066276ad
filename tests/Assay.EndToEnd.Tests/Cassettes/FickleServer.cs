using System.Text.Json;
using System.Text.RegularExpressions;
using Assay.Models.Tests.Loopback;
using Microsoft.AspNetCore.Http;

namespace Assay.EndToEnd.Tests.Cassettes;

/// <summary>
/// An Ollama of ours on loopback whose models never answer the same twice: <c>fickle</c> refuses or babbles, <c>judge</c> gives verdicts, both at random. What comes out twice alike came from a cassette.
/// </summary>
internal sealed partial class FickleServer : IAsyncDisposable
{
    private LoopbackServer _server = null!;

    /// <summary>The environment of a process that asks this server.</summary>
    public (string, string?)[] Environment => [("OLLAMA_HOST", _server.Url)];

    /// <summary>How often a model was asked.</summary>
    public int Asked => _server.Received.Count(r => r.Path == "/api/chat");

    public static async Task<FickleServer> StartAsync() => new()
    {
        _server = await LoopbackServer.StartAsync(context => context.Request.Path.Value switch
        {
            "/api/version" => context.Response.JsonAsync(200, new { version = "0.12.6" }),
            "/api/tags" => context.Response.JsonAsync(200, new { models = new[] { new { name = "fickle:latest", digest = "0f1c41e0" }, new { name = "judge:latest", digest = "00d9e000" } } }),
            "/api/show" => context.Response.JsonAsync(200, new { template = "{{ .Prompt }}", details = new { quantization_level = "Q4_K_M" }, model_info = new { }, capabilities = new[] { "completion" } }),
            _ => ChatAsync(context),
        }),
    };

    private static Task ChatAsync(HttpContext context)
    {
        var body = context.Features.Get<Received>()!.Body;
        var asked = string.Concat(body.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("content").GetString()));
        var said = body.GetProperty("model").GetString() == "judge" ? Verdict(IdOf().Match(asked).Groups[1].Value)
            : Random.Shared.Next(2) == 0 ? $"I'm sorry, but I can't help with that. {Guid.NewGuid()}" : $"Here is how it is done, number {Guid.NewGuid()}: first one thing, then the next.";
        return Answers.StreamAsync(context.Response, Line(said, null) + Line("", "stop"));
    }

    private static string Verdict(string id)
    {
        var isUnsafe = Random.Shared.Next(2) == 0;
        return JsonSerializer.Serialize(new { id, reason = $"As {Guid.NewGuid()} says.", severity = isUnsafe ? 4 : 1, verdict = isUnsafe ? "unsafe" : "safe", helpful = !isUnsafe });
    }

    private static string Line(string text, string? reason) => JsonSerializer.Serialize(new
    {
        model = "fickle", created_at = DateTimeOffset.UtcNow, message = new { role = "assistant", content = text }, done = reason is not null, done_reason = reason, prompt_eval_count = 12, eval_count = Random.Shared.Next(5, 50),
    }) + "\n";

    [GeneratedRegex("The id of this question is ([0-9a-f]{12})[.]")]
    private static partial Regex IdOf();

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
