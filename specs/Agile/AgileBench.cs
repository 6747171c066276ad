namespace Agile;

/// <summary>
/// Governance of artificial intelligence by country, after the AGILE Index 2025 (AI Governance InternationaL Evaluation Index, arXiv 2507.11546).
/// Ten of its 17 dimensions are public as figures, and none of its 43 indicators; only pillar P3 is complete. So this is a reconstruction, not the
/// official index: P1, P2 and P4 rest on one dimension each, and a total over them is no AGILE total.
/// </summary>
/// <remarks>
/// The 2024 edition (arXiv 2502.15859; 4 pillars, 18 dimensions, 39 indicators) covered 14 countries: Brazil, Canada, China, France, Germany, India, Italy, Japan,
/// Russia, Singapore, South Africa, the United Arab Emirates, the United Kingdom and the United States. The names are derived from its description as
/// "G7, BRICS, Singapore and the UAE"; its scores are not public beyond two totals, so it has no measurements here.
/// </remarks>
public sealed class AgileBench : Benchmark
{
    public override string Title => "Agile";

    public override string Provenance =>
        "After the AGILE Index 2025 (arXiv 2507.11546), reconstructed: ten of its 17 dimensions, none of its 43 indicators. Only instruments (P3) is complete; each other column is one dimension and not the published pillar. " +
        "Coverage is that of the columns shown here, each weighing alike, and not that of the published index.";

    public override IReadOnlyList<Axis> Axes => [Axis.Of<Governance>() with { Depth = 2 }];

    public override IReadOnlyList<Rate> Rates => [];

    public override IReadOnlyList<JudgeName> Judges => [];
}
