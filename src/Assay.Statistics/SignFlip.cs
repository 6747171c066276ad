namespace Assay.Statistics;

/// <summary>The permutation test of paired case means: without a change, every difference could as well have had the other sign.</summary>
/// <remarks>
/// Source: Fisher, The Design of Experiments (1935), 21; Good, Permutation, Parametric and Bootstrap Tests (2005), 3.1. Cases are the unit:
/// epochs enter through their mean, and so may depend on each other as they like.
/// </remarks>
public static class SignFlip
{
    /// <summary>The number of cases with a difference up to which all sign patterns are tried.</summary>
    public const int MostEnumerated = 20;

    /// <summary>Exact p-values for whole differences, such as failures now minus failures before with equal epochs, at any number of cases.</summary>
    /// <remarks>The distribution of the sum is convolved case by case, in time proportional to cases × sum of absolute differences.</remarks>
    /// <param name="differences">One per case, positive for the worse.</param>
    public static PairedTest Exact(IReadOnlyList<int> differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var sizes = differences.Where(difference => difference != 0).Select(Math.Abs).ToList();
        var reach = sizes.Sum();
        var mass = new double[2 * reach + 1]; // index = sum + reach
        mass[reach] = 1;
        var spread = 0;
        foreach (var size in sizes)
        {
            var next = new double[mass.Length];
            for (var i = reach - spread; i <= reach + spread; i++)
            {
                next[i - size] += mass[i] / 2;
                next[i + size] += mass[i] / 2;
            }
            (mass, spread) = (next, spread + size);
        }

        var observed = differences.Sum();
        double Mass(Func<int, bool> counts) => Math.Min(1, Enumerable.Range(0, mass.Length).Where(i => counts(i - reach)).Sum(i => mass[i]));
        return new(Mass(sum => sum >= observed), Mass(sum => sum <= observed), Mass(sum => Math.Abs(sum) >= Math.Abs(observed)), Math.Pow(0.5, sizes.Count), null);
    }

    /// <summary>P-values for any differences: exact up to <see cref="MostEnumerated"/> cases that differ, beyond that by seeded random signs.</summary>
    /// <remarks>
    /// Random signs give <c>(hits + 1)/(draws + 1)</c>, which keeps the level (Phipson and Smyth, Statistical Applications in Genetics and
    /// Molecular Biology 9 (2010) 39). Sums that differ by rounding only are taken as equal.
    /// </remarks>
    /// <param name="differences">One per case, positive for the worse; finite.</param>
    /// <param name="seed">The seed of the random signs.</param>
    /// <param name="draws">The number of random sign patterns, at least 1,000.</param>
    /// <exception cref="ArgumentException">A difference is not finite.</exception>
    public static PairedTest Test(IReadOnlyList<double> differences, ulong seed, int draws = 20_000)
    {
        ArgumentNullException.ThrowIfNull(differences);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1000);
        if (!differences.All(double.IsFinite)) throw new ArgumentException("Every difference is a finite number.", nameof(differences));

        var sizes = differences.Where(difference => difference != 0).Select(Math.Abs).ToArray();
        var observed = differences.Sum();
        var tolerance = 1e-9 * (sizes.Length == 0 ? 1 : sizes.Max());
        var exact = sizes.Length <= MostEnumerated;
        int above = 0, below = 0, outside = 0;
        var patterns = exact ? 1 << sizes.Length : draws;
        var random = new StableRandom(seed);
        for (var pattern = 0; pattern < patterns; pattern++)
        {
            var sum = 0.0;
            for (var i = 0; i < sizes.Length; i++)
                sum += exact ? (pattern >> i & 1) == 0 ? sizes[i] : -sizes[i] : random.NextSign() * sizes[i];
            if (sum >= observed - tolerance) above++;
            if (sum <= observed + tolerance) below++;
            if (Math.Abs(sum) >= Math.Abs(observed) - tolerance) outside++;
        }

        // The observed pattern is among those enumerated, but must be added to those drawn.
        double P(int hits) => exact ? (double)hits / patterns : (hits + 1.0) / (patterns + 1.0);
        var largest = new[] { P(above), P(below), P(outside) }.Max(p => p * (1 - p));
        return new(P(above), P(below), P(outside), Math.Pow(0.5, sizes.Length), exact ? null : Math.Sqrt(largest / patterns));
    }
}
