namespace Assay.Statistics;

/// <summary>A node of an index: an indicator with its score, or the weighted mean of other nodes.</summary>
/// <remarks>
/// A mean is taken over the children that have a value, their weights scaled up to the whole; a missing child is neither 0 nor filled
/// with a mean. How much was there is the coverage. Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), steps 3 and 6.
/// </remarks>
public sealed class IndexTree
{
    private readonly double? _score;

    private IndexTree(string name, double weight, double? score, IReadOnlyList<IndexTree> children)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!(double.IsFinite(weight) && weight > 0))
            throw new ArgumentOutOfRangeException(nameof(weight), weight, $"The weight of '{name}' is a positive number.");
        (Name, Weight, _score, Children) = (name, weight, score, children);
    }

    /// <summary>The name of the indicator, dimension, pillar or index.</summary>
    public string Name { get; }

    /// <summary>The weight among the siblings, relative to theirs.</summary>
    public double Weight { get; }

    /// <summary>The parts; empty for an indicator.</summary>
    public IReadOnlyList<IndexTree> Children { get; }

    /// <summary>An indicator.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="score">Its normalised score from 0 to 100, or <see langword="null"/> where it is missing.</param>
    /// <param name="weight">Its weight among its siblings, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The score or the weight is out of range.</exception>
    public static IndexTree Indicator(string name, double? score, double weight = 1) => score is null or (>= 0 and <= 100)
        ? new(name, weight, score, [])
        : throw new ArgumentOutOfRangeException(nameof(score), score, $"The score of '{name}' lies between 0 and 100; leave a missing one null.");

    /// <summary>The weighted mean of other nodes.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="children">Its parts, at least one, with distinct names.</param>
    /// <param name="weight">Its weight among its siblings, positive.</param>
    /// <exception cref="ArgumentException">There are no children, or two of one name.</exception>
    public static IndexTree Mean(string name, IReadOnlyList<IndexTree> children, double weight = 1)
    {
        ArgumentNullException.ThrowIfNull(children);
        if (children.Count == 0)
            throw new ArgumentException($"'{name}' is a mean of nothing; give it children or make it an indicator.", nameof(children));
        if (children.CountBy(child => child.Name).FirstOrDefault(entry => entry.Value > 1) is { Key: { } twice })
            throw new ArgumentException($"'{name}' has two children named '{twice}'.", nameof(children));
        return new(name, weight, null, children);
    }

    /// <summary>Scores this node and everything below it.</summary>
    public IndexScore Evaluate()
    {
        if (Children.Count == 0)
            return new(Name, _score, _score is null ? 0 : 1, _score is null ? 0 : 1, 1, []);

        var scores = Children.Select(child => child.Evaluate()).ToList();
        double available = 0, sum = 0, covered = 0;
        foreach (var (child, score) in Children.Zip(scores))
        {
            covered += child.Weight * score.Coverage;
            if (score.Value is not { } value) continue;
            available += child.Weight;
            sum += child.Weight * value;
        }
        return new(Name, available > 0 ? sum / available : null, covered / Children.Sum(child => child.Weight),
            scores.Sum(score => score.Available), scores.Sum(score => score.Indicators), scores);
    }
}

/// <summary>The score of a node of an index.</summary>
/// <param name="Name">The name of the node.</param>
/// <param name="Value">The score from 0 to 100, or <see langword="null"/> where no indicator below has a value.</param>
/// <param name="Coverage">The weighted share, 0 to 1, of the node's indicators that have a value.</param>
/// <param name="Available">The number of indicators with a value.</param>
/// <param name="Indicators">The number of indicators.</param>
/// <param name="Children">The scores of the parts, in order.</param>
public sealed record IndexScore(string Name, double? Value, double Coverage, int Available, int Indicators, IReadOnlyList<IndexScore> Children);
