namespace Assay.Statistics;

/// <summary>All that one direction of clustering contributes to a variance.</summary>
internal sealed record ClusterSums(int Trials, int Failures, int Clusters, double Variance, double DegreesOfFreedom, double KishSize, bool Singletons)
{
    public double Rate => (double)Failures / Trials;

    public static ClusterSums Of(IReadOnlyList<ClusterCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        foreach (var (failures, trials) in counts)
            if (failures < 0 || trials < failures)
                throw new ArgumentOutOfRangeException(nameof(counts), $"A cluster counts {failures} failures in {trials} trials; failures lie between 0 and trials.");

        var clusters = counts.Where(cluster => cluster.Trials > 0).ToList();
        double trialSum = clusters.Sum(cluster => cluster.Trials), failureSum = clusters.Sum(cluster => cluster.Failures);
        double second = 0, fourth = 0, sizes = 0;
        foreach (var (failures, trials) in clusters)
        {
            var square = Math.Pow(failures - failureSum / trialSum * trials, 2);
            second += square;
            fourth += square * square;
            sizes += (double)trials * trials;
        }

        var correction = clusters.Count > 1 ? clusters.Count / (clusters.Count - 1.0) : 0;
        return new((int)trialSum, (int)failureSum, clusters.Count, correction * second / (trialSum * trialSum),
            Satterthwaite(clusters.Count, second, fourth), trialSum * trialSum / sizes, clusters.TrueForAll(cluster => cluster.Trials == 1));
    }

    /// <summary>2·V²/Var(V) with Var(V) from the fourth moment of the residuals: few when the variance hangs on a handful of clusters.</summary>
    public static double Satterthwaite(int clusters, double second, double fourth)
    {
        if (clusters < 2) return 0;
        var kurtosis = second > 0 ? clusters * fourth / (second * second) : 1;
        return kurtosis > 1 ? Math.Clamp(2.0 * clusters / (kurtosis - 1), 1, clusters - 1) : clusters - 1;
    }
}
