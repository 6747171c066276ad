namespace Assay.Generators.Tests;

public sealed class SlugTests
{
    [Fact]
    public void The_generator_makes_the_same_slugs_as_the_language()
    {
        const string letters = "abzABZ019_-. éÉßΣςıİДд中";
        var random = new Random(20_260_824);
        for (var i = 0; i < 20_000; i++)
        {
            var name = new string([.. Enumerable.Range(0, random.Next(1, 16)).Select(_ => letters[random.Next(letters.Length)])]);
            Assert.Equal(Slug.Of(name), Assay.Build.Slug.Of(name));
        }
    }

    [Theory]
    [InlineData("LeftoverAlkaliMetal", "leftover-alkali-metal")]
    [InlineData("SI2019Units", "si2019-units")]
    public void Slugs_are_words_joined_by_hyphens(string name, string slug) => Assert.Equal(slug, Assay.Build.Slug.Of(name));
}
