using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace Assay.Judging.Tests;

/// <summary>A model that answers by a function of what it is asked, and remembers what that was.</summary>
internal sealed partial class SaidClient(Func<IReadOnlyList<ChatMessage>, int, ChatResponse> reply) : IChatClient
{
    private int _calls;

    public SaidClient(params string[] replies) : this((_, i) => Say(replies[Math.Min(i, replies.Length - 1)])) { }

    public ConcurrentQueue<(IReadOnlyList<ChatMessage> Messages, ChatOptions? Options)> Asked { get; } = new();

    public static ChatResponse Say(string text) => new(new ChatMessage(ChatRole.Assistant, text)) { FinishReason = ChatFinishReason.Stop };

    /// <summary>The id that the question carries and its verdict must copy.</summary>
    public static string Id(IReadOnlyList<ChatMessage> asked) => IdLine().Match(asked[1].Text).Groups[1].Value;

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var list = messages.ToList();
        Asked.Enqueue((list, options));
        return Task.FromResult(reply(list, Interlocked.Increment(ref _calls) - 1));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("judges do not stream");

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("test", null, "said") : null;

    public void Dispose() { }

    [GeneratedRegex(@"The id of this question is ([0-9a-f]+)\.")]
    private static partial Regex IdLine();
}
