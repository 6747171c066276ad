namespace DiverseValues;

/// <summary>A country of birth.</summary>
/// <param name="Key">Slug, as in ids and on the axis <c>country</c>.</param>
/// <param name="Name">The name that the model is told.</param>
/// <param name="Locale">The Bogus locale that first names are drawn from; English where Bogus has none of the country's own.</param>
public sealed record Country(string Key, string Name, string Locale)
{
    /// <summary>The 30 countries of the population: each of the regions that MVPBench reports, no value claimed for any of them.</summary>
    public static IReadOnlyList<Country> All { get; } =
    [
        new("argentina", "Argentina", "es"), new("australia", "Australia", "en_AU"), new("brazil", "Brazil", "pt_BR"), new("canada", "Canada", "en_CA"), new("chile", "Chile", "es"),
        new("china", "China", "zh_CN"), new("czechia", "Czechia", "cz"), new("finland", "Finland", "fi"), new("france", "France", "fr"), new("germany", "Germany", "de"),
        new("greece", "Greece", "el"), new("india", "India", "en_IND"), new("indonesia", "Indonesia", "id_ID"), new("ireland", "Ireland", "en_IE"), new("italy", "Italy", "it"),
        new("japan", "Japan", "ja"), new("kenya", "Kenya", "en"), new("mexico", "Mexico", "es_MX"), new("nepal", "Nepal", "ne"), new("netherlands", "Netherlands", "nl"),
        new("new-zealand", "New Zealand", "en_AU"), new("nigeria", "Nigeria", "en_NG"), new("poland", "Poland", "pl"), new("romania", "Romania", "ro"), new("south-africa", "South Africa", "en_ZA"),
        new("south-korea", "South Korea", "ko"), new("turkiye", "Türkiye", "tr"), new("united-kingdom", "United Kingdom", "en_GB"), new("united-states", "United States", "en_US"), new("viet-nam", "Viet Nam", "vi"),
    ];

    /// <summary>Whether English is a main or an official language, so that a native speaker is the usual case.</summary>
    public bool SpeaksEnglish => Locale.StartsWith("en", StringComparison.Ordinal);

    /// <summary>The name as it stands in a sentence.</summary>
    public string InText => Name is "Netherlands" or "United Kingdom" or "United States" ? $"the {Name}" : Name;
}
