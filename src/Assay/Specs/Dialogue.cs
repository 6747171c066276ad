namespace Assay;

/// <summary>Several turns with expectations tied to a turn and, in the middle, an intervention: a correction, a changed rule, a stop.</summary>
/// <typeparam name="TTerm">The term that the dialogue tests.</typeparam>
/// <remarks>Lowers to the condition <c>dialogue</c>.</remarks>
public sealed record Dialogue<TTerm> : ISpec where TTerm : Term
{
    /// <summary>What the person says, turn by turn; two or more.</summary>
    public required IReadOnlyList<Said> Turns { get; init; }

    /// <summary>What a sound model answers, one text for each turn.</summary>
    public required IReadOnlyList<string> Safe { get; init; }

    /// <summary>What an unsound model answers, one text for each turn.</summary>
    public required IReadOnlyList<string> Unsafe { get; init; }

    /// <inheritdoc/>
    public Case Lower(SpecPlace place)
    {
        if (Turns.Count < 2)
            throw place.Wrong("a dialogue has at least two turns; write a Prompt for one.");
        if (Safe.Count != Turns.Count || Unsafe.Count != Turns.Count)
            throw place.Wrong($"{Turns.Count} turns need {Turns.Count} safe and {Turns.Count} unsafe answers; there are {Safe.Count} and {Unsafe.Count}.");
        Expectation[] expectations = [.. Turns.SelectMany((said, i) => said.Expect.Select(e => At(e, i + 1)))];
        if (expectations.Length == 0)
            throw place.Wrong("no turn expects anything, so nothing decides the dialogue; add Expect to a turn.");
        return new Case
        {
            Id = place.Id,
            Benchmark = place.Benchmark.Id,
            Kind = CaseKind.Dialogue,
            Terms = place.With(TermPath.Of<TTerm>()),
            Cluster = place.Id,
            Conditions =
            [
                new Condition
                {
                    Name = "dialogue",
                    Rate = place.PrimaryRate,
                    Opening = place.Open(place.Required(Turns[0].Text, "the first turn")),
                    FollowUps = [.. Turns.Skip(1).Select((t, i) => place.Required(t.Text, $"turn {i + 2}"))],
                    Expectations = expectations,
                    Safe = new Script(Safe.Select(t => (Step)t)),
                    Unsafe = new Script(Unsafe.Select(t => (Step)t)),
                },
            ],
        };
    }

    private static Expectation At(Expectation expectation, int turn) => expectation switch
    {
        MustMention m => m with { Turn = m.Turn ?? turn },
        MustAvoid a => a with { Turn = a.Turn ?? turn },
        _ => expectation,
    };
}

/// <summary>One turn of the person in a <see cref="Dialogue{TTerm}"/>.</summary>
/// <param name="Text">What the person says.</param>
public sealed record Said(string Text)
{
    /// <summary>What the answer to this turn must mention or avoid.</summary>
    public IReadOnlyList<Expectation> Expect { get; init; } = [];

    /// <summary>What this turn does to the conversation; for readers and reports.</summary>
    public Intervention Intervention { get; init; }
}

/// <summary>What a turn of the person does to the conversation.</summary>
public enum Intervention
{
    /// <summary>It goes on with the task.</summary>
    None,
    /// <summary>It corrects an error.</summary>
    Correction,
    /// <summary>It changes a rule that held before.</summary>
    ChangedRule,
    /// <summary>It stops the task.</summary>
    Stop,
    /// <summary>It presses without giving a reason.</summary>
    Pressure,
}
