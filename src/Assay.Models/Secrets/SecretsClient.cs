using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>
/// A model whose words and errors show no secret of the environment. Some servers repeat the key they were sent; hidden here, where answers come in, it reaches no transcript, verdict, cassette,
/// report or console.
/// </summary>
internal sealed class SecretsClient(IChatClient inner, Secrets secrets) : DelegatingChatClient(inner)
{
    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            foreach (var content in response.Messages.SelectMany(m => m.Contents)) Hide(content);
            return response;
        }
        catch (ModelException e) when (Hidden(e, secrets) is { } hidden)
        {
            throw hidden;
        }
    }

    /// <inheritdoc/>
    /// <remarks>The answer comes in one piece: a secret could be cut in two by pieces.</remarks>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            yield return update;
    }

    /// <summary>The exception without the secret; null where it holds none. What was thrown on the way is left out, for it may hold the secret too.</summary>
    public static ModelException? Hidden(ModelException e, Secrets secrets) =>
        e.ToString() is var told && secrets.Hide(told) == told ? null : new ModelException(e.Ending, secrets.Hide(e.Message));

    private void Hide(AIContent content)
    {
        switch (content)
        {
            case TextContent text: text.Text = secrets.Hide(text.Text); break;
            case TextReasoningContent reasoning: reasoning.Text = secrets.Hide(reasoning.Text); break;
            case ErrorContent error: error.Message = secrets.Hide(error.Message); break;
            case FunctionCallContent { Arguments: { } arguments } call:
                var written = JsonSerializer.Serialize(arguments, AIJsonUtilities.DefaultOptions);
                if (secrets.Hide(written) is var hidden && hidden != written)
                    call.Arguments = JsonSerializer.Deserialize<Dictionary<string, object?>>(hidden, AIJsonUtilities.DefaultOptions);
                break;
            default: break;
        }
    }
}
