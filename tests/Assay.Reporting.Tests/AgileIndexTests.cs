using Agile;

namespace Assay.Reporting.Tests;

/// <summary>Expected scores are the pillars that the AGILE Index 2025 publishes, in the public transcription that the figures come from.</summary>
public sealed class AgileIndexTests
{
    [Fact]
    public void Pillar_P3_is_the_plain_mean_of_its_dimensions_for_all_40_countries()
    {
        var index = IndexTable.Of([.. Table().Cases]);
        var published = Edition2025.Published;

        Assert.Equal(40, index.Subjects.Count);
        Assert.All(index.Subjects, s => Assert.InRange(Pillar(s, "instruments") - published[s.Subject].Instruments ?? double.NaN, -0.05, 0.05));
    }

    [Fact]
    public void A_figure_that_the_transcription_filled_in_is_missing_and_lowers_the_coverage()
    {
        var index = IndexTable.Of([.. Table().Cases]);

        Assert.Equal(21, index.Subjects.Count(s => Pillar(s, "development-level") is null));
        Assert.Equal(4, index.Subjects.Count(s => Pillar(s, "effectiveness") is null));
        Assert.All(index.Subjects.Where(s => Pillar(s, "development-level") is null), s => Assert.True(s.Score.Coverage < 1));
    }

    [Theory]
    [InlineData("country,d6\nAland,101", "figures, line 2: '101' under d6")]
    [InlineData("country,d6\nAland,-5", "figures, line 2: '-5' under d6")]
    [InlineData("country,d6\nAland,-Infinity", "figures, line 2: '-Infinity' under d6")]
    [InlineData("country,d6\nAland,NaN", "figures, line 2: 'NaN' under d6")]
    [InlineData("country,d6\nAland,n/a", "figures, line 2: 'n/a' under d6")]
    [InlineData("# a comment\ncountry,d6\nAland,50\nAland,60", "figures, line 4: the country 'Aland'")]
    [InlineData("country,d6\nAland,50,60", "figures, line 2: 3 cells under 2 columns")]
    [InlineData("country,d6\n", "figures: there is no row")]
    public void A_figure_that_cannot_be_read_is_an_error_that_names_its_line(string text, string says) =>
        Assert.StartsWith(says, Assert.Throws<InvalidDataException>(() => FigureFile.Read("figures", new StringReader(text))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_reader_of_table_report_or_file_learns_that_the_index_is_reconstructed_and_from_what()
    {
        var card = ScorecardBuilder.Build(new AgileBench(), Table().Cases, [], new RunFacts("none", 1));

        Assert.All((string[])[OutcomeText.Of(card, "digest"), HtmlReport.Of([card])], text =>
        {
            Assert.Contains("ten of its 17 dimensions, none of its 43 indicators", text);
            Assert.Contains("D12 International engagement in AI governance", text);
            Assert.Contains("reconstructed from a public transcription of the report", text);
        });
        Assert.All(card.Index!.Subjects, s => Assert.Equal("mean of these pillars", s.Score.Name));
        Assert.Contains("judge       none", OutcomeText.Of(card, "digest"));
    }

    private static double? Pillar(SubjectScore subject, string name) => subject.Score.Children.Single(p => p.Name == name).Value;

    private static CaseTable Table() => new(new AgileBench(),
    [
        CaseSource.One("agile/edition2025/industry", () => Edition2025.Industry),
        CaseSource.One("agile/edition2025/risk-exposure", () => Edition2025.RiskExposure),
        CaseSource.One("agile/edition2025/strategy", () => Edition2025.Strategy),
        CaseSource.One("agile/edition2025/governance-bodies", () => Edition2025.GovernanceBodies),
        CaseSource.One("agile/edition2025/principles", () => Edition2025.Principles),
        CaseSource.One("agile/edition2025/impact-assessment", () => Edition2025.ImpactAssessment),
        CaseSource.One("agile/edition2025/standards", () => Edition2025.Standards),
        CaseSource.One("agile/edition2025/legislation", () => Edition2025.Legislation),
        CaseSource.One("agile/edition2025/international-engagement", () => Edition2025.InternationalEngagement),
        CaseSource.One("agile/edition2025/social-acceptance", () => Edition2025.SocialAcceptance),
    ]);
}
