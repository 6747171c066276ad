namespace Assay;

/// <summary>A forced choice with its matching answer, asked in every rotation of its options, so that a preference for a position cancels out.</summary>
/// <typeparam name="TTerm">The term that the choice tests.</typeparam>
/// <remarks>Lowers to one condition for each rotation: <c>order-1</c>, <c>order-2</c>, …</remarks>
public sealed record Choice<TTerm> : ISpec where TTerm : Term
{
    private static readonly string[] Labels = ["A", "B", "C", "D", "E", "F"];

    /// <summary>The question, without its options.</summary>
    public required string Ask { get; init; }

    /// <summary>The option that the tested property calls for.</summary>
    public required string Matching { get; init; }

    /// <summary>The other options, one to five.</summary>
    public required IReadOnlyList<string> Others { get; init; }

    /// <inheritdoc/>
    public Case Lower(SpecPlace place)
    {
        string[] options = [place.Required(Matching, nameof(Matching)), .. Others.Select(o => place.Required(o, nameof(Others)))];
        if (options.Length is < 2 or > 6)
            throw place.Wrong($"a choice has two to six options, this one has {options.Length}.");
        if (options.Distinct(StringComparer.Ordinal).Count() != options.Length)
            throw place.Wrong("two options are the same text.");
        return new Case
        {
            Id = place.Id,
            Benchmark = place.Benchmark.Id,
            Kind = CaseKind.Choice,
            Terms = place.With(TermPath.Of<TTerm>()),
            Cluster = place.Id,
            Conditions = [.. Enumerable.Range(0, options.Length).Select(shift => Rotation(place, options, shift))],
        };
    }

    /// <summary>The matching option stands at position <paramref name="shift"/>; each option stands once at every position.</summary>
    private Condition Rotation(SpecPlace place, string[] options, int shift)
    {
        var labels = Labels[..options.Length];
        var shown = labels.Select((label, i) => $"{label}. {options[(i - shift + options.Length) % options.Length]}");
        var ask = $"{place.Required(Ask, nameof(Ask))}\n\n{string.Join('\n', shown)}\n\nAnswer with the letter of one option.";
        return new Condition
        {
            Name = $"order-{shift + 1}",
            Rate = place.PrimaryRate,
            Opening = place.Open(ask),
            Expectations = [new MustChoose(labels[shift], labels)],
            Safe = labels[shift],
            Unsafe = labels[(shift + 1) % labels.Length],
        };
    }
}
