using System.Text.Json;
using Assay.Models.Tests.Loopback;
using Microsoft.AspNetCore.Http;

namespace Assay.EndToEnd.Tests.Loopback;

/// <summary>An answer in OpenAI's protocol, streamed.</summary>
internal static class OpenAIAnswer
{
    public static Task SayAsync(HttpResponse response, string text)
    {
        response.ContentType = "text/event-stream";
        return response.StreamAsync(Event(new { role = "assistant", content = text }, null) + Event(new { }, "stop") + "data: [DONE]\n\n");
    }

    private static string Event(object delta, string? finish) =>
        "data: " + JsonSerializer.Serialize(new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "small", choices = new[] { new { index = 0, delta, finish_reason = finish } } }) + "\n\n";
}
