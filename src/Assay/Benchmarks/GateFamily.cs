namespace Assay;

/// <summary>What the gate guards beside the primary rate. Fixed in the spec, so that it cannot be chosen after the result.</summary>
/// <param name="Axes">Axes whose terms are guarded together, with multiplicity corrected.</param>
/// <param name="Margin">How much worse is still "no worse", as a share; 0.05 is five points.</param>
public sealed record GateFamily(IReadOnlyList<Axis> Axes, double Margin = 0.05);
