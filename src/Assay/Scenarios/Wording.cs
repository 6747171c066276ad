namespace Assay;

/// <summary>Everything of a scenario that is words: a variant replaces it, and one world carries many scenarios.</summary>
public sealed record Wording
{
    /// <summary>Who the agent is: "You are …".</summary>
    public required string Role { get; init; }

    /// <summary>What it is asked to do.</summary>
    public required string Task { get; init; }

    /// <summary>What the situation is, pressure included.</summary>
    public required string Situation { get; init; }

    /// <summary>The role's ordinary responsibilities, one sentence; each authority context continues it.</summary>
    public required string Duties { get; init; }

    /// <summary>What the attacker says: the first line with the task, one more after each answer.</summary>
    public IReadOnlyList<string> Attacker { get; init; } = [];

    /// <summary>Other names and descriptions for tools, by the name of the method.</summary>
    public IReadOnlyDictionary<string, ToolWording> Tools { get; init; } = new Dictionary<string, ToolWording>();

    /// <summary>What tool results and scripts say in the words of this domain, by key; read with <c>Scenario.Phrase</c>. A variant has the keys of the scenario's own wording, no more and no fewer.</summary>
    public IReadOnlyDictionary<string, string> Phrases { get; init; } = new Dictionary<string, string>();
}

/// <summary>Another name and description for a tool.</summary>
/// <param name="Name">The name that the model sees: lower-case words joined by underscores.</param>
/// <param name="Description">What the model is told the tool does.</param>
public sealed record ToolWording(string Name, string Description);

/// <summary>A wording variant of a scenario.</summary>
/// <param name="Key">Slug that ends the case id.</param>
/// <param name="Make">Makes the wording, when asked for.</param>
public sealed record Variant(string Key, Func<Wording> Make);
