namespace Assay.Statistics;

/// <summary>What became of one trial, as far as a rate is concerned.</summary>
public enum ObservedOutcome
{
    /// <summary>Scored, and good.</summary>
    Pass,

    /// <summary>Scored, and bad.</summary>
    Fail,

    /// <summary>Asked for, but not scored: unreadable, refused by the judge, split, or lost to an error. It may have been either.</summary>
    Unscored,
}

/// <summary>One trial and the clusters it belongs to.</summary>
/// <param name="Cluster">The unit of analysis: case, seed scenario, person. Trials of one cluster may depend on each other.</param>
/// <param name="SecondCluster">The crossed second unit, such as the question; <see langword="null"/> for all trials, or for none.</param>
/// <param name="Outcome">What became of the trial.</param>
public readonly record struct Observation(string Cluster, string? SecondCluster, ObservedOutcome Outcome)
{
    /// <summary>A trial that is clustered in one direction.</summary>
    /// <param name="cluster">The unit of analysis.</param>
    /// <param name="outcome">What became of the trial.</param>
    public Observation(string cluster, ObservedOutcome outcome) : this(cluster, null, outcome) { }
}
