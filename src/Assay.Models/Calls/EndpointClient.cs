using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>
/// A client of a real endpoint. It always streams on the wire, so that a long answer shows life; an answer that ends without saying why it ended is half
/// an answer and fails; every exception of a vendor's library becomes a <see cref="ModelException"/> that says what to do.
/// </summary>
internal abstract class EndpointClient : IChatClient
{
    /// <summary>Asks the endpoint.</summary>
    protected abstract IAsyncEnumerable<ChatResponseUpdate> StreamAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken);

    /// <summary>What an exception of the vendor's library or of the transport means.</summary>
    public abstract ModelException Explain(Exception exception);

    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var ended = false;
        await using var updates = StreamAsync(messages, options ?? new ChatOptions(), cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(updates, cancellationToken))
        {
            ended |= updates.Current.FinishReason is not null;
            yield return updates.Current;
        }
        // Libraries end an enumeration quietly when it is cancelled; that is no half answer.
        cancellationToken.ThrowIfCancellationRequested();
        if (!ended)
            throw new ModelException(Ending.Failed, "The answer broke off: the endpoint closed the stream before it said that the answer was complete. Look at the server's log.");
    }

    private async Task<bool> NextAsync(IAsyncEnumerator<ChatResponseUpdate> updates, CancellationToken cancellationToken)
    {
        try
        {
            return await updates.MoveNextAsync();
        }
        catch (Exception e) when (e is not ModelException and not RunStoppedException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // What the scheduler says in Assay's own words may come wrapped in a library's.
            for (var inner = e.InnerException; inner is not null; inner = inner.InnerException)
                if (inner is ModelException or RunStoppedException) ExceptionDispatchInfo.Throw(inner);
            throw Explain(e);
        }
    }

    /// <inheritdoc/>
    public abstract object? GetService(Type serviceType, object? serviceKey = null);

    /// <inheritdoc/>
    public abstract void Dispose();
}
