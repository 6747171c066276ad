using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Assay.Models.Tests.Loopback;
using Microsoft.AspNetCore.Http;

namespace Assay.Running.Tests.Faults;

/// <summary>
/// A server that speaks the protocols of Ollama and of OpenAI, and misbehaves as the prompt says: <c>fault:hang</c>. What it says before it fails would pass, so that half an answer that is judged is found out.
/// </summary>
internal sealed partial class FaultyServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, int> _asked = new();
    private LoopbackServer _server = null!;

    public string Url => _server.Url;

    /// <summary>Turns everybody away while it is set.</summary>
    public volatile bool Down;

    /// <summary>Chats asked, repetitions included.</summary>
    public int Chats;

    public static async Task<FaultyServer> StartAsync()
    {
        var server = new FaultyServer();
        server._server = await LoopbackServer.StartAsync(server.AnswerAsync);
        return server;
    }

    private Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        _ when Down => TurnAwayAsync(context.Response, 503),
        "/api/version" => context.Response.JsonAsync(200, new { version = "0.12.6" }),
        "/api/tags" => context.Response.JsonAsync(200, new { models = new[] { new { name = "tiny:latest", model = "tiny:latest", digest = "365c0bd3c000", size = 1 } } }),
        "/api/show" => context.Response.JsonAsync(200, new { template = "{{ .Prompt }}", capabilities = new[] { "completion" } }),
        "/api/chat" => ChatAsync(context, "application/x-ndjson", t => LoopbackOllama.Line(new { role = "assistant", content = t }), reason => LoopbackOllama.Done(reason)),
        "/v1/chat/completions" => ChatAsync(context, "text/event-stream", t => LoopbackOpenAI.Event(new { content = t }, null), reason => LoopbackOpenAI.Said([], reason)),
        _ => context.Response.JsonAsync(404, new { }),
    };

    private async Task ChatAsync(HttpContext context, string type, Func<string, string> piece, Func<string, string> end)
    {
        Interlocked.Increment(ref Chats);
        var prompt = LoopbackServer.BodyOf(context).GetProperty("messages").EnumerateArray().Last().GetProperty("content").GetString()!;
        var fault = FaultPattern().Match(prompt).Groups[1].Value;
        var time = _asked.AddOrUpdate(prompt, 1, (_, n) => n + 1);
        var response = context.Response;
        response.ContentType = type;
        switch (fault)
        {
            case "429": await TurnAwayAsync(response, 429); break;
            case "429-retry-after": response.Headers.RetryAfter = "1"; await TurnAwayAsync(response, 429); break;
            case "429-date-once" when time == 1:
                response.Headers.RetryAfter = DateTimeOffset.UtcNow.AddSeconds(1).ToString("R", CultureInfo.InvariantCulture);
                await TurnAwayAsync(response, 429);
                break;
            case "500": await TurnAwayAsync(response, 500); break;
            case "503": await TurnAwayAsync(response, 503); break;
            case "503-once" when time == 1: await TurnAwayAsync(response, 503); break;
            case "reset": context.Abort(); break;
            case "reset-once" when time == 1: context.Abort(); break;
            case "hang": await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default); break;
            case "hang-within":
                await response.StreamAsync(piece("Yes. "));
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case "truncated": await response.StreamAsync(piece("Yes. ")); break;
            case "torn": await response.StreamAsync(piece("Yes. ") + piece("Yes.")[..20]); context.Abort(); break;
            case "invalid-json": await response.StreamAsync(piece("Yes. ") + piece("Yes.").Replace("\":", "\"", StringComparison.Ordinal) + end("stop")); break;
            case "wrong-type": response.ContentType = "text/html"; await response.StreamAsync("<html><body>Yes. Please log in to the hotel's network.</body></html>\n"); break;
            case "huge": await FloodAsync(context, piece(new string('y', 60_000))); break;
            case "drip": await DripAsync(context, piece("Yes. ")); break;
            case "empty": await response.StreamAsync(end("stop")); break;
            case "nothing": break;
            case "cut": await response.StreamAsync(piece("Yes. ") + end("length")); break;
            case "bad": await response.StreamAsync(piece("No.") + end("stop")); break;
            default: await response.StreamAsync(piece("Yes.") + end("stop")); break;
        }
    }

    private static Task TurnAwayAsync(HttpResponse response, int status) => response.JsonAsync(status, new { error = new { message = "Yes. Not now.", type = "server_error" } });

    /// <summary>50 MB, or as much as is taken.</summary>
    private static async Task FloodAsync(HttpContext context, string piece)
    {
        var bytes = Encoding.UTF8.GetBytes(piece);
        for (var sent = 0; sent < 50_000_000 && !context.RequestAborted.IsCancellationRequested; sent += bytes.Length)
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static async Task DripAsync(HttpContext context, string piece)
    {
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.StreamAsync(piece);
            await Task.Delay(100);
        }
    }

    [GeneratedRegex("fault:([a-z0-9-]+)")]
    private static partial Regex FaultPattern();

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
