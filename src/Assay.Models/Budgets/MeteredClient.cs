using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>A model whose calls are counted. A failed call may well be billed, and nobody says for how much: it is charged by its texts and the limit of its answer.</summary>
internal sealed class MeteredClient(IChatClient inner, SpendingMeter meter, string uri) : DelegatingChatClient(inner)
{
    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var sent = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var spent = Failed(sent, options);
        meter.Begin();
        try
        {
            var response = await base.GetResponseAsync(sent, options, cancellationToken);
            spent = Answered(response.Usage);
            return response;
        }
        finally
        {
            meter.Add(uri, spent);
            meter.End();
        }
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var sent = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var spent = Failed(sent, options);
        meter.Begin();
        try
        {
            UsageDetails? usage = null;
            await foreach (var update in base.GetStreamingResponseAsync(sent, options, cancellationToken))
            {
                foreach (var told in update.Contents.OfType<UsageContent>()) (usage ??= new()).Add(told.Details);
                yield return update;
            }
            spent = Answered(usage);
        }
        finally
        {
            meter.Add(uri, spent);
            meter.End();
        }
    }

    private static ModelSpending Failed(IReadOnlyList<ChatMessage> messages, ChatOptions? options) => new()
    {
        Calls = 1,
        Failed = 1,
        InputTokens = TokenEstimate.Of(messages, options),
        OutputTokens = options?.MaxOutputTokens ?? EpisodeLimits.Default.OutputTokens,
    };

    private static ModelSpending Answered(UsageDetails? usage) => (usage.InputTold(), usage.OutputTold()) is ({ } input, { } output)
        ? new() { Calls = 1, InputTokens = input, OutputTokens = output }
        : new() { Calls = 1, Untold = 1 };
}
