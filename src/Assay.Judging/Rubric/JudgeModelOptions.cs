namespace Assay.Judging;

/// <summary>How a judge asks its language model. All of it is the user's to set; the defaults suit a small local model.</summary>
public record JudgeModelOptions
{
    /// <summary>Sampling temperature; null leaves it to the provider, as some reasoning models demand.</summary>
    public float? Temperature { get; init; } = 0;

    /// <summary>Tokens of one reply at most, reasoning included where the provider counts it. A reply that reaches the limit is cut off and is no verdict.</summary>
    public int MaxOutputTokens { get; init; } = 1024;

    /// <summary>Time for one reply at most; passing it is an <see cref="Outcome.Error"/>.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a reply without a readable verdict is asked for again, 0 to 5. Failures of the transport are retried by the client, not here.</summary>
    public int Retries { get; init; } = 1;

    /// <summary>Whether the reply's JSON schema is sent along. Switch it off for an endpoint that rejects it; the reply is read as strictly without.</summary>
    public bool SendSchema { get; init; } = true;

    /// <summary>Characters of the texts under judgement at most, as they are shown: an invisible character is shown by its code. A longer one is not judged: servers cut a prompt that exceeds the context from the front, where the instructions stand.</summary>
    public int LongestText { get; init; } = 40_000;

    internal JudgeModelOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxOutputTokens);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Timeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(Retries);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Retries, 5);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(LongestText);
        return this;
    }
}
