using Assay.Models;
using Assay.Serving.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Assay.Serving;

/// <summary>The paths of Ollama's protocol (docs/api.md of ollama/ollama) that ask a model or tell of it.</summary>
internal sealed class OllamaApi(Model model, Latency latency)
{
    private readonly Asking _asking = new(model, latency);
    private readonly Catalogue _catalogue = new(model);

    public void Map(IEndpointRouteBuilder routes)
    {
        Read(routes, "/", http => http.Response.WriteAsync("Ollama is running"));
        Read(routes, "/api/version", http => Wire.WriteAsync(http, Catalogue.Version));
        Read(routes, "/api/tags", http => Wire.WriteAsync(http, _catalogue.Tags));
        Read(routes, "/api/ps", http => Wire.WriteAsync(http, _catalogue.Running));
        Post(routes, "/api/show", async http =>
        {
            var request = await Wire.ReadAsync<ShowRequest>(http);
            CheckName(request.Model ?? request.Name);
            await Wire.WriteAsync(http, _catalogue.Shown);
        });
        Post(routes, "/api/chat", ChatAsync);
        Post(routes, "/api/generate", GenerateAsync);
        routes.MapFallback(http => Wire.RefuseAsync(http, new RefusedException(404, $"there is no {http.Request.Path} here; chat, generate, tags, show, ps and version are served, below /api/")));
    }

    private async Task ChatAsync(HttpContext http)
    {
        var request = await Wire.ReadAsync<ChatRequest>(http);
        CheckName(request.Model);
        var answering = new Answering(http, model.Uri, static (reply, message) => reply with { Message = message });
        if (request.Messages is not { Count: > 0 } messages)
            await Wire.WriteAsync(http, new Reply(model.Uri) { Message = new Message("assistant", ""), Done = true, DoneReason = "load" });
        else
            await AnswerAsync(answering, request.Stream, _asking.AskAsync(Conversion.ToMessages(messages), Conversion.ToOptions(request.Options, request.Format, request.Tools), http.RequestAborted));
    }

    private async Task GenerateAsync(HttpContext http)
    {
        var request = await Wire.ReadAsync<GenerateRequest>(http);
        CheckName(request.Model);
        if (!string.IsNullOrEmpty(request.Suffix)) throw new RefusedException(400, $"{model.Uri} does not support insert");
        var answering = new Answering(http, model.Uri, static (reply, message) => reply with { Response = message.Content, Thinking = message.Thinking });
        if (string.IsNullOrEmpty(request.Prompt))
            await Wire.WriteAsync(http, new Reply(model.Uri) { Response = "", Done = true, DoneReason = "load" });
        else
            await AnswerAsync(answering, request.Stream, _asking.AskAsync(Prompted(request), Conversion.ToOptions(request.Options, request.Format), http.RequestAborted));
    }

    private static Task AnswerAsync(Answering answering, bool? stream, IAsyncEnumerable<Piece> answer) =>
        stream ?? true ? answering.StreamAsync(answer) : answering.WholeAsync(answer);

    private static IReadOnlyList<ChatMessage> Prompted(GenerateRequest request) =>
        [.. request.System is { Length: > 0 } system ? [new ChatMessage(ChatRole.System, system)] : Array.Empty<ChatMessage>(), new ChatMessage(ChatRole.User, request.Prompt)];

    private void CheckName(string? name)
    {
        if (string.IsNullOrEmpty(name)) throw new RefusedException(400, "model is required");
        if (name != model.Uri && name != $"{model.Uri}:latest") throw new RefusedException(404, $"model '{name}' not found; '{model.Uri}' is served here");
    }

    private static void Read(IEndpointRouteBuilder routes, string path, RequestDelegate answer) => routes.MapMethods(path, ["GET", "HEAD"], answer);

    private static void Post(IEndpointRouteBuilder routes, string path, RequestDelegate answer) => routes.MapMethods(path, ["POST"], async http =>
    {
        try
        {
            await answer(http);
        }
        catch (RefusedException refused)
        {
            await Wire.RefuseAsync(http, refused);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has gone; there is nobody to tell.
        }
    });
}
