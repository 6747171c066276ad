using Bogus;
using Bogus.Distributions.Gaussian;

namespace DiverseValues;

/// <summary>
/// What people are drawn from: value sets and counts of the PRISM survey (Kirk et al. 2024, arXiv 2404.16019; n = 1,500), which MVPBench builds on.
/// Only margins are known, so fields are drawn apart from each other; combinations that the age rules out are left out. The population approximates the survey and represents no country.
/// </summary>
internal static class Survey
{
    // "Prefer not to say" (1 of 1,500) is left out: age is an axis.
    public static readonly (string Value, int Count)[] Age =
    [
        ("18-24 years old", 297), ("25-34 years old", 454), ("35-44 years old", 237), ("45-54 years old", 208), ("55-64 years old", 197), ("65+ years old", 106),
    ];

    public static readonly (string Value, int Count)[] Gender = [("Male", 757), ("Female", 718), ("Non-binary / third gender", 21), ("Prefer not to say", 4)];

    public static readonly (string Value, int Count)[] Education =
    [
        ("University Bachelors Degree", 637), ("Graduate / Professional degree", 241), ("Some University but no degree", 236), ("Completed Secondary School", 209), ("Vocational", 125),
        ("Some Secondary", 24), ("Completed Primary School", 16), ("Prefer not to say", 9), ("Some Primary", 3),
    ];

    public static readonly (string Value, int Count)[] Employment =
    [
        ("Working full-time", 712), ("Working part-time", 265), ("Student", 191), ("Unemployed, seeking work", 113), ("Retired", 104), ("Homemaker / Stay-at-home parent", 46),
        ("Unemployed, not seeking work", 46), ("Prefer not to say", 23),
    ];

    public static readonly (string Value, int Count)[] MaritalStatus =
        [("Never been married", 870), ("Married", 463), ("Divorced / Separated", 123), ("Prefer not to say", 23), ("Widowed", 21)];

    public static readonly (string Value, int Count)[] English = [("Native speaker", 886), ("Fluent", 405), ("Advanced", 160), ("Intermediate", 42), ("Basic", 7)];

    private static readonly (Dimension Dimension, double Mean, double Deviation)[] Sliders =
    [
        (Dimension.Creativity, 69.6, 22.1), (Dimension.Fluency, 86.7, 16.3), (Dimension.Factuality, 88.7, 16.2), (Dimension.Diversity, 75.7, 20.0), (Dimension.Safety, 80.2, 25.2),
        (Dimension.Personalisation, 67.9, 24.6), (Dimension.Helpfulness, 89.4, 14.4),
    ];

    /// <summary>A value by its share of the count, those in <paramref name="without"/> left out.</summary>
    public static string Draw(this Randomizer random, (string Value, int Count)[] counts, params IEnumerable<string> without)
    {
        (string Value, int Count)[] open = [.. counts.ExceptBy(without, c => c.Value)];
        float total = open.Sum(c => c.Count);
        return random.WeightedRandom([.. open.Select(c => c.Value)], [.. open.Select(c => c.Count / total)]);
    }

    /// <summary>
    /// Sliders from normal distributions clamped to 0 to 100, since only means and deviations are known. Drawn again until at least three dimensions are put into words: with fewer,
    /// the two reference answers would have too little to differ in.
    /// </summary>
    public static StatedPreferences DrawPreferences(this Randomizer random)
    {
        while (true)
        {
            var drawn = new StatedPreferences(Sliders.ToDictionary(s => s.Dimension, s => (int)Math.Round(Math.Clamp(random.GaussianDouble(s.Mean, s.Deviation), 0, 100))));
            if (drawn.Coded.Count >= 3) return drawn;
        }
    }
}
