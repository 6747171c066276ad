using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>What came of asking a model once.</summary>
/// <param name="Turn">What the model said or called; null when <paramref name="Problem"/> is <see cref="Ending.Failed"/> or <see cref="Ending.NotApplicable"/>.</param>
/// <param name="Problem">How the episode ends because of this reply; null when it may go on.</param>
/// <param name="Reason">What happened and what to do about it; null exactly when <paramref name="Problem"/> is.</param>
public sealed record ModelReply(Turn? Turn, Ending? Problem = null, string? Reason = null)
{
    /// <summary>Tokens sent, if the provider said so.</summary>
    public long? InputTokens { get; init; }

    /// <summary>Tokens received, if the provider said so.</summary>
    public long? OutputTokens { get; init; }
}

/// <summary>Asks a model for its next turn. Every failure becomes a documented ending; only the caller's own cancellation is thrown.</summary>
public static class ModelCall
{
    /// <summary>Asks a model for its next turn.</summary>
    /// <param name="client">Who answers.</param>
    /// <param name="turns">The conversation so far.</param>
    /// <param name="tools">The tools that the model may call; empty for none.</param>
    /// <param name="options">Seed, limits and sampling. Its tools are replaced by <paramref name="tools"/>.</param>
    /// <param name="cancellationToken">Cancels the call; the limit of a trial is this token too.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled. Never thrown for a server's or a transport's own timeout.</exception>
    public static async Task<ModelReply> AskAsync(
        IChatClient client, IReadOnlyList<Turn> turns, IReadOnlyList<ToolDeclaration> tools, ChatOptions options, CancellationToken cancellationToken)
    {
        var request = options.Clone();
        request.Tools = tools.Count == 0 ? null : [.. tools.Select(Conversation.ToTool)];
        try
        {
            var response = await client.GetResponseAsync(Conversation.ToMessages(turns), request, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            var turn = Conversation.ToTurn(response, callsBefore: turns.Sum(t => t.Calls.Count));
            var (problem, reason) = Ended(response.FinishReason);
            return new ModelReply(problem is Ending.Failed ? null : turn, problem, reason)
            {
                InputTokens = response.Usage.InputTold(),
                OutputTokens = response.Usage.OutputTold(),
            };
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // A connection torn down by a cancellation surfaces as whatever the transport makes of it.
            throw new OperationCanceledException(cancellationToken);
        }
        catch (ModelException e)
        {
            return new ModelReply(null, e.Ending, e.Message);
        }
        catch (OperationCanceledException e)
        {
            return new ModelReply(null, Ending.Failed, $"The model did not answer in time: {e.Message}");
        }
        catch (Exception e)
        {
            // Whatever a client throws, the trial has no answer: an error with its reason, never a crash of the run and never a result.
            return new ModelReply(null, Ending.Failed, $"The model could not be asked ({e.GetType().Name}): {e.Message}");
        }
    }

    private static (Ending? Problem, string? Reason) Ended(ChatFinishReason? reason)
    {
        if (reason is null || reason == ChatFinishReason.Stop || reason == ChatFinishReason.ToolCalls)
            return (null, null);
        if (reason == ChatFinishReason.Length)
            return (Ending.CutOff, "The answer was cut off by the limit of output tokens or by the context length; raise sampling.maxOutputTokens or sampling.contextLength.");
        if (reason == ChatFinishReason.ContentFilter)
            return (Ending.Filtered, "The provider's content filter withheld the answer.");
        return (Ending.Failed, $"The endpoint ended the answer for a reason unknown to Assay: '{reason}'.");
    }
}
