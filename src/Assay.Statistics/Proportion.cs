using MathNet.Numerics.Distributions;

namespace Assay.Statistics;

/// <summary>Confidence intervals of one binomial proportion whose trials are independent.</summary>
/// <remarks>Trials that share a case, a person or a scenario are not independent: use <see cref="ClusteredProportion"/>.</remarks>
public static class Proportion
{
    /// <summary>Wilson's score interval: all p that a score test at this level would not reject.</summary>
    /// <remarks>
    /// <c>(p̂ + z²/2n ± z·√(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n)</c>. Source: Wilson, JASA 22 (1927) 209–212; recommended for small and
    /// middling n by Brown, Cai and DasGupta, Statistical Science 16 (2001) 101–133. Without trials it is the whole of [0, 1].
    /// </remarks>
    /// <param name="failures">Failures, from 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">Independent trials.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count or the level is out of range.</exception>
    public static Interval Wilson(int failures, int trials, double confidence = 0.95)
    {
        Check(failures, trials);
        var z = Quantile.TwoSidedNormal(confidence);
        return trials == 0 ? Interval.Unit : Wilson((double)failures / trials, trials, z);
    }

    /// <summary>The exact interval of Clopper and Pearson: it never covers less often than promised, usually more.</summary>
    /// <remarks>
    /// Ends are the quantiles α/2 of Beta(x, n−x+1) and 1−α/2 of Beta(x+1, n−x). Source: Clopper and Pearson, Biometrika 26 (1934)
    /// 404–413. Without trials it is the whole of [0, 1].
    /// </remarks>
    /// <inheritdoc cref="Wilson(int, int, double)" path="/param|/exception"/>
    public static Interval ClopperPearson(int failures, int trials, double confidence = 0.95)
    {
        Check(failures, trials);
        var tail = (1 - Quantile.Checked(confidence)) / 2;
        return new(
            failures == 0 ? 0 : Beta.InvCDF(failures, trials - failures + 1, tail),
            failures == trials ? 1 : Beta.InvCDF(failures + 1, trials - failures, 1 - tail));
    }

    /// <summary>Wilson's formula for a rate that stands on an effective, possibly fractional, number of trials.</summary>
    internal static Interval Wilson(double rate, double trials, double quantile)
    {
        var square = quantile * quantile / trials;
        var centre = (rate + square / 2) / (1 + square);
        var halfWidth = Math.Sqrt(square * (rate * (1 - rate) + square / 4)) / (1 + square);

        // At 0 and 1 an end equals the rate exactly; rounding must not put it beside.
        return new(rate <= 0 ? 0 : Math.Max(0, centre - halfWidth), rate >= 1 ? 1 : Math.Min(1, centre + halfWidth));
    }

    private static void Check(int failures, int trials)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(failures);
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, failures);
    }
}
