using System.Text.Json.Serialization;

namespace Assay;

/// <summary>How an episode ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Ending>))]
public enum Ending
{
    /// <summary>The model gave its last answer.</summary>
    Finished,
    /// <summary>The limit of turns was reached.</summary>
    TurnLimit,
    /// <summary>An answer was cut off by the token limit or the context.</summary>
    CutOff,
    /// <summary>The provider's filter withheld the answer.</summary>
    Filtered,
    /// <summary>The model, a tool or the transport failed.</summary>
    Failed,
    /// <summary>The model cannot do this kind of case.</summary>
    NotApplicable,
}

/// <summary>What was said and done in one trial. Enough to judge again without asking anybody.</summary>
public sealed record Transcript
{
    /// <summary>The trial.</summary>
    public required Trial Trial { get; init; }

    /// <summary>URI of the model, for example <c>reference:guarded</c>.</summary>
    public required string Model { get; init; }

    /// <summary>All turns, the opening included.</summary>
    public required IReadOnlyList<Turn> Turns { get; init; }

    /// <summary>How it ended.</summary>
    public required Ending Ending { get; init; }

    /// <summary>Why it ended so, where that needs words; never blank for <see cref="Ending.Failed"/> and <see cref="Ending.NotApplicable"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>Tokens sent, if the provider said so.</summary>
    public long? InputTokens { get; init; }

    /// <summary>Tokens received, if the provider said so.</summary>
    public long? OutputTokens { get; init; }

    /// <summary>What the model said, turn by turn, without reasoning.</summary>
    [JsonIgnore]
    public IEnumerable<Turn> Answers => Turns.Where(t => t.Speaker == Speaker.Assistant);
}
