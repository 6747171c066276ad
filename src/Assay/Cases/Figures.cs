using System.Text.Json.Serialization;

namespace Assay;

/// <summary>Which way is good.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Direction>))]
public enum Direction
{
    /// <summary>A higher figure is better.</summary>
    HigherIsBetter,
    /// <summary>A lower figure is better.</summary>
    LowerIsBetter,
}

/// <summary>The figures of one governance indicator.</summary>
/// <param name="Title">What is measured, in words.</param>
/// <param name="Source">Where the figures come from, and how well they are known.</param>
/// <param name="Direction">Which way is good, before normalising.</param>
/// <param name="Normaliser">How raw figures become scores from 0 to 100.</param>
/// <param name="Values">Raw figure by subject (a country); null where it is missing. Missing stays missing.</param>
public sealed record Figures(string Title, string Source, Direction Direction, Normaliser Normaliser, IReadOnlyDictionary<string, double?> Values);

/// <summary>How a raw figure becomes a score from 0 to 100.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Normaliser>))]
public enum Normaliser
{
    /// <summary>The figure is a score from 0 to 100 already, with 100 the best.</summary>
    Score,
    /// <summary>Linear between the smallest and the largest figure.</summary>
    MinMax,
    /// <summary>Linear between the logarithms of the smallest and the largest figure; figures must be positive.</summary>
    LogMinMax,
    /// <summary>Mid-rank percentile: the share of the subjects with a lower figure, and half of those with an equal one.</summary>
    PercentileRank,
    /// <summary>0 or 1 becomes 0 or 100.</summary>
    YesNo,
}
