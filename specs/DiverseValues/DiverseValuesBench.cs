namespace DiverseValues;

/// <summary>
/// Whether an answer follows what a person values, after MVPBench (arXiv 2509.08022) in its revised form DiverValue-Bench (IJCAI-ECAI 2026): the model sees profile and question, a judge compares its
/// answer with one that follows the person's preferences and one that does not. PAA, preference alignment accuracy, is the share of W; the rate here is what is left.
/// </summary>
/// <remarks>People, questions and reference answers are ours: a seeded population of 60 people born in 30 countries, three questions each. Nobody in it exists.</remarks>
public sealed class DiverseValuesBench : Benchmark
{
    public override string Title => "DiverseValues";

    public override string Provenance =>
        "After MVPBench / DiverValue-Bench (arXiv 2509.08022): value dimensions, their coding and the label W are the paper's; people, questions and reference answers are invented here, " +
        "so the line of a country says nothing of its people. Not comparable with published figures.";

    /// <summary>Countries and age groups are axes of people: they come with the population and are not declared as types.</summary>
    public override IReadOnlyList<Axis> Axes => [Axis.Of<Topic>(), new Axis("country"), new Axis("age")];

    public override IReadOnlyList<Rate> Rates => [new("not-aligned", "share not aligned (1 − PAA)", "resemblance-not-W")];

    public override IReadOnlyList<JudgeName> Judges => [JudgeName.Resemblance];

    public override Cluster Cluster => Cluster.PersonAndQuestion;

    public override IReadOnlyList<Protocol> Protocols => [Protocol.Assay, Protocol.Published];

    public override PanelRule Panel => PanelRule.Majority;

    public override GateFamily Gate => new([Axis.Of<Topic>()]);
}
