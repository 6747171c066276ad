using MathNet.Numerics.Distributions;

namespace Assay.Statistics;

/// <summary>The exact test of paired yes/no results: do flips go one way more often than the other?</summary>
/// <remarks>
/// Given the number of flips, each direction is a fair coin. Source: McNemar, Psychometrika 12 (1947) 153–157, with the binomial
/// distribution in place of chi-square. It takes each case once: with epochs use <see cref="SignFlip"/>.
/// </remarks>
public static class McNemar
{
    /// <summary>The p-values of a number of flips for the worse and for the better.</summary>
    /// <param name="worse">Cases that passed before and fail now.</param>
    /// <param name="better">Cases that failed before and pass now.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static PairedTest Exact(int worse, int better)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(worse);
        ArgumentOutOfRangeException.ThrowIfNegative(better);
        double AtLeast(int count)
        {
            var sum = 0.0;
            for (var k = count; k <= worse + better; k++) sum += Binomial.PMF(0.5, worse + better, k);
            return Math.Min(1, sum);
        }

        var (up, down) = (AtLeast(worse), AtLeast(better));
        return new(up, down, Math.Min(1, 2 * Math.Min(up, down)), Math.Pow(0.5, worse + better), null);
    }
}
