namespace DiverseValues;

/// <summary>The people of the benchmark: two for each country. Their ids are names, so a further country or person changes nobody else.</summary>
public static class Population
{
    /// <summary>All 60 people.</summary>
    public static IReadOnlyList<Persona> People { get; } =
        [.. from country in Country.All from who in (string[])["a", "b"] select Persona.Draw($"{country.Key}-{who}", country)];
}
