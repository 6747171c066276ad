namespace Assay;

/// <summary>A governance indicator: figures by country with their source, direction and normaliser. It asks no model and enters at the scorecard.</summary>
/// <typeparam name="TTerm">The indicator's term, whose path names pillar and dimension.</typeparam>
public sealed record Measurement<TTerm> : ISpec where TTerm : Term
{
    /// <summary>What is measured, in words.</summary>
    public required string Title { get; init; }

    /// <summary>Where the figures come from, and how well they are known.</summary>
    public required string Source { get; init; }

    /// <summary>Which way is good, before normalising.</summary>
    public Direction Direction { get; init; } = Direction.HigherIsBetter;

    /// <summary>How raw figures become scores from 0 to 100.</summary>
    public Normaliser Normaliser { get; init; } = Normaliser.Score;

    /// <summary>Raw figure by country; null, or absent, where it is missing.</summary>
    public required IReadOnlyDictionary<string, double?> Values { get; init; }

    /// <inheritdoc/>
    public Case Lower(SpecPlace place)
    {
        if (Values.Count == 0)
            throw place.Wrong("a measurement without figures measures nothing.");
        if (Normaliser == Normaliser.Score && Direction == Direction.LowerIsBetter)
            throw place.Wrong("a Score has 100 as its best; invert the figures or choose another normaliser.");
        foreach (var (subject, value) in Values)
            if (value is { } figure && (!double.IsFinite(figure) || (Normaliser == Normaliser.Score && figure is < 0 or > 100)))
                throw place.Wrong($"the figure of {subject}, {figure}, is no {(Normaliser == Normaliser.Score ? "score from 0 to 100" : "finite number")}.");
        return new Case
        {
            Id = place.Id,
            Benchmark = place.Benchmark.Id,
            Kind = CaseKind.Measurement,
            Terms = place.With(TermPath.Of<TTerm>()),
            Cluster = place.Id,
            Conditions = [],
            Figures = new Figures(place.Required(Title, nameof(Title)), place.Required(Source, nameof(Source)), Direction, Normaliser, Values),
        };
    }
}
