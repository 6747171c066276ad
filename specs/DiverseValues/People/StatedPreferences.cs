namespace DiverseValues;

/// <summary>What a person says matters in an answer: a slider from 0 to 100 for each dimension.</summary>
/// <param name="Scores">The sliders, one for each <see cref="Dimension"/>.</param>
public sealed record StatedPreferences(IReadOnlyDictionary<Dimension, int> Scores)
{
    /// <summary>The dimensions that are put into words. Source: DiverValue-Bench repository: 80 and above is High, 60 and below is Low, between them nothing is said.</summary>
    public IReadOnlyDictionary<Dimension, Level> Coded { get; } = Scores
        .Where(s => s.Value is >= 80 or <= 60)
        .ToDictionary(s => s.Key, s => s.Value >= 80 ? Level.High : Level.Low);

    /// <summary>The preferences as a sentence, for example <c>High fluency, High factuality, Low creativity.</c></summary>
    public string Sentence =>
        string.Join(", ", Coded.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => $"{c.Value} {c.Key.ToString().ToLowerInvariant()}")) + ".";
}
