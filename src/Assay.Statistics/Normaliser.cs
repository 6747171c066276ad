namespace Assay.Statistics;

/// <summary>Puts a raw indicator on the common scale from 0 (worst) to 100 (best).</summary>
/// <remarks>
/// Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 5. A value outside the range that a normaliser
/// declares is an error in the data or in the declaration and never clamped; a missing value stays missing.
/// </remarks>
public abstract class Normaliser
{
    /// <summary>The score of a raw value, or <see langword="null"/> for a missing one.</summary>
    /// <param name="value">The raw value, or <see langword="null"/> where it is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite, or outside the range of this normaliser.</exception>
    public double? Normalise(double? value) => value is not { } known ? null
        : double.IsFinite(known) ? Score(known)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A raw value is a finite number; leave a missing one null.");

    /// <summary>The score of a known, finite raw value.</summary>
    /// <param name="value">The raw value.</param>
    protected abstract double Score(double value);

    /// <summary><c>100·(x − min)/(max − min)</c>.</summary>
    /// <param name="minimum">The raw value that scores 0.</param>
    /// <param name="maximum">The raw value that scores 100, above <paramref name="minimum"/>.</param>
    public static Normaliser MinMax(double minimum, double maximum)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(minimum, maximum);
        return new Ranged(minimum, maximum, value => 100 * (value - minimum) / (maximum - minimum));
    }

    /// <summary><c>100·(ln x − ln min)/(ln max − ln min)</c>, for counts that spread over orders of magnitude.</summary>
    /// <param name="minimum">The raw value that scores 0, above 0.</param>
    /// <param name="maximum">The raw value that scores 100, above <paramref name="minimum"/>.</param>
    public static Normaliser LogMinMax(double minimum, double maximum)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(minimum, maximum);
        return new Ranged(minimum, maximum, value => 100 * Math.Log(value / minimum) / Math.Log(maximum / minimum));
    }

    /// <summary>The mid-rank percentile: <c>100·(values below + half of the values equal)/N</c>.</summary>
    /// <param name="population">The raw values of everyone who is compared; missing ones left out; not empty.</param>
    public static Normaliser PercentileRank(IEnumerable<double> population)
    {
        var values = population.ToArray();
        if (values.Length == 0 || !values.All(double.IsFinite))
            throw new ArgumentException("A percentile rank needs a population of finite values.", nameof(population));
        return new Ranged(double.MinValue, double.MaxValue,
            value => 100 * (values.Count(other => other < value) + values.Count(other => other == value) / 2.0) / values.Length);
    }

    /// <summary>A score per level of an ordinal scale.</summary>
    /// <param name="scores">From level to score, 0 to 100; a level that is not listed is an error.</param>
    public static Normaliser Ordinal(IReadOnlyDictionary<int, double> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Count == 0 || scores.Values.Any(score => score is not (>= 0 and <= 100)))
            throw new ArgumentException("An ordinal scale has at least one level, and its scores lie between 0 and 100.", nameof(scores));
        return new Levelled(scores);
    }

    /// <summary>1 (yes) scores 100 and 0 (no) scores 0.</summary>
    public static Normaliser YesNo { get; } = new Levelled(new Dictionary<int, double> { [0] = 0, [1] = 100 });

    /// <summary>100 minus the score, for an indicator where less is better.</summary>
    public Normaliser Inverse() => new Inverted(this);

    private sealed class Ranged(double minimum, double maximum, Func<double, double> score) : Normaliser
    {
        protected override double Score(double value) => minimum <= value && value <= maximum
            ? score(value)
            : throw new ArgumentOutOfRangeException(nameof(value), value, FormattableString.Invariant($"The raw value lies outside {minimum} to {maximum}; mend the value or the range of its normaliser."));
    }

    private sealed class Levelled(IReadOnlyDictionary<int, double> scores) : Normaliser
    {
        protected override double Score(double value) => value == Math.Truncate(value) && Math.Abs(value) <= int.MaxValue && scores.TryGetValue((int)value, out var score)
            ? score
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The scale has no such level; it has {string.Join(", ", scores.Keys.Order())}.");
    }

    private sealed class Inverted(Normaliser inner) : Normaliser
    {
        protected override double Score(double value) => 100 - inner.Score(value);
    }
}
