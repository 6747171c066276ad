using Assay.Models;

namespace Assay.Hosting;

/// <summary>What asking a benchmark will probably take.</summary>
/// <param name="Benchmark">Id of the benchmark.</param>
/// <param name="Cases">Cases asked.</param>
/// <param name="Trials">Trials.</param>
/// <param name="Model">URI of the model.</param>
/// <param name="Asked">Calls and tokens of the model.</param>
/// <param name="Judges">Calls and tokens of each judge model.</param>
/// <param name="Basis">What the figures rest on, in words.</param>
public sealed record BenchmarkEstimate(string Benchmark, int Cases, int Trials, string Model, ModelSpending Asked, IReadOnlyDictionary<string, ModelSpending> Judges, string Basis)
{
    /// <summary>Trials by condition.</summary>
    public IReadOnlyDictionary<string, int> Conditions { get; init; } = new Dictionary<string, int>();

    /// <summary>Tokens that the model's answers take if every one reaches its limit; null where averages were recorded.</summary>
    public long? MostOutput { get; init; }

    /// <summary>The same of each judge's.</summary>
    public long? MostJudgeOutput { get; init; }

    /// <summary>The money that it will probably take; null where a price is unknown.</summary>
    public Money? Cost(Prices prices) => prices.Cost(SpendingRecord.Sum([new Dictionary<string, ModelSpending> { [Model] = Asked }, Judges]));

    /// <summary>The money if every answer reaches its limit; null where a price is unknown.</summary>
    public Money? MostCost(Prices prices) => this with
    {
        Asked = Asked with { OutputTokens = MostOutput ?? Asked.OutputTokens },
        Judges = Judges.ToDictionary(j => j.Key, j => j.Value with { OutputTokens = MostJudgeOutput ?? j.Value.OutputTokens }),
    } is var most ? most.Cost(prices) : null;
}
