using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Assay.Models.Tests.Loopback;

/// <summary>A server that speaks the documented protocol of OpenAI's chat completions, streamed as server-sent events.</summary>
public sealed class LoopbackOpenAI : IAsyncDisposable
{
    public const string Key = "sk-loopback-0123456789";

    private LoopbackServer _server = null!;

    public string Url => _server.Url + "/v1";

    public IReadOnlyList<Received> Received => _server.Received;

    public static async Task<LoopbackOpenAI> StartAsync(Func<HttpResponse, Task> chat) => new()
    {
        _server = await LoopbackServer.StartAsync(context => context.Request.Path.Value == "/v1/chat/completions"
            ? chat(context.Response)
            : context.Response.JsonAsync(404, new { error = new { message = "no such path", type = "invalid_request_error", code = (string?)null } })),
    };

    /// <summary>An answer whose deltas are given, ending with a reason, the usage and the closing mark.</summary>
    public static string Said(IEnumerable<object> deltas, string finish = "stop") =>
        string.Concat(deltas.Select(d => Event(d, null))) + Event(new { }, finish) +
        "data: " + JsonSerializer.Serialize(new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "small", choices = Array.Empty<object>(), usage = new { prompt_tokens = 12, completion_tokens = 7, total_tokens = 19 } }) + "\n\n" +
        "data: [DONE]\n\n";

    public static string Event(object delta, string? finish) =>
        "data: " + JsonSerializer.Serialize(new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "small", choices = new[] { new { index = 0, delta, finish_reason = finish } } }) + "\n\n";

    public static Task StreamAsync(HttpResponse response, string events, int bytesAPiece = int.MaxValue)
    {
        response.ContentType = "text/event-stream";
        return response.StreamAsync(events, bytesAPiece);
    }

    public static Task RefuseAsync(HttpResponse response, int status, string message, string type = "invalid_request_error", string? code = null) =>
        response.JsonAsync(status, new { error = new { message, type, code } });

    /// <summary>Each request is sent once, unless the test says otherwise.</summary>
    public ModelContext Context(string? key = Key, EndpointPool? pool = null) => new()
    {
        Settings = new AssaySettings { OpenAI = new OpenAISettings { BaseUrl = Url }, Endpoint = new EndpointSettings { Attempts = 1 } },
        Endpoints = pool,
        Environment = name => name == "OPENAI_API_KEY" ? key : null,
    };

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
