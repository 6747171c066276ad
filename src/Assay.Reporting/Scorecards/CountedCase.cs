using Counts = Assay.Statistics.Observation;

namespace Assay.Reporting;

/// <summary>What counting needs of a case, and none of its texts: a scorecard may be of more cases than fit into memory.</summary>
internal sealed record CountedCase(string Id, string Cluster, string? CrossedCluster, IReadOnlyList<TermPath> Terms, IReadOnlyList<CountedCondition> Conditions)
{
    public static CountedCase Of(Case @case, Func<Case, Condition, double>? planted) => new(@case.Id, @case.Cluster, @case.CrossedCluster, @case.Terms,
        [.. @case.Conditions.Select(c => new CountedCondition(c.Name, c.Rate, planted?.Invoke(@case, c)))]);

    /// <summary>The same case, with the conditions of another if they are equal: most cases of a benchmark have the same.</summary>
    public CountedCase Sharing(CountedCase? other) => other is not null && Conditions.SequenceEqual(other.Conditions) ? this with { Conditions = other.Conditions } : this;

    /// <summary>The condition of that name.</summary>
    /// <exception cref="KeyNotFoundException">The case has no such condition; the message lists those it has.</exception>
    public CountedCondition this[string condition] => Conditions.FirstOrDefault(c => c.Name == condition)
        ?? throw new KeyNotFoundException($"{Id} has no condition '{condition}'; it has {string.Join(", ", Conditions.Select(c => c.Name))}.");

    /// <summary>An outcome of this case in the benchmark's unit of analysis.</summary>
    /// <exception cref="SpecException">The case does not name its unit.</exception>
    public Counts Observe(Benchmark benchmark, Statistics.ObservedOutcome outcome) => benchmark.Cluster switch
    {
        Assay.Cluster.Case => new Counts(Id, outcome),
        Assay.Cluster.Seed => new Counts(Cluster, outcome),
        Assay.Cluster.PersonAndQuestion => new Counts(Cluster, CrossedCluster ?? throw new SpecException(Id, $"{benchmark.Id} is analysed by person and question, and this case names no question."), outcome),
        _ => throw new SpecException(Id, $"{benchmark.Id} has the unknown unit of analysis {benchmark.Cluster}."),
    };
}

/// <summary>What counting needs of a condition.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rate">Key of the rate that it feeds.</param>
/// <param name="Planted">The probability with which a reference model plays the unsafe script; null for every other model.</param>
internal sealed record CountedCondition(string Name, string Rate, double? Planted);
