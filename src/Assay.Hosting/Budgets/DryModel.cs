using Assay.Models;
using Microsoft.Extensions.AI;

namespace Assay.Hosting;

/// <summary>Somebody who is asked in place of a model so that calls and tokens can be estimated before anything is asked: what goes in and out is counted by its characters.</summary>
/// <param name="inner">Who answers in its place.</param>
internal sealed class DryModel(IChatClient inner) : DelegatingChatClient(inner)
{
    private readonly Lock _gate = new();

    /// <summary>What was counted.</summary>
    public ModelSpending Counted { get; private set; } = new();

    /// <summary>Tokens that the answers could have had: each up to its limit.</summary>
    public long MostOutput { get; private set; }

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var sent = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var response = await base.GetResponseAsync(sent, options, cancellationToken);
        lock (_gate)
        {
            MostOutput += options?.MaxOutputTokens ?? EpisodeLimits.Default.OutputTokens;
            Counted = Counted.Plus(new ModelSpending { Calls = 1, InputTokens = TokenEstimate.Of(sent, options), OutputTokens = TokenEstimate.Of(response.Messages, null) });
        }
        return response;
    }
}
