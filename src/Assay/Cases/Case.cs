using System.Text.Json.Serialization;

namespace Assay;

/// <summary>Which kind of spec a case came from. Only listings and reports look at it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CaseKind>))]
public enum CaseKind
{
    /// <summary>One question.</summary>
    Prompt,
    /// <summary>An agent with tools in a world.</summary>
    Scenario,
    /// <summary>A forced choice.</summary>
    Choice,
    /// <summary>Several turns with an intervention.</summary>
    Dialogue,
    /// <summary>A person, a question and two reference answers.</summary>
    Preference,
    /// <summary>A governance indicator; asks no model.</summary>
    Measurement,
}

/// <summary>The intermediate form: what a spec becomes and all that later stages see. Plain, immutable, serialisable data.</summary>
public sealed record Case
{
    /// <summary>Stable slug path made from names, for example <c>sci-risk/chemistry/organic-synthesis/leftover-alkali-metal</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the benchmark, the first segment of <see cref="Id"/>.</summary>
    public required string Benchmark { get; init; }

    /// <summary>The kind of spec it came from.</summary>
    public required CaseKind Kind { get; init; }

    /// <summary>Its place on each axis.</summary>
    public required IReadOnlyList<TermPath> Terms { get; init; }

    /// <summary>Its variants; empty for a measurement.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>The tools of a scenario; empty for every other kind.</summary>
    public IReadOnlyList<ToolDeclaration> Tools { get; init; } = [];

    /// <summary>The unit of analysis this case belongs to: the case itself, its seed scenario, its person. Trials of one unit are not independent.</summary>
    public required string Cluster { get; init; }

    /// <summary>The crossed unit where clustering is two-way, for example the question; otherwise null.</summary>
    public string? CrossedCluster { get; init; }

    /// <summary>The figures of a measurement; null for every other kind.</summary>
    public Figures? Figures { get; init; }

    /// <summary>Makes a fresh world of a scenario, for running and for judging by replay. Code, not data: it is found again by <see cref="Id"/>.</summary>
    [JsonIgnore]
    public Func<Scenario>? NewWorld { get; init; }

    /// <summary>The condition of that name.</summary>
    /// <exception cref="KeyNotFoundException">The case has no such condition; the message lists those it has.</exception>
    public Condition this[string condition] =>
        Conditions.FirstOrDefault(c => c.Name == condition) ?? throw new KeyNotFoundException(
            $"{Id} has no condition '{condition}'; it has {string.Join(", ", Conditions.Select(c => c.Name))}.");
}
