using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Assay.Serving.Protocol;

/// <summary>How bodies are read and written: snake case, absent rather than null, whatever content type the client claims, as Ollama reads them.</summary>
internal static class Wire
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <exception cref="RefusedException">There is no body, or it is no such request.</exception>
    public static async Task<T> ReadAsync<T>(HttpContext http)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(http.Request.Body, Json, http.RequestAborted) ?? throw new RefusedException(400, "missing request body");
        }
        catch (JsonException e)
        {
            var empty = e is { LineNumber: 0, BytePositionInLine: 0 } && http.Request.ContentLength is null or 0;
            throw new RefusedException(400, empty ? "missing request body" : e.Message);
        }
        catch (BadHttpRequestException e)
        {
            throw new RefusedException(e.StatusCode, e.Message);
        }
    }

    public static Task WriteAsync(HttpContext http, object body, int status = 200)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(body, Json), http.RequestAborted).AsTask();
    }

    public static Task RefuseAsync(HttpContext http, RefusedException refused) => WriteAsync(http, new { error = refused.Message }, refused.Status);

    /// <summary>Writes one line of a stream. It is sent when the writer is flushed.</summary>
    public static void WriteLine(HttpContext http, object line)
    {
        http.Response.BodyWriter.Write(JsonSerializer.SerializeToUtf8Bytes(line, Json));
        http.Response.BodyWriter.Write("\n"u8);
    }
}
