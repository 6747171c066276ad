using MathNet.Numerics.Distributions;

namespace Assay.Statistics.Tests;

/// <summary>Data of a known truth for coverage tests. Draws come from MathNet and a seeded System.Random, not from the generator under test.</summary>
internal static class Simulated
{
    /// <summary>A cluster's own failure rate: Beta with mean <paramref name="rate"/> and intraclass correlation <paramref name="correlation"/>.</summary>
    public static double ClusterRate(Random random, double rate, double correlation)
    {
        if (correlation == 0) return rate;
        var scale = 1 / correlation - 1;
        var drawn = Beta.Sample(random, rate * scale, (1 - rate) * scale);

        // With tiny shapes both gamma draws underflow; the limit of the distribution is a coin.
        return double.IsNaN(drawn) ? random.NextDouble() < rate ? 1 : 0 : drawn;
    }

    public static int Failures(Random random, double rate, int trials)
    {
        var failures = 0;
        for (var i = 0; i < trials; i++)
            if (random.NextDouble() < rate) failures++;
        return failures;
    }

    /// <summary>Beta-binomial clusters of equal size.</summary>
    public static ClusterCount[] Clusters(Random random, int clusters, int size, double rate, double correlation) =>
        [.. Enumerable.Range(0, clusters).Select(_ => new ClusterCount(Failures(random, ClusterRate(random, rate, correlation), size), size))];

    /// <summary>The share of <paramref name="runs"/> in which <paramref name="hit"/> holds.</summary>
    public static double Share(int runs, Func<bool> hit) => Enumerable.Range(0, runs).Count(_ => hit()) / (double)runs;
}
