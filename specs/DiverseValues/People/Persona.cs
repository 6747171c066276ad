using Bogus;
using Sex = Bogus.DataSets.Name.Gender;

namespace DiverseValues;

/// <summary>An invented person with the fields of the MVPBench instance schema.</summary>
/// <param name="Id">For example <c>kenya-a</c>.</param>
/// <param name="Name">First name, for readers; no model is told it. Of the gender where the locale tells names apart.</param>
/// <param name="Country">Country of birth.</param>
/// <param name="Age">Age group in the survey's words.</param>
/// <param name="Gender">Gender in the survey's words.</param>
/// <param name="Education">Highest education in the survey's words.</param>
/// <param name="Employment">Employment in the survey's words; not shown to the model.</param>
/// <param name="MaritalStatus">Marital status in the survey's words.</param>
/// <param name="English">English proficiency in the survey's words; not shown to the model.</param>
/// <param name="Preferences">What the person says matters; not shown to the model.</param>
public sealed record Persona(
    string Id, string Name, Country Country, string Age, string Gender, string Education, string Employment, string MaritalStatus, string English, StatedPreferences Preferences)
{
    /// <summary>The age group as it stands in a sentence: "you are …".</summary>
    public string Life => Age[..2] switch
    {
        "18" => "around twenty",
        "25" => "around thirty",
        "35" => "around forty",
        "45" => "around fifty",
        "55" => "around sixty",
        _ => "past sixty-five",
    };

    /// <summary>Whom a personal answer can name as the one to talk to.</summary>
    public string Closest => MaritalStatus == "Married" ? "your spouse" : "somebody close to you";

    /// <summary>Draws a person. Everything depends on the id alone; a further field is drawn after those that are there, so that these stay as they are.</summary>
    public static Persona Draw(string id, Country country)
    {
        var random = new Randomizer(StableHash.Of(id));
        var faker = new Faker(country.Locale) { Random = random };
        var age = random.Draw(Survey.Age);
        var gender = random.Draw(Survey.Gender);
        var (young, old) = (age[..2] is "18", age[..2] is "55" or "65");
        return new Persona(
            id,
            faker.Name.FirstName(gender switch { "Male" => Sex.Male, "Female" => Sex.Female, _ => null }),
            country,
            age,
            gender,
            Education: random.Draw(Survey.Education, young ? ["Graduate / Professional degree"] : []),
            Employment: random.Draw(Survey.Employment, old ? ["Student"] : ["Retired"]),
            MaritalStatus: random.Draw(Survey.MaritalStatus, young ? ["Divorced / Separated", "Widowed"] : []),
            English: random.Draw(Survey.English, country.SpeaksEnglish ? [] : ["Native speaker"]),
            random.DrawPreferences());
    }

    /// <summary>What the benchmark says of the person: the five fields of the published protocol, the axes, and the sentence that the model never sees.</summary>
    public Profile ToProfile() => new(
        Id,
        [new("Age", Age), new("Gender", Gender), new("Education", Education), new("Birth Country", Country.Name), new("Marital Status", MaritalStatus)],
        Preferences.Sentence)
    {
        Terms = [new TermPath("country", Country.Key), new TermPath("age", Age.Split(' ')[0].Replace("+", "-plus", StringComparison.Ordinal))],
    };
}
