namespace Assay.Statistics;

/// <summary>How often each category was given to each item, by any number of raters; missing ratings are simply not counted.</summary>
public sealed class RatingTable
{
    private RatingTable(IReadOnlyList<string> categories, int[][] counts) => (Categories, Counts) = (categories, counts);

    /// <summary>The categories of the scale, in order. All of them, used or not: Gwet's AC1 depends on their number.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>One row per item with at least one rating: the number of raters per category.</summary>
    internal int[][] Counts { get; }

    /// <summary>The number of items with at least one rating.</summary>
    public int Items => Counts.Length;

    /// <summary>Counts the ratings of each item.</summary>
    /// <param name="categories">All categories of the scale, at least two, distinct.</param>
    /// <param name="items">Per item the ratings it got; <see langword="null"/> is a missing rating.</param>
    /// <exception cref="ArgumentException">Fewer than two categories, a category twice, or a rating that is none of them.</exception>
    public static RatingTable Of(IReadOnlyList<string> categories, IReadOnlyList<IReadOnlyList<string?>> items)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(items);
        if (categories.Count < 2 || categories.Distinct().Count() != categories.Count)
            throw new ArgumentException("A scale has at least two categories and names each once.", nameof(categories));

        var position = categories.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var counts = new List<int[]>();
        foreach (var (item, ratings) in items.Index())
        {
            var row = new int[categories.Count];
            foreach (var rating in ratings)
            {
                if (rating is null) continue;
                if (!position.TryGetValue(rating, out var category))
                    throw new ArgumentException($"Item {item} is rated '{rating}', which is none of the categories {string.Join(", ", categories)}.", nameof(items));
                row[category]++;
            }
            if (row.Sum() > 0) counts.Add(row);
        }
        return new(categories, [.. counts]);
    }
}
