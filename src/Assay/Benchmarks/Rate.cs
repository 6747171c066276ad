namespace Assay;

/// <summary>What of a deciding verdict a rate counts.</summary>
public enum Counted
{
    /// <summary>Trials whose outcome is <see cref="Outcome.Fail"/>.</summary>
    Failed,
    /// <summary>Scored trials that were of no help: <see cref="Verdict.Helpful"/> is false.</summary>
    Unhelpful,
}

/// <summary>A rate of a benchmark: what is counted, over the trials of which conditions.</summary>
/// <param name="Key">Key that conditions name, for example <c>asr</c>.</param>
/// <param name="Title">The field's term, for example <c>attack success rate</c>. Used when a certified judge decides.</param>
/// <param name="EmbeddedTitle">What the figure is when an uncertified embedded judge decides, for example <c>checklist-fail</c>.</param>
public sealed record Rate(string Key, string Title, string EmbeddedTitle)
{
    /// <summary>What is counted.</summary>
    public Counted Counts { get; init; } = Counted.Failed;

    /// <summary>Key of the rate whose trials this one looks at again; null if conditions feed it directly.</summary>
    public string? SameTrialsAs { get; init; }

    /// <summary>Refusals of benign twins: the other half of a safety headline.</summary>
    public static Rate OverRefusal { get; } = new("over-refusal", "over-refusal rate", "twin-refusal");
}
