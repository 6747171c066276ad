using MathNet.Numerics.Distributions;

namespace Assay.Statistics;

/// <summary>The difference of two candidates on the same cases.</summary>
/// <param name="First">The first candidate.</param>
/// <param name="Second">The second candidate.</param>
/// <param name="Difference">Mean of the first minus mean of the second.</param>
/// <param name="Interval">An interval that holds together with those of all other pairs.</param>
public sealed record PairwiseDifference(string First, string Second, double Difference, Interval Interval)
{
    /// <summary>Whether the interval excludes zero.</summary>
    public bool CanBeToldApart => !Interval.Contains(0);
}

/// <summary>Where a candidate may stand in the order; rank 1 has the lowest mean.</summary>
/// <param name="Name">The candidate.</param>
/// <param name="Mean">Its mean over cases.</param>
/// <param name="Best">The best rank that the data leave open.</param>
/// <param name="Worst">The worst rank that the data leave open.</param>
public sealed record RankInterval(string Name, double Mean, int Best, int Worst);

/// <summary>All candidates compared with all on the same cases, the errors of all comparisons held together.</summary>
/// <remarks>
/// The maximum over pairs of |resampled − observed difference|/SE is drawn by resampling cases; its quantile is the critical value of every
/// interval: single-step max-t, Westfall and Young, Resampling-Based Multiple Testing (1993), 2.5; it tends to Tukey's value for
/// independent equal errors and gains where candidates fail on the same cases. It is never below Student's. The guards against rare
/// differences are those of <see cref="PairedDifference"/>: half a flip in each direction, and a Bonferroni share of missed cases. Rank intervals count the
/// candidates surely better and surely worse: Klein, Wright and Wieczorek, J. Royal Statistical Society A 183 (2020) 589–606;
/// they hold simultaneously with the confidence of the pairs.
/// </remarks>
/// <param name="Pairs">Every pair once, in the order of the candidates.</param>
/// <param name="Ranks">The rank interval of every candidate, in their order.</param>
/// <param name="CriticalValue">The quantile that all intervals share.</param>
public sealed record AllPairs(IReadOnlyList<PairwiseDifference> Pairs, IReadOnlyList<RankInterval> Ranks, double CriticalValue)
{
    /// <summary>Compares candidates.</summary>
    /// <param name="names">The candidates, at least two, distinct.</param>
    /// <param name="rates">Per unit of analysis, the mean of every candidate from 0 to 1, in the order of the names. Every unit has all of them.</param>
    /// <param name="seed">The seed of the resampling.</param>
    /// <param name="resamples">The number of resamples, at least 500.</param>
    /// <param name="confidence">The simultaneous confidence level.</param>
    /// <exception cref="ArgumentException">Fewer than two candidates or units, or a unit that does not have one rate from 0 to 1 per candidate.</exception>
    public static AllPairs Compare(
        IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<double>> rates, ulong seed, int resamples = 5000, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 500);
        Check(names, rates);

        var units = rates.Count;
        (int First, int Second)[] pairs = [.. from i in Enumerable.Range(0, names.Count) from j in Enumerable.Range(i + 1, names.Count - i - 1) select (i, j)];
        var differences = Array.ConvertAll(pairs, pair => rates.Select(unit => unit[pair.First] - unit[pair.Second]).ToArray());
        var means = Array.ConvertAll(differences, values => values.Average());
        var errors = differences.Zip(means, (values, mean) => Math.Sqrt(values.Sum(value => Math.Pow(value - mean, 2)) / (units - 1) / units)).ToArray();

        var critical = Math.Max(MaxT(differences, means, errors, new(seed), resamples, confidence), Quantile.TwoSidedStudent(confidence, units - 1));
        var missable = PairedDifference.Missable(1 - (1 - confidence) / 2 / pairs.Length, units);
        double Reach(int k) => Math.Max(critical * Math.Sqrt(errors[k] * errors[k] + 1.0 / units / units), missable);
        PairwiseDifference[] compared = [.. pairs.Select((pair, k) => new PairwiseDifference(
            names[pair.First], names[pair.Second], means[k], Interval.Around(means[k], Reach(k)).Clamp(-1, 1)))];

        return new(compared, [.. names.Select((name, i) => Rank(name, rates.Average(unit => unit[i]), compared, names.Count))], critical);
    }

    private static double MaxT(double[][] differences, double[] means, double[] errors, StableRandom random, int resamples, double confidence)
    {
        var units = differences[0].Length;
        var weights = new int[units];
        List<double> maxima = [];
        for (var b = 0; b < resamples; b++)
        {
            Array.Clear(weights);
            for (var i = 0; i < units; i++) weights[random.NextInt32(units)]++;

            var largest = 0.0;
            for (var k = 0; k < differences.Length; k++)
            {
                if (errors[k] == 0) continue; // the two never differ in difference: only the missable share speaks
                var sum = 0.0;
                var values = differences[k];
                for (var i = 0; i < units; i++) sum += weights[i] * values[i];
                largest = Math.Max(largest, Math.Abs(sum / units - means[k]) / errors[k]);
            }
            maxima.Add(largest);
        }
        maxima.Sort();

        // The bootstrap spread is smaller than that of the divisor by (n − 1)/n; and the divisor is itself an estimate, hence Student's tail.
        var quantile = ClusterBootstrap.EmpiricalQuantile(maxima, confidence) * Math.Sqrt(units / (units - 1.0));
        return StudentT.InvCDF(0, 1, units - 1, Normal.CDF(0, 1, quantile));
    }

    private static RankInterval Rank(string name, double mean, PairwiseDifference[] pairs, int candidates)
    {
        var better = pairs.Count(pair => pair.First == name && pair.Interval.Lower > 0 || pair.Second == name && pair.Interval.Upper < 0);
        var worse = pairs.Count(pair => pair.First == name && pair.Interval.Upper < 0 || pair.Second == name && pair.Interval.Lower > 0);
        return new(name, mean, 1 + better, candidates - worse);
    }

    private static void Check(IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<double>> rates)
    {
        if (names.Count < 2 || names.Distinct().Count() != names.Count)
            throw new ArgumentException("A comparison needs at least two candidates with distinct names.", nameof(names));
        if (rates.Count < 2) throw new ArgumentException("A comparison needs at least two units.", nameof(rates));
        foreach (var (unit, row) in rates.Index())
            if (row.Count != names.Count || !row.All(rate => rate is >= 0 and <= 1))
                throw new ArgumentException($"Unit {unit} does not have one rate from 0 to 1 for each of the {names.Count} candidates.", nameof(rates));
    }
}
