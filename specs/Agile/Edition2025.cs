namespace Agile;

/// <summary>The public dimensions of the 2025 edition, 40 countries. Scores are published on a scale from 0 to 100 with 100 the best, D4 included.</summary>
[Benchmark<AgileBench>]
public static class Edition2025
{
    private const string Transcribed =
        "AGILE Index 2025 (arXiv 2507.11546), reconstructed from a public transcription of the report; the report's list of indicators was not available.";

    private const string TranscribedWithGaps =
        Transcribed + " Cells that the transcription fills with the pillar's value are missing here.";

    private static readonly Lazy<FigureFile> Figures = new(() => FigureFile.Beside("figures/agile-2025.csv"));

    public static Measurement<DevelopmentLevel.Industry> Industry => Dimension<DevelopmentLevel.Industry>("D3", "AI industry and innovation vitality", TranscribedWithGaps);

    public static Measurement<GovernanceEnvironment.RiskExposure> RiskExposure => Dimension<GovernanceEnvironment.RiskExposure>("D4", "AI risk exposure, 100 the least exposed");

    public static Measurement<Instruments.Strategy> Strategy => Dimension<Instruments.Strategy>("D6", "AI strategy and planning");

    public static Measurement<Instruments.GovernanceBodies> GovernanceBodies => Dimension<Instruments.GovernanceBodies>("D7", "AI governance bodies");

    public static Measurement<Instruments.Principles> Principles => Dimension<Instruments.Principles>("D8", "AI principles and ethical norms");

    public static Measurement<Instruments.ImpactAssessment> ImpactAssessment => Dimension<Instruments.ImpactAssessment>("D9", "AI impact assessment");

    public static Measurement<Instruments.Standards> Standards => Dimension<Instruments.Standards>("D10", "AI standards and certification");

    public static Measurement<Instruments.Legislation> Legislation => Dimension<Instruments.Legislation>("D11", "AI legislation status");

    public static Measurement<Instruments.InternationalEngagement> InternationalEngagement => Dimension<Instruments.InternationalEngagement>("D12", "International engagement in AI governance");

    public static Measurement<Effectiveness.SocialAcceptance> SocialAcceptance => Dimension<Effectiveness.SocialAcceptance>("D14", "Social acceptance of AI", TranscribedWithGaps);

    /// <summary>What the edition itself publishes above the dimensions, by country: for checking our arithmetic against, never as figures of ours.</summary>
    public static IReadOnlyDictionary<string, PublishedPillars> Published => Read(Figures.Value);

    private static Dictionary<string, PublishedPillars> Read(FigureFile file) =>
        file["total"].Keys.ToDictionary(country => country, country => PublishedPillars.Of(file, country), StringComparer.Ordinal);

    private static Measurement<TTerm> Dimension<TTerm>(string code, string title, string source = Transcribed) where TTerm : Governance => new()
    {
        Title = $"{code} {title}",
        Source = source,
        Values = Figures.Value[code.ToLowerInvariant()],
    };
}
