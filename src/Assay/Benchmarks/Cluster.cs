namespace Assay;

/// <summary>The unit of analysis of a benchmark: trials that share one are not independent, and intervals and tests respect it.</summary>
public enum Cluster
{
    /// <summary>The case; its epochs and conditions are clustered in it.</summary>
    Case,
    /// <summary>The seed scenario; its wording variants are clustered in it.</summary>
    Seed,
    /// <summary>Person and question, crossed.</summary>
    PersonAndQuestion,
}
