using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assay.Models.Tests.Loopback;

/// <summary>A request as it came over the wire.</summary>
public sealed record Received(string Method, string Path, string? Authorization, JsonElement Body);

/// <summary>A real HTTP server on a free loopback port that keeps what it was sent.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Received> _received = new();

    private LoopbackServer(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    public IReadOnlyList<Received> Received => [.. _received];

    public static async Task<LoopbackServer> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var server = new LoopbackServer(app);
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            var received = new Received(context.Request.Method, context.Request.Path, context.Request.Headers.Authorization, body.Length == 0 ? default : JsonDocument.Parse(body).RootElement);
            server._received.Enqueue(received);
            context.Features.Set(received);
            await answer(context);
        });
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

/// <summary>Ways in which a server answers.</summary>
public static class Answers
{
    public static async Task JsonAsync(this HttpResponse response, int status, object body)
    {
        response.StatusCode = status;
        response.ContentType = "application/json";
        await response.WriteAsync(JsonSerializer.Serialize(body));
    }

    /// <summary>Sends a text in pieces of so many bytes, each in a network write of its own, wherever that cuts characters and JSON.</summary>
    public static async Task StreamAsync(this HttpResponse response, string text, int bytesAPiece = int.MaxValue)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var at = 0; at < bytes.Length; at += bytesAPiece)
        {
            await response.Body.WriteAsync(bytes.AsMemory(at, Math.Min(bytesAPiece, bytes.Length - at)));
            await response.Body.FlushAsync();
            if (bytesAPiece > bytes.Length) break;
        }
    }
}
