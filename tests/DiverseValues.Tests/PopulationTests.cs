namespace DiverseValues.Tests;

/// <summary>The three people were written down from a run; what matters is that they stay, here and on every other machine.</summary>
public sealed class PopulationTests
{
    [Fact]
    public void The_population_is_two_people_in_each_of_30_countries()
    {
        Assert.Equal(60, Population.People.Select(p => p.Id).Distinct().Count());
        Assert.Equal(30, Population.People.GroupBy(p => p.Country.Key).Count(g => g.Count() == 2));
    }

    [Theory]
    [InlineData("brazil-b", "Kléber", "Brazil", "High creativity, High fluency, High safety, High personalisation.")]
    [InlineData("germany-b", "Enno", "Germany", "High factuality, High safety, High helpfulness, Low creativity, Low diversity, Low personalisation.")]
    [InlineData("kenya-a", "Ginger", "Kenya", "High creativity, High factuality, High personalisation, High helpfulness, Low fluency.")]
    public void A_seeded_person_stays_the_same(string id, string name, string country, string preferences)
    {
        var person = Population.People.Single(p => p.Id == id);

        Assert.Equal((name, country, preferences), (person.Name, person.Country.Name, person.Preferences.Sentence));
    }

    [Fact]
    public void A_person_does_not_depend_on_who_was_drawn_before()
    {
        var last = Population.People[^1];

        Assert.Equal(last with { Preferences = null! }, Persona.Draw(last.Id, last.Country) with { Preferences = null! });
        Assert.Equal(last.Preferences.Scores, Persona.Draw(last.Id, last.Country).Preferences.Scores);
    }

    [Fact]
    public void A_slider_is_put_into_words_from_80_up_and_from_60_down()
    {
        var preferences = new StatedPreferences(new Dictionary<Dimension, int>
        {
            [Dimension.Creativity] = 60, [Dimension.Fluency] = 80, [Dimension.Factuality] = 61, [Dimension.Diversity] = 79, [Dimension.Safety] = 100, [Dimension.Personalisation] = 0, [Dimension.Helpfulness] = 70,
        });

        Assert.Equal("High fluency, High safety, Low creativity, Low personalisation.", preferences.Sentence);
    }

    [Fact]
    public void Three_dimensions_at_least_are_put_into_words_for_everybody() =>
        Assert.All(Population.People, p => Assert.InRange(p.Preferences.Coded.Count, 3, 7));
}
