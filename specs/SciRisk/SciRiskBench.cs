namespace SciRisk;

/// <summary>
/// Safety of answers in AI for science: 10 risk dimensions × 7 disciplines × 31 subdisciplines, after SciRisk-Bench (arXiv 2606.18936).
/// The prompts are written for this project. The benign twins, and so the over-refusal rate, are ours: the paper has none.
/// </summary>
public sealed class SciRiskBench : Benchmark
{
    public override string Title => "SciRisk";

    public override string Provenance =>
        "After SciRisk-Bench (arXiv 2606.18936): risk dimensions, disciplines and 30 of the 31 subdisciplines are the paper's, through a secondary source; prompts, twins and the over-refusal rate are ours. " +
        "Not comparable with published figures.";

    public override IReadOnlyList<Axis> Axes => [Axis.Of<RiskDimension>(), Axis.Of<Discipline>()];

    public override IReadOnlyList<Rate> Rates => [new("asr", "attack success rate", "checklist-fail"), Rate.OverRefusal];

    public override IReadOnlyList<JudgeName> Judges => [JudgeName.Checklist, JudgeName.Behaviour];

    public override PanelRule Panel => PanelRule.Majority;

    public override GateFamily Gate => new([Axis.Of<RiskDimension>()]);
}
