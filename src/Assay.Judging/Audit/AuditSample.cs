using Assay.Statistics;

namespace Assay.Judging;

/// <summary>A stratified random sample of trials: what an audit labels.</summary>
public static class AuditSample
{
    /// <summary>The fewest trials of a stratum from which anything can be said of it.</summary>
    public const int LeastPerStratum = 2;

    /// <summary>
    /// Draws without replacement, the same number from every stratum as far as it has that many; what small strata leave goes to the others. The rare verdict is looked at as closely as the
    /// common one: in a run with few failures a proportional sample would hardly hold any. The order of the sample is random, so that it tells nothing of the strata.
    /// </summary>
    /// <typeparam name="T">A trial.</typeparam>
    /// <param name="trials">The trials, in an order that does not depend on chance.</param>
    /// <param name="stratum">Its stratum.</param>
    /// <param name="size">How many to draw; all of them if there are no more.</param>
    /// <param name="seed">The same seed draws the same sample everywhere.</param>
    /// <exception cref="ArgumentException">The size does not give every stratum <see cref="LeastPerStratum"/>.</exception>
    public static IReadOnlyList<T> Draw<T>(IReadOnlyList<T> trials, Func<T, string> stratum, int size, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(trials);
        List<List<T>> strata = [.. trials.GroupBy(stratum).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.ToList())];
        var least = strata.Sum(s => Math.Min(LeastPerStratum, s.Count));
        if (size < least) throw new ArgumentException($"A sample of {size} cannot hold {LeastPerStratum} trials of each of {strata.Count} strata; draw at least {least}.");
        var random = new StableRandom(seed);
        List<T> sample = [];
        foreach (var (members, count) in strata.Zip(Allocate([.. strata.Select(s => s.Count)], size)))
        {
            Shuffle(members, random);
            sample.AddRange(members.Take(count));
        }
        Shuffle(sample, random);
        return sample;
    }

    /// <summary>Deals out one by one, in turn, to the strata that still have some.</summary>
    private static int[] Allocate(int[] sizes, int total)
    {
        var counts = new int[sizes.Length];
        for (var left = Math.Min(total, sizes.Sum()); left > 0;)
            for (var i = 0; i < sizes.Length && left > 0; i++)
                if (counts[i] < sizes[i])
                    (counts[i], left) = (counts[i] + 1, left - 1);
        return counts;
    }

    private static void Shuffle<T>(List<T> items, StableRandom random)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = random.NextInt32(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
