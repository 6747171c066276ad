namespace Assay.Statistics;

/// <summary>A closed interval on the real line, usually a confidence interval.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end, never below <paramref name="Lower"/>.</param>
public readonly record struct Interval(double Lower, double Upper)
{
    /// <summary>All that a proportion can be: what an interval says when nothing is known.</summary>
    public static Interval Unit { get; } = new(0, 1);

    /// <summary>The distance between the ends.</summary>
    public double Width => Upper - Lower;

    /// <summary>Whether <paramref name="value"/> lies in the interval, ends included.</summary>
    /// <param name="value">The value to look for.</param>
    public bool Contains(double value) => Lower <= value && value <= Upper;

    /// <summary>The interval cut to the range from <paramref name="minimum"/> to <paramref name="maximum"/>.</summary>
    /// <param name="minimum">The smallest value that an end may take.</param>
    /// <param name="maximum">The largest value that an end may take.</param>
    public Interval Clamp(double minimum, double maximum) =>
        new(Math.Clamp(Lower, minimum, maximum), Math.Clamp(Upper, minimum, maximum));

    /// <summary>The interval <c>centre ± halfWidth</c>.</summary>
    /// <param name="centre">The middle.</param>
    /// <param name="halfWidth">Half the width, not negative.</param>
    public static Interval Around(double centre, double halfWidth) => new(centre - halfWidth, centre + halfWidth);
}
