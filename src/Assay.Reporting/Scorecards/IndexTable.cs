using System.Text.Json.Serialization;
using Assay.Statistics;
using Scale = Assay.Statistics.Normaliser;

namespace Assay.Reporting;

/// <summary>An index computed from measurements: for each subject the scores of the tree of terms, and how much of it was there to be averaged.</summary>
/// <param name="Subjects">One score tree for each subject, in ordinal order of the subjects.</param>
public sealed record IndexTable(IReadOnlyList<SubjectScore> Subjects)
{
    /// <summary>The index of a set of measurements. Indicators are normalised over the subjects that have a figure; parents are plain means of what is available.</summary>
    /// <exception cref="SpecException">A figure does not fit its normaliser, or two measurements claim one place in the tree.</exception>
    public static IndexTable Of(IReadOnlyList<Case> measurements)
    {
        foreach (var measurement in measurements)
            if (measurements.FirstOrDefault(other => !ReferenceEquals(other, measurement) && $"{Path(measurement)}/".StartsWith($"{Path(other)}/", StringComparison.Ordinal)) is { } taken)
                throw new SpecException(measurement.Id, $"its term '{Path(measurement)}' is that of {taken.Id}, or lies below it; give each measurement a term of its own, with no measurement above it.");
        var scores = measurements.ToDictionary(m => m, Normalised);
        var subjects = measurements.SelectMany(m => m.Figures!.Values.Keys).Distinct().Order(StringComparer.Ordinal);
        return new IndexTable([.. subjects.Select(s => new SubjectScore(s, Tree(measurements, scores, s).Evaluate()))])
        {
            Sources = [.. measurements.GroupBy(m => m.Figures!.Source, StringComparer.Ordinal).Select(g => $"{string.Join("; ", g.Select(m => m.Figures!.Title))}. Source: {g.Key}")],
        };
    }

    /// <summary>What the figures are and where they come from, a sentence a source.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The columns: each pillar with the number of indicators it rests on here, because a mean of one public indicator is not the published pillar.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Pillars => [.. Subjects[0].Score.Children.Select(c => $"{c.Name} ({c.Indicators})")];

    private static IndexTree Tree(IReadOnlyList<Case> measurements, Dictionary<Case, IReadOnlyDictionary<string, double?>> scores, string subject) =>
        Node("mean of these pillars", [.. measurements.Select(m => (Path: Path(m).Split('/'), Score: scores[m].GetValueOrDefault(subject)))]);

    /// <summary>The measurement's own term; those of its class stand before it.</summary>
    private static string Path(Case measurement) => measurement.Terms[^1].Path;

    private static IndexTree Node(string name, List<(string[] Path, double? Score)> leaves) => IndexTree.Mean(name,
        [.. leaves.GroupBy(l => l.Path[0]).Select(g => g.First().Path.Length == 1
            ? IndexTree.Indicator(g.Key, g.Single().Score)
            : Node(g.Key, [.. g.Select(l => (l.Path[1..], l.Score))]))]);

    private static IReadOnlyDictionary<string, double?> Normalised(Case measurement)
    {
        var figures = measurement.Figures!;
        double[] known = [.. figures.Values.Values.OfType<double>()];
        if (known.Length == 0)
            throw new SpecException(measurement.Id, "every figure is missing.");
        try
        {
            var scale = Scaled(figures.Normaliser, known);
            if (scale is not null && figures.Direction == Direction.LowerIsBetter) scale = scale.Inverse();
            return figures.Values.ToDictionary(v => v.Key, v => scale is null ? v.Value : scale.Normalise(v.Value));
        }
        catch (ArgumentException wrong)
        {
            throw new SpecException(measurement.Id, $"a figure does not fit the normaliser {figures.Normaliser}: {wrong.Message}");
        }
    }

    private static Scale? Scaled(Normaliser kind, double[] known) => kind switch
    {
        Normaliser.MinMax => Scale.MinMax(known.Min(), known.Max()),
        Normaliser.LogMinMax => Scale.LogMinMax(known.Min(), known.Max()),
        Normaliser.PercentileRank => Scale.PercentileRank(known),
        Normaliser.YesNo => Scale.YesNo,
        _ => null,
    };
}

/// <summary>The scores of one subject.</summary>
/// <param name="Subject">For example a country.</param>
/// <param name="Score">The score tree.</param>
public sealed record SubjectScore(string Subject, IndexScore Score);
