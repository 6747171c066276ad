using System.Runtime.CompilerServices;
using Assay.Models;
using Microsoft.Extensions.AI;

namespace Assay.Serving;

/// <summary>Asks the served model, and gives its answer piece by piece.</summary>
internal sealed class Asking(Model model, Latency latency)
{
    /// <summary>Asks; the last piece is <see cref="Ended"/>.</summary>
    /// <exception cref="RefusedException">The model cannot answer such a request, or failed.</exception>
    public async IAsyncEnumerable<Piece> AskAsync(IReadOnlyList<ChatMessage> messages, ChatOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Check(options);
        await latency.WaitAsync(cancellation);
        var left = options.MaxOutputTokens ?? int.MaxValue;
        UsageDetails? usage = null;
        ChatFinishReason? reason = null;
        await using var updates = model.Client.GetStreamingResponseAsync(messages, options, cancellation).GetAsyncEnumerator(cancellation);
        while (left > 0 && await NextAsync(updates))
        {
            reason = updates.Current.FinishReason ?? reason;
            foreach (var content in updates.Current.Contents)
            {
                switch (content)
                {
                    case UsageContent used: usage = used.Details; break;
                    case FunctionCallContent call: yield return new Called(call); break;
                    case TextReasoningContent thought: yield return new Thought(thought.Text); break;
                    case TextContent said:
                        var (text, whole) = Words.First(said.Text, left);
                        left = whole ? left - Words.Count(text) : 0;
                        if (!whole) reason = ChatFinishReason.Length;
                        foreach (var piece in Words.Pieces(text)) yield return new Said(piece);
                        break;
                }
            }
        }
        yield return End(reason, usage, messages, (options.MaxOutputTokens ?? int.MaxValue) - left);
    }

    /// <summary>Fails closed: a script that is played where a format or tools were asked for would be taken for what it is not.</summary>
    private void Check(ChatOptions options)
    {
        if (options.Tools is { Count: > 0 } && model.SupportsTools == false)
            throw new RefusedException(400, $"{model.Uri} does not support tools");
        if (options.ResponseFormat is not null && model.IsReference)
            throw new RefusedException(400, $"{model.Uri} does not support formats: a reference model plays the texts of its script as they are");
    }

    private static async Task<bool> NextAsync(IAsyncEnumerator<ChatResponseUpdate> updates)
    {
        try
        {
            return await updates.MoveNextAsync();
        }
        catch (ModelException e)
        {
            throw new RefusedException(e.Ending == Ending.NotApplicable ? 400 : 500, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whatever a client throws, whoever asked is told; an answer that merely stops would be taken for a broken network.
            throw new RefusedException(500, $"the model could not be asked ({e.GetType().Name}): {e.Message}");
        }
    }

    private static Ended End(ChatFinishReason? reason, UsageDetails? usage, IReadOnlyList<ChatMessage> messages, int words) =>
        reason == ChatFinishReason.ContentFilter ? throw new RefusedException(500, "the provider's content filter withheld the answer")
        : new Ended(reason == ChatFinishReason.Length ? "length" : "stop",
            usage?.InputTokenCount ?? messages.Sum(m => Words.Count(m.Text)),
            usage?.OutputTokenCount ?? words);
}
