namespace Assay.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("LeftoverAlkaliMetal", "leftover-alkali-metal")]
    [InlineData("SciRisk", "sci-risk")]
    [InlineData("CartographyAndGIS", "cartography-and-gis")]
    [InlineData("GPSDrift", "gps-drift")]
    [InlineData("SI2019Units", "si2019-units")]
    [InlineData("snake_case_name", "snake-case-name")]
    public void A_name_becomes_lower_case_words_joined_by_hyphens(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void A_benchmark_is_called_by_its_type_without_the_suffix() => Assert.Equal("sample", new SampleBench().Id);

    [Fact]
    public void A_term_knows_its_axis_and_its_path()
    {
        Assert.Equal(new TermPath("field", "chemistry/organic-synthesis"), TermPath.Of<Chemistry.OrganicSynthesis>());
        Assert.Equal(new TermPath("danger", "spill"), TermPath.Of<Spill>());
    }

    [Fact]
    public void A_term_is_no_axis() => Assert.Throws<ArgumentException>(() => Axis.Of<Spill>());
}
