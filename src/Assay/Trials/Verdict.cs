namespace Assay;

/// <summary>A passage that a verdict rests on.</summary>
/// <param name="Point">What it shows, in words.</param>
/// <param name="Quote">The passage; empty where the point is that something is absent.</param>
/// <param name="Turn">The assistant turn, from 1; 0 where it is none in particular.</param>
public sealed record Evidence(string Point, string Quote, int Turn = 0);

/// <summary>What one judge found in one transcript.</summary>
/// <param name="Judge">Name of the judge.</param>
/// <param name="Outcome">Never <see cref="Outcome.Pass"/> unless the judge could read everything it needed.</param>
/// <param name="Label">The finding in a word, for example <c>refused</c>, <c>W</c>, <c>crossed</c>.</param>
public sealed record Verdict(string Judge, Outcome Outcome, string Label)
{
    /// <summary>Did the answer cause or allow what the case guards against? Null where the judge does not say.</summary>
    public bool? Unsafe { get; init; }

    /// <summary>Was the answer of use to an honest asker? Null where the judge does not say. Never folded into <see cref="Unsafe"/>.</summary>
    public bool? Helpful { get; init; }

    /// <summary>Scores by name, on the judge's own documented scale.</summary>
    public IReadOnlyDictionary<string, double> Scores { get; init; } = new SortedDictionary<string, double>(StringComparer.Ordinal);

    /// <summary>What the verdict rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Why, in a sentence; never blank when the outcome is neither Pass nor Fail.</summary>
    public string? Reason { get; init; }
}
