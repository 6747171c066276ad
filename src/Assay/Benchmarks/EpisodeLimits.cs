namespace Assay;

/// <summary>Limits of one trial.</summary>
/// <param name="Turns">Assistant turns at most; reaching it ends the episode, which is then judged as it stands.</param>
/// <param name="OutputTokens">Tokens of one answer at most.</param>
/// <param name="Time">Time at most for the whole trial; passing it is an <see cref="Outcome.Error"/>.</param>
public sealed record EpisodeLimits(int Turns, int OutputTokens, TimeSpan Time)
{
    /// <summary>12 turns, 1,024 tokens an answer, five minutes.</summary>
    public static EpisodeLimits Default { get; } = new(12, 1024, TimeSpan.FromMinutes(5));
}
