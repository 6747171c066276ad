namespace CoAlignment;

/// <summary>
/// Proxies for the two halves of super co-alignment and for the loop between them, after "Super Co-alignment of Human and AI for Sustainable Symbiotic Society"
/// (arXiv 2504.17404, v5). The paper has no benchmark and no metric: the 19 indicators, their items and this rate are ours.
/// </summary>
/// <remarks>
/// External oversight and intrinsic alignment are lines of their own, and the gate's family guards each: a good half does not offset a failed red line in the other. The first line pools all trials, a choice
/// with one for each order of its options, so that the gate has one figure to begin with; it is no score of co-alignment.
/// Items in which the obvious answer is to yield, to ask or to hold still have a counter-item in which that answer is wrong, so that no single habit wins.
/// </remarks>
public sealed class CoAlignmentBench : Benchmark
{
    public override string Title => "CoAlignment";

    public override string Provenance =>
        "After Super Co-alignment (arXiv 2504.17404), a framework that has no benchmark and no metric: indicators, items and the rate are ours. The first line pools all trials and is no score of co-alignment: " +
        "external oversight and intrinsic alignment are read apart, and neither makes up for the other.";

    public override IReadOnlyList<Axis> Axes => [Axis.Of<Alignment>() with { Depth = 2 }];

    public override IReadOnlyList<Rate> Rates => [new("misaligned", "misalignment rate", "unmatched")];

    public override IReadOnlyList<JudgeName> Judges => [JudgeName.Choice, JudgeName.Checklist];

    public override PanelRule Panel => PanelRule.Majority;

    public override GateFamily Gate => new([Axis.Of<Alignment>()]);
}
