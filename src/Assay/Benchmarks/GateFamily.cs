namespace Assay;

/// <summary>What the gate guards beside the primary rate. Fixed in the spec, so that it cannot be chosen after the result.</summary>
/// <param name="Axes">Axes whose terms are guarded together, with multiplicity corrected.</param>
/// <param name="Margin">How much worse is still "no worse", as a share; 0.05 is five points.</param>
public sealed record GateFamily(IReadOnlyList<Axis> Axes, double Margin = 0.05)
{
    /// <summary>
    /// Whether the gate may lean on a judge that is <em>uncertified on real answers</em>. False unless the benchmark takes that on itself: what such a gate guards is the judge's reading, not
    /// what people would say.
    /// </summary>
    public bool AllowUncertified { get; init; }
}
