using Microsoft.Extensions.AI;

namespace Assay.Running.Tests.InstrumentCheck;

/// <summary>Answers some requests with what no judge can read, independently of what the answer would have been.</summary>
internal sealed class LosingClient(IChatClient inner, double share) : DelegatingChatClient(inner)
{
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        new Trial("lost", "lost", 1).Seed(options!.Seed!.Value) < share * (1L << 31)
            ? Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Pool.Unreadable)) { FinishReason = ChatFinishReason.Stop })
            : base.GetResponseAsync(messages, options, cancellationToken);
}
