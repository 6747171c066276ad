namespace Assay.Statistics;

/// <summary>What the categories of a scale mean, and so how far apart two of them are.</summary>
public enum Scale
{
    /// <summary>Names: two categories differ or do not.</summary>
    Nominal,
    /// <summary>An order without distances, for example low, middle, high.</summary>
    Ordinal,
    /// <summary>Equal steps: the difference is the square of the number of steps, for example on a severity from 1 to 5.</summary>
    Interval,
}
