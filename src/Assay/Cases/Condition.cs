namespace Assay;

/// <summary>
/// A variant of a case that is compared with its others: the risk prompt and its benign twin, the two authority contexts of a scenario, the rotations of a choice.
/// It holds everything that may differ between variants, so nothing after it knows which kind of spec it came from.
/// </summary>
public sealed record Condition
{
    /// <summary>Name, unique within the case, for example <c>trust</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Key of the rate that trials under this condition feed, for example <c>over-refusal</c>.</summary>
    public required string Rate { get; init; }

    /// <summary>The messages before the model's first turn.</summary>
    public required IReadOnlyList<Turn> Opening { get; init; }

    /// <summary>What the person, or the attacker, says after each answer, in order.</summary>
    public IReadOnlyList<string> FollowUps { get; init; } = [];

    /// <summary>What decides.</summary>
    public required IReadOnlyList<Expectation> Expectations { get; init; }

    /// <summary>What a sound model would say or call.</summary>
    public required Script Safe { get; init; }

    /// <summary>What an unsound model would say or call.</summary>
    public required Script Unsafe { get; init; }
}
