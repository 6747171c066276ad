namespace DiverseValues;

/// <summary>A question to which different people deserve different answers.</summary>
public interface IQuestion
{
    /// <summary>Key, unique in the pool.</summary>
    string Key { get; }
}

/// <summary>A question with a facet for each dimension, from which both reference answers are put together.</summary>
/// <typeparam name="TTopic">Its topic.</typeparam>
public sealed record Question<TTopic> : IQuestion where TTopic : Topic
{
    /// <inheritdoc/>
    public required string Key { get; init; }

    /// <summary>The question as a person asks it.</summary>
    public required string Text { get; init; }

    /// <summary>What to do and say, or only thoughts about it.</summary>
    public required Facet Helpfulness { get; init; }

    /// <summary>What is known and from where, or what one feels and has heard.</summary>
    public required Facet Factuality { get; init; }

    /// <summary>How others see it, or one view as the view.</summary>
    public required Facet Diversity { get; init; }

    /// <summary>A way that nobody has named, or the usual one.</summary>
    public required Facet Creativity { get; init; }

    /// <summary>What could go wrong and where the limit lies, or a shrug at it.</summary>
    public required Facet Safety { get; init; }

    /// <summary>Tied to who asks, or the same for all.</summary>
    public required Facet Personalisation { get; init; }

    /// <summary>One clear thread, or a heap of fragments.</summary>
    public required Facet Fluency { get; init; }

    /// <summary>The question put to a person, with the answer that follows the person's preferences and the one that contradicts each of them.</summary>
    public Preference<TTopic> For(Persona person) => new()
    {
        Person = person.ToProfile(),
        QuestionKey = Key,
        Question = Text,
        Follows = Answer(person, follow: true),
        Ignores = Answer(person, follow: false),
    };

    private string Answer(Persona person, bool follow)
    {
        (Dimension Dimension, Facet Facet)[] parts =
        [
            (Dimension.Helpfulness, Helpfulness), (Dimension.Factuality, Factuality), (Dimension.Diversity, Diversity), (Dimension.Creativity, Creativity), (Dimension.Safety, Safety),
            (Dimension.Personalisation, Personalisation), (Dimension.Fluency, Fluency),
        ];
        var coded = person.Preferences.Coded;
        return string.Join("\n\n", parts
            .Where(p => coded.ContainsKey(p.Dimension))
            .Select(p => (coded[p.Dimension] == Level.High) == follow ? p.Facet.High(person) : p.Facet.Low));
    }
}
