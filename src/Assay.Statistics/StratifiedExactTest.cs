namespace Assay.Statistics;

/// <summary>Failures of one case in two sets of trials.</summary>
/// <param name="Before">The earlier trials.</param>
/// <param name="Now">The new trials.</param>
public readonly record struct CaseCounts(ClusterCount Before, ClusterCount Now);

/// <summary>The exact test of "no case has changed": within a case every trial could as well have been one of the other set.</summary>
/// <remarks>
/// Given a case's failures in both sets together, the new ones are hypergeometric; the sum over cases is their convolution. This is the exact
/// conditional test of a common odds ratio of 1 over 2 × 2 tables: Gart, Biometrika 57 (1970) 471–475; Mehta, Patel and Gray, J. American
/// Statistical Association 80 (1985) 969–973; in R <c>mantelhaen.test(exact = TRUE, alternative = "greater")</c>. Unlike random signs it
/// needs no symmetry, which the difference of one trial to the mean of three has not. Trials of a case are taken as independent given the case.
/// </remarks>
/// <param name="Worse">One-sided: how often chance alone puts this many failures or more among the new trials.</param>
/// <param name="LeastWorse">The smallest p-value that these totals could have given; 1 where nothing failed at all.</param>
public readonly record struct StratifiedExactTest(double Worse, double LeastWorse)
{
    /// <summary>Tests a set of cases.</summary>
    /// <param name="cases">The counts of every case.</param>
    /// <exception cref="ArgumentOutOfRangeException">Failures do not lie between 0 and trials.</exception>
    public static StratifiedExactTest Of(IReadOnlyList<CaseCounts> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        double[] mass = [1];
        int observed = 0, offset = 0;
        var least = 1.0;
        foreach (var (before, now) in cases)
        {
            Check(before);
            Check(now);
            var failures = before.Failures + now.Failures;
            var (low, share) = Hypergeometric(failures, before.Trials, now.Trials);
            observed += now.Failures;
            offset += low;
            least *= share[^1];
            if (share.Length == 1) continue;
            var next = new double[mass.Length + share.Length - 1];
            for (var i = 0; i < mass.Length; i++)
                for (var j = 0; j < share.Length; j++)
                    next[i + j] += mass[i] * share[j];
            mass = next;
        }
        return new(Math.Min(1, mass.Skip(observed - offset).Sum()), least);
    }

    /// <summary>The smallest p-value that any outcome of such trials could give: all new trials fail and none before did. Above the level, a set is too small ever to be found worse.</summary>
    /// <param name="trials">Trials before and now, by case.</param>
    public static double LeastPossible(IEnumerable<(int Before, int Now)> trials) =>
        trials.CountBy(counts => counts).Aggregate(1.0, (least, alike) => least * Math.Pow(Hypergeometric(alike.Key.Now, alike.Key.Before, alike.Key.Now).Share[^1], alike.Value));

    /// <summary>The probabilities of each possible number of failures among the new trials, from the smallest possible number on.</summary>
    private static (int Low, double[] Share) Hypergeometric(int failures, int before, int now)
    {
        var (low, high) = (Math.Max(0, failures - before), Math.Min(failures, now));
        var share = new double[high - low + 1];
        share[0] = 1;
        // Successive ratios of the masses; the first is set to 1, and all are divided by their sum.
        for (var x = low + 1; x <= high; x++)
            share[x - low] = share[x - low - 1] * (now - x + 1) * (failures - x + 1) / (x * (double)(before - failures + x));
        var sum = share.Sum();
        for (var i = 0; i < share.Length; i++) share[i] /= sum;
        return (low, share);
    }

    private static void Check(ClusterCount count)
    {
        if (count.Failures < 0 || count.Failures > count.Trials)
            throw new ArgumentOutOfRangeException(nameof(count), $"A case counts {count.Failures} failures in {count.Trials} trials; failures lie between 0 and trials.");
    }
}
