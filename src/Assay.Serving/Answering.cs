using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Assay.Serving.Protocol;
using Microsoft.AspNetCore.Http;

namespace Assay.Serving;

/// <summary>Writes an answer to the wire, line by line as it is said or whole at its end.</summary>
/// <param name="http">The request.</param>
/// <param name="model">The served model's name.</param>
/// <param name="said">How a part of an answer is put: as a message, or as a response.</param>
internal sealed class Answering(HttpContext http, string model, Func<Reply, Message, Reply> said)
{
    private readonly long _begun = Stopwatch.GetTimestamp();
    private TimeSpan _waited;

    /// <summary>Writes line by line. Whatever fails before the first piece has a status of its own; after it, an error is a line of the stream.</summary>
    public async Task StreamAsync(IAsyncEnumerable<Piece> answer)
    {
        await using var pieces = answer.GetAsyncEnumerator(http.RequestAborted);
        var more = await pieces.MoveNextAsync();
        _waited = Stopwatch.GetElapsedTime(_begun);
        http.Response.ContentType = "application/x-ndjson";
        try
        {
            while (more)
            {
                Wire.WriteLine(http, Line(pieces.Current));
                var next = pieces.MoveNextAsync();
                // What is there already goes out together; before a wait, all of it.
                if (!next.IsCompleted) await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
                more = await next;
            }
        }
        catch (RefusedException e)
        {
            Wire.WriteLine(http, new { error = e.Message });
        }
    }

    /// <summary>Writes all of it at its end.</summary>
    public async Task WholeAsync(IAsyncEnumerable<Piece> answer)
    {
        var (text, thinking, calls) = (new StringBuilder(), new StringBuilder(), new List<MessageCall>());
        await foreach (var piece in answer.WithCancellation(http.RequestAborted))
        {
            if (_waited == default) _waited = Stopwatch.GetElapsedTime(_begun);
            switch (piece)
            {
                case Said p: text.Append(p.Text); break;
                case Thought p: thinking.Append(p.Text); break;
                case Called p: calls.Add(Call(p)); break;
                case Ended end:
                    await Wire.WriteAsync(http, said(Done(end), new Message("assistant", $"{text}", thinking.Length > 0 ? $"{thinking}" : null, calls.Count > 0 ? calls : null)));
                    break;
            }
        }
    }

    private Reply Line(Piece piece) => piece switch
    {
        Said p => said(new Reply(model), new Message("assistant", p.Text)),
        Thought p => said(new Reply(model), new Message("assistant", "", p.Text)),
        Called p => said(new Reply(model), new Message("assistant", "", ToolCalls: [Call(p)])),
        Ended end => said(Done(end), new Message("assistant", "")),
        _ => throw new UnreachableException(),
    };

    private Reply Done(Ended end)
    {
        var total = Stopwatch.GetElapsedTime(_begun);
        return new Reply(model)
        {
            Done = true,
            DoneReason = end.Reason,
            TotalDuration = Nanoseconds(total),
            LoadDuration = 0,
            PromptEvalCount = end.Sent,
            PromptEvalDuration = Nanoseconds(_waited),
            EvalCount = end.Received,
            EvalDuration = Nanoseconds(total - _waited),
        };
    }

    private static long Nanoseconds(TimeSpan time) => time.Ticks * TimeSpan.NanosecondsPerTick;

    private static MessageCall Call(Called piece) => new(new CalledFunction(piece.Call.Name, JsonSerializer.SerializeToElement(piece.Call.Arguments ?? new Dictionary<string, object?>())));
}
