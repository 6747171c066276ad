using System.Text.Json.Serialization;

namespace Assay.Models;

/// <summary>What was spent on one model.</summary>
public sealed record ModelSpending
{
    /// <summary>Calls, the failed ones included.</summary>
    public long Calls { get; init; }

    /// <summary>Calls that failed. Nobody says what they took; they are charged as if they had been answered to their limit.</summary>
    public long Failed { get; init; }

    /// <summary>Answers whose tokens the provider did not tell.</summary>
    public long Untold { get; init; }

    /// <summary>Tokens sent.</summary>
    public long InputTokens { get; init; }

    /// <summary>Tokens received.</summary>
    public long OutputTokens { get; init; }

    /// <summary>Tokens sent and received.</summary>
    [JsonIgnore]
    public long Tokens => InputTokens + OutputTokens;

    /// <summary>Both together.</summary>
    public ModelSpending Plus(ModelSpending other) => new()
    {
        Calls = Calls + other.Calls,
        Failed = Failed + other.Failed,
        Untold = Untold + other.Untold,
        InputTokens = InputTokens + other.InputTokens,
        OutputTokens = OutputTokens + other.OutputTokens,
    };

    /// <summary>What was added to an earlier state.</summary>
    public ModelSpending Since(ModelSpending earlier) => new()
    {
        Calls = Calls - earlier.Calls,
        Failed = Failed - earlier.Failed,
        Untold = Untold - earlier.Untold,
        InputTokens = InputTokens - earlier.InputTokens,
        OutputTokens = OutputTokens - earlier.OutputTokens,
    };
}
