using MathNet.Numerics.Distributions;

namespace Assay.Statistics;

/// <summary>The paired difference of one case: its failure rate now minus its failure rate before.</summary>
/// <param name="Cluster">The unit of analysis: the case itself, or the seed scenario it shares with others.</param>
/// <param name="Difference">The difference of case means over epochs, from −1 (better) to 1 (worse).</param>
/// <param name="SecondCluster">The crossed second unit, such as the question; <see langword="null"/> for all cases, or for none.</param>
public readonly record struct PairedCase(string Cluster, double Difference, string? SecondCluster = null);

/// <summary>The three answers to "did it get worse?".</summary>
public enum ChangeVerdict
{
    /// <summary>The one-sided upper bound lies below the margin.</summary>
    NoWorse,

    /// <summary>The one-sided lower bound lies above zero, and the upper bound does not lie below the margin.</summary>
    Worse,

    /// <summary>Neither. Never to be read as good.</summary>
    CannotTell,
}

/// <summary>The mean paired difference over cases, with its cluster-robust error.</summary>
/// <remarks>
/// With cluster totals D and sizes m: <c>d̄ = ΣD/Σm</c>, <c>V = G/(G−1)·(Σ(D − d̄m)² + m̄²)/(Σm)²</c>; bounds are d̄ ± t·√V. Source: Miller, Adding
/// Error Bars to Evals (arXiv 2411.00640, 2024), sections 2.2 and 4. Three guards, because most cases of a good model do not differ at all:
/// m̄² adds half a flip of an average cluster in each direction (half of what Bonett and Price add, J. Educational and Behavioral
/// Statistics 37 (2012) 479–488); degrees of freedom are Satterthwaite's from the fourth moment of the residuals, at most G − 1; and a bound never
/// lies nearer to d̄ than <c>1 − α^(1/G)</c> (about 3/G), the share of clusters that may change although none was seen to. In simulation
/// the one-sided 95 % upper bound then misses in 0 to 7.3 % of runs of 20 to 350 cases; most where all flips go for the worse.
/// Where two units cross, <c>V = max(V₁ + V₂ − V₁₂, V₁, V₂)</c> as in <see cref="ClusteredProportion.TwoWay"/>, with the fewer degrees of freedom and clusters.
/// </remarks>
/// <param name="Difference">The mean difference, from −1 (better) to 1 (worse).</param>
/// <param name="StandardError">Its standard error, half a flip in each direction added; 0 with one cluster, where it is unknown.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom of the standard error; 0 with one cluster.</param>
/// <param name="Cases">The number of pairs.</param>
/// <param name="Clusters">The number of units of analysis.</param>
public sealed record PairedDifference(double Difference, double StandardError, double DegreesOfFreedom, int Cases, int Clusters)
{
    /// <summary>The paired difference of cases; an unscored case of the new run enters as failing.</summary>
    /// <param name="cases">One entry per case that both runs have.</param>
    /// <returns>The difference, or <see langword="null"/> without pairs.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A difference lies outside −1 to 1.</exception>
    /// <exception cref="ArgumentException">Some cases name a second cluster and some do not.</exception>
    public static PairedDifference? Of(IReadOnlyList<PairedCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        foreach (var (cluster, difference, second) in cases)
        {
            if (difference is not (>= -1 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(cases), difference, $"The difference of '{cluster}' does not lie between −1 and 1.");
            if (second is null != cases[0].SecondCluster is null)
                throw new ArgumentException($"'{cluster}' differs from the first case in whether it names a second cluster; give one to all cases or to none.", nameof(cases));
        }
        if (cases.Count == 0) return null;

        var mean = cases.Average(pair => pair.Difference);
        var first = Direction.Of(cases, mean, pair => pair.Cluster);
        if (cases[0].SecondCluster is null) return first.Result(mean, cases.Count, first.Variance);

        var crossed = Direction.Of(cases, mean, pair => pair.SecondCluster!);
        var both = Direction.Of(cases, mean, pair => (pair.Cluster, pair.SecondCluster));
        var variance = new[] { first.Variance + crossed.Variance - both.Variance, first.Variance, crossed.Variance }.Max();
        var fewer = first.Clusters < crossed.Clusters ? first : crossed;
        return (fewer with { DegreesOfFreedom = Math.Min(first.DegreesOfFreedom, crossed.DegreesOfFreedom) }).Result(mean, cases.Count, variance);
    }

    /// <summary>The one-sided upper bound: with this confidence it got no worse than that.</summary>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    public double UpperBound(double confidence = 0.95) => Math.Min(1, Difference + Reach(confidence));

    /// <summary>The one-sided lower bound: with this confidence it got worse by at least that.</summary>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    public double LowerBound(double confidence = 0.95) => Math.Max(-1, Difference - Reach(confidence));

    /// <summary>The two-sided interval.</summary>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    public Interval Interval(double confidence = 0.95)
    {
        var oneSided = 1 - (1 - Quantile.Checked(confidence)) / 2;
        return new(LowerBound(oneSided), UpperBound(oneSided));
    }

    /// <summary>The answer of the gate. A difference that is certain but certainly within the margin is no worse: that is what a margin means.</summary>
    /// <param name="margin">The tolerated worsening, above 0 and at most 1; 0.05 is usual.</param>
    /// <param name="confidence">The confidence level of both one-sided bounds.</param>
    public ChangeVerdict Decide(double margin, double confidence = 0.95)
    {
        CheckMargin(margin);
        return UpperBound(confidence) < margin ? ChangeVerdict.NoWorse
            : LowerBound(confidence) > 0 ? ChangeVerdict.Worse
            : ChangeVerdict.CannotTell;
    }

    /// <summary>The smallest true change that these cases, differing among themselves as much as they were seen to, would show with this power.</summary>
    /// <remarks><c>(z_confidence + z_power)·SE</c>, or the share that may be missed if larger. A property of the design, not of the observed difference: no post-hoc power.</remarks>
    /// <param name="power">The probability of showing it.</param>
    /// <param name="confidence">The confidence level of the one-sided bound.</param>
    /// <returns>The change, from 0 to 1, or <see langword="null"/> with one cluster.</returns>
    public double? MinimalDetectableChange(double power = 0.8, double confidence = 0.95) =>
        Clusters < 2 ? null : Math.Min(1, Math.Max(Quantiles(power, confidence) * StandardError, Missable(confidence, Clusters)));

    /// <summary>How many units of analysis of this kind would decide "no worse" with this power, if nothing had changed.</summary>
    /// <param name="margin">The tolerated worsening, above 0 and at most 1.</param>
    /// <param name="power">The probability of a decision.</param>
    /// <param name="confidence">The confidence level of the one-sided bound.</param>
    /// <returns>The number of clusters, or <see langword="null"/> with one cluster, whose spread is unknown.</returns>
    public int? ClustersNeeded(double margin, double power = 0.8, double confidence = 0.95)
    {
        CheckMargin(margin);
        if (Clusters < 2) return null;
        var bySpread = Clusters * Math.Pow(Quantiles(power, confidence) * StandardError / margin, 2);
        var byMissable = margin >= 1 ? 1 : Math.Log(1 - confidence) / Math.Log(1 - margin);
        return (int)Math.Ceiling(Math.Max(bySpread, byMissable));
    }

    /// <summary>The standard error at which "no worse" would be decided with this power, if nothing had changed: margin / (z_confidence + z_power).</summary>
    /// <inheritdoc cref="ClustersNeeded" path="/param"/>
    public static double StandardErrorNeeded(double margin, double power = 0.8, double confidence = 0.95)
    {
        CheckMargin(margin);
        return margin / Quantiles(power, confidence);
    }

    /// <summary>The share of clusters that may behave otherwise although none of so many did: no bound lies nearer than this, however many the epochs.</summary>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <param name="clusters">The number of units of analysis, at least 1.</param>
    public static double Missable(double confidence, int clusters) => 1 - Math.Pow(1 - confidence, 1.0 / clusters);

    private double Reach(double confidence) => Clusters < 2
        ? Quantile.Checked(confidence) * double.PositiveInfinity
        : Math.Max(Quantile.OneSidedStudent(confidence, DegreesOfFreedom) * StandardError, Missable(confidence, Clusters));

    /// <summary>One direction of clustering.</summary>
    private readonly record struct Direction(int Clusters, double Variance, double DegreesOfFreedom)
    {
        public static Direction Of<TCluster>(IReadOnlyList<PairedCase> cases, double mean, Func<PairedCase, TCluster> cluster)
        {
            var residuals = cases.GroupBy(cluster).Select(group => group.Sum(pair => pair.Difference - mean)).ToList();
            var flip = (double)cases.Count / residuals.Count;
            var second = residuals.Sum(residual => Math.Pow(residual, 2)) + Math.Pow(flip, 2);
            var fourth = residuals.Sum(residual => Math.Pow(residual, 4)) + Math.Pow(flip, 4);
            var variance = residuals.Count < 2 ? 0 : residuals.Count / (residuals.Count - 1.0) * second / cases.Count / cases.Count;
            return new(residuals.Count, variance, ClusterSums.Satterthwaite(residuals.Count, second, fourth));
        }

        public PairedDifference Result(double mean, int cases, double variance) =>
            new(mean, Clusters < 2 ? 0 : Math.Sqrt(variance), DegreesOfFreedom, cases, Clusters);
    }

    private static double Quantiles(double power, double confidence) =>
        Normal.InvCDF(0, 1, Quantile.Checked(confidence)) + Normal.InvCDF(0, 1, Quantile.Checked(power));

    private static void CheckMargin(double margin)
    {
        if (margin is not (> 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(margin), margin, "A margin lies above 0 and is at most 1; 0.05 is usual.");
    }
}
