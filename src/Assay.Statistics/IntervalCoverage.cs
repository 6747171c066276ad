namespace Assay.Statistics;

/// <summary>How often an interval procedure is right, and to which side it errs.</summary>
/// <param name="Covered">The probability that the interval holds the true value.</param>
/// <param name="MissedBelow">The probability that the whole interval lies below the true value, so that a rate is understated.</param>
/// <param name="MissedAbove">The probability that the whole interval lies above the true value.</param>
public readonly record struct IntervalCoverage(double Covered, double MissedBelow, double MissedAbove)
{
    /// <summary>The exact coverage of a procedure for a binomial count: the probability mass of all counts, sorted by what their interval does.</summary>
    /// <remarks>Source: Brown, Cai and DasGupta, Statistical Science 16 (2001) 101–133, section 2.</remarks>
    /// <param name="procedure">From (failures, trials) to an interval, such as <see cref="Proportion.ClopperPearson"/>.</param>
    /// <param name="trials">The number of trials.</param>
    /// <param name="rate">The true failure rate, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">No trials, or a rate outside 0 to 1.</exception>
    public static IntervalCoverage Binomial(Func<int, int, Interval> procedure, int trials, double rate)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(trials);
        if (rate is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate lies between 0 and 1.");

        double covered = 0, below = 0, above = 0;
        for (var failures = 0; failures <= trials; failures++)
        {
            var mass = MathNet.Numerics.Distributions.Binomial.PMF(rate, trials, failures);
            var interval = procedure(failures, trials);
            if (interval.Upper < rate) below += mass;
            else if (interval.Lower > rate) above += mass;
            else covered += mass;
        }
        return new(covered, below, above);
    }
}
