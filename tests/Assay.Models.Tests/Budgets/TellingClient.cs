using Microsoft.Extensions.AI;

namespace Assay.Models.Tests.Budgets;

/// <summary>Answers each call as it is told: with usage, without, or by failing.</summary>
internal sealed class TellingClient(Func<CancellationToken, Task<ChatResponse>> answer) : IChatClient
{
    public static TellingClient Telling(long? input, long? output) => new(_ => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "Yes."))
    {
        FinishReason = ChatFinishReason.Stop,
        Usage = input is null && output is null ? null : new UsageDetails { InputTokenCount = input, OutputTokenCount = output },
    }));

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => answer(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await answer(cancellationToken)).ToChatResponseUpdates()) yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
