using System.Text.Json.Serialization;

namespace Assay.Models;

/// <summary>What a run may spend at most, all of its benchmarks, models and judges together. Null caps nothing.</summary>
public sealed record Budget
{
    /// <summary>Tokens sent and received, 1 or more.</summary>
    public long? MaxTokens { get; init; }

    /// <summary>Money in the currency of the noted prices, above 0.</summary>
    public decimal? MaxCost { get; init; }

    /// <summary>Minutes of asking, above 0.</summary>
    public double? MaxMinutes { get; init; }

    /// <summary>Whether it needs to know how many tokens each answer took.</summary>
    [JsonIgnore]
    public bool CountsTokens => MaxTokens is not null || MaxCost is not null;

    /// <summary>Whether it caps anything.</summary>
    [JsonIgnore]
    public bool IsEmpty => !CountsTokens && MaxMinutes is null;
}
