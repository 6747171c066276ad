using Microsoft.Extensions.AI;

namespace Assay.Models.Tests.Cassettes;

/// <summary>A model that never says the same twice unless told what to say, and counts how often it was asked.</summary>
internal sealed class SayingClient(Func<int, ChatResponse>? say = null) : IChatClient
{
    private int _asked;

    public int Asked => _asked;

    public static ChatResponse Text(string text) => new(new ChatMessage(ChatRole.Assistant, text)) { FinishReason = ChatFinishReason.Stop, ModelId = "said" };

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var number = Interlocked.Increment(ref _asked);
        return Task.FromResult(say is null ? Text($"answer {number}, {Guid.NewGuid()}") : say(number));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }
}
