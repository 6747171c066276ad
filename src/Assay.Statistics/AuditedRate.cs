namespace Assay.Statistics;

/// <summary>A run's failure rate, corrected by blind human labels on a stratified random sample of that very run.</summary>
/// <remarks>
/// The difference estimator <c>Σ W_h·(m_h + mean of (human − judge) over the sample of h)</c> (Särndal, Swensson and Wretman, Model Assisted Survey
/// Sampling, 1992, 6.3), which is prediction-powered inference for a mean with strata (Angelopoulos et al., Science 382 (2023)
/// 669–674). It assumes nothing about the judge: a bad judge costs width, never truth. The normal interval would have no width
/// where the sample shows no disagreement; so each stratum's difference has a small-sample interval — Wilson's where all of its verdicts
/// are equal, otherwise Bonett and Price's (J. Educational and Behavioral Statistics 37 (2012) 479–488) with one disagreement of each
/// kind added — times the finite-population factor <c>√(1 − n/N)</c>, and strata are combined by squaring and adding distances (Zou and
/// Donner, Statistics in Medicine 27 (2008) 1693–1702).
/// </remarks>
/// <param name="Rate">The corrected rate, 0 to 1.</param>
/// <param name="JudgedRate">The rate that the judge gave.</param>
/// <param name="Run">The interval of what the humans would have found, had they labelled all of this run.</param>
/// <param name="Population">The interval of the rate behind the run: <paramref name="Run"/> with the sampling error of the run itself added.</param>
public sealed record AuditedRate(double Rate, double JudgedRate, Interval Run, Interval Population)
{
    /// <summary>Corrects a run's rate by an audit.</summary>
    /// <param name="strata">All strata of the run, each with at least two audited trials unless it has fewer trials.</param>
    /// <param name="effectiveSampleSize">The run's effective number of independent trials, as in <see cref="RateEstimate.EffectiveSampleSize"/>.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentException">No strata, impossible counts, or a stratum that was not audited, for which nothing can be said.</exception>
    public static AuditedRate Estimate(IReadOnlyList<AuditStratum> strata, double effectiveSampleSize, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(strata);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(effectiveSampleSize);
        var z = Quantile.TwoSidedNormal(confidence);
        foreach (var stratum in strata) Check(stratum);
        double total = strata.Sum(stratum => stratum.Trials);
        if (total == 0) throw new ArgumentException("There are no strata to audit.", nameof(strata));

        double rate = 0, below = 0, above = 0;
        foreach (var stratum in strata)
        {
            var weight = stratum.Trials / total;
            var (estimate, interval) = Stratum(stratum, z);
            rate += weight * estimate;
            below += Math.Pow(weight * (estimate - interval.Lower), 2);
            above += Math.Pow(weight * (interval.Upper - estimate), 2);
        }

        rate = Math.Clamp(rate, 0, 1);
        var sampling = Proportion.Wilson(rate, effectiveSampleSize, z);
        return new(rate, strata.Sum(stratum => stratum.JudgedFailures) / total,
            new Interval(rate - Math.Sqrt(below), rate + Math.Sqrt(above)).Clamp(0, 1),
            new Interval(
                rate - Math.Sqrt(below + Math.Pow(rate - sampling.Lower, 2)),
                rate + Math.Sqrt(above + Math.Pow(sampling.Upper - rate, 2))).Clamp(0, 1));
    }

    /// <summary>The rate of one stratum, and its interval.</summary>
    private static (double Rate, Interval Interval) Stratum(AuditStratum stratum, double z)
    {
        double n = stratum.Sample.Count, judged = (double)stratum.JudgedFailures / stratum.Trials;
        var missed = stratum.Sample.Count(trial => trial is { JudgedFail: false, HumanFail: true });
        var falseAlarms = stratum.Sample.Count(trial => trial is { JudgedFail: true, HumanFail: false });
        var rate = judged + (missed - falseAlarms) / n;

        Interval interval;
        if (judged is 0 or 1)
        {
            interval = Proportion.Wilson(rate, n, z);
        }
        else
        {
            var difference = (missed - falseAlarms) / (n + 2);
            var variance = ((missed + falseAlarms + 2) / (n + 2) - difference * difference) / (n + 2);
            interval = Interval.Around(judged + difference, z * Math.Sqrt(variance));
        }

        // What is left unseen shrinks to nothing when the whole stratum was audited.
        var unseen = Math.Sqrt(1 - n / stratum.Trials);
        return (rate, new(rate - unseen * Math.Max(0, rate - interval.Lower), rate + unseen * Math.Max(0, interval.Upper - rate)));
    }

    private static void Check(AuditStratum stratum)
    {
        var (name, trials, judgedFailures, sample) = stratum;
        if (trials <= 0 || judgedFailures < 0 || judgedFailures > trials || sample.Count > trials)
            throw new ArgumentException($"Stratum '{name}' counts {judgedFailures} failures and {sample.Count} audited trials of {trials}.", nameof(stratum));
        if (sample.Count < Math.Min(2, trials))
            throw new ArgumentException($"Stratum '{name}' has {sample.Count} audited trials of {trials}; label at least two, or merge it with another.", nameof(stratum));
        var flagged = sample.Count(trial => trial.JudgedFail);
        if (flagged > judgedFailures || sample.Count - flagged > trials - judgedFailures)
            throw new ArgumentException($"Stratum '{name}' has {flagged} audited trials that the judge failed, which its {judgedFailures} failures of {trials} cannot hold.", nameof(stratum));
    }
}
