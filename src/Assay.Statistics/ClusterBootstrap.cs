namespace Assay.Statistics;

/// <summary>Percentile intervals of any statistic, by drawing whole clusters with replacement.</summary>
/// <remarks>
/// Source: Davison and Hinkley, Bootstrap Methods and their Application (1997), 3.8 (strategy 1: clusters resampled, their content
/// kept). Percentile intervals of a nonlinear statistic are a little too narrow below about 30 clusters.
/// </remarks>
public static class ClusterBootstrap
{
    /// <summary>The interval between the outer quantiles of the statistic over resamples.</summary>
    /// <typeparam name="T">One item.</typeparam>
    /// <param name="clusters">The items of each cluster.</param>
    /// <param name="statistic">The statistic of a sample, <see langword="null"/> where it is not defined there.</param>
    /// <param name="seed">The seed; the same seed gives the same interval everywhere.</param>
    /// <param name="resamples">The number of resamples, at least 100.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <returns>
    /// The interval, or <see langword="null"/> with fewer than two clusters, if the statistic is undefined in more than 1 of 20 resamples, or if it is the same in all of them: a sample without a single
    /// error says nothing of how its statistic would vary, and an interval without width would say that it cannot.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">Too few resamples, or the level is out of range.</exception>
    public static Interval? Percentile<T>(
        IReadOnlyList<IReadOnlyList<T>> clusters, Func<IReadOnlyList<T>, double?> statistic, ulong seed, int resamples = 2000, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        ArgumentNullException.ThrowIfNull(statistic);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 100);
        var tail = (1 - Quantile.Checked(confidence)) / 2;
        if (clusters.Count < 2) return null;

        var random = new StableRandom(seed);
        List<double> values = [];
        List<T> sample = [];
        for (var i = 0; i < resamples; i++)
        {
            sample.Clear();
            for (var j = 0; j < clusters.Count; j++)
                sample.AddRange(clusters[random.NextInt32(clusters.Count)]);
            if (statistic(sample) is { } value) values.Add(value);
        }
        if (values.Count < 0.95 * resamples) return null;

        values.Sort();
        return values[0] == values[^1] ? null : new(EmpiricalQuantile(values, tail), EmpiricalQuantile(values, 1 - tail));
    }

    /// <summary>The quantile of sorted values, interpolated between order statistics (definition 6 of Hyndman and Fan, 1996).</summary>
    internal static double EmpiricalQuantile(List<double> sorted, double probability)
    {
        var position = Math.Clamp(probability * (sorted.Count + 1) - 1, 0, sorted.Count - 1);
        var below = (int)position;
        return below + 1 >= sorted.Count ? sorted[^1] : sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
    }
}
