namespace Assay.Statistics;

/// <summary>Why a rate is not corrected.</summary>
public enum CorrectionRefusal
{
    /// <summary>There is no rate to correct.</summary>
    NothingScored,

    /// <summary>There are no labelled good or no labelled bad answers.</summary>
    NoLabels,

    /// <summary>The lower bound of sensitivity + specificity − 1 is 0.5 or less: the correction would multiply noise.</summary>
    JudgeTooWeak,

    /// <summary>
    /// The labelled answers come from another population than the run. The caller says so; or the rate itself does, because it is impossible for a
    /// judge with these errors (far fewer flags than its false alarms alone would give, or more than it could ever raise).
    /// </summary>
    PopulationDiffers,
}

/// <summary>The outcome of a correction: <see cref="CorrectedRate"/> or <see cref="RefusedCorrection"/>.</summary>
public abstract record RateCorrection
{
    private protected RateCorrection() { }

    /// <summary>The lower bound of sensitivity + specificity − 1 that a judge must exceed.</summary>
    public const double LeastInformedness = 0.5;

    /// <summary>Corrects a rate for the errors of the judge that measured it.</summary>
    /// <remarks>
    /// Estimate: Rogan and Gladen, American J. Epidemiology 107 (1978) 71–76, <c>(p̂ + Sp − 1)/(Se + Sp − 1)</c>, cut to 0..1. Interval: Lang and
    /// Reiczigel, Preventive Veterinary Medicine 113 (2014) 13–22, equations 5–7 and 15–17: p̂ with z²/2 failures and z²/2 passes added,
    /// Se and Sp with one hit and one miss added, a shift of the centre, and the delta method over all three. With clustered trials
    /// pass the effective sample size. It holds only if the labelled answers are of the run's kind.
    /// </remarks>
    /// <param name="rate">The judged failure rate, 0 to 1; <see langword="null"/> where there is none.</param>
    /// <param name="sampleSize">The (effective) number of independent trials behind it.</param>
    /// <param name="judge">The judge's errors on labelled answers.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate, the size or the level is out of range.</exception>
    public static RateCorrection LangReiczigel(double? rate, double sampleSize, JudgeError judge, double confidence = 0.95)
    {
        var z = Quantile.TwoSidedNormal(confidence);
        if (rate is not { } p || sampleSize <= 0) return new RefusedCorrection(CorrectionRefusal.NothingScored, judge.Informedness(confidence));
        if (p is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate lies between 0 and 1.");
        if (judge is not { Sensitivity: { } sensitivity, Specificity: { } specificity })
            return new RefusedCorrection(CorrectionRefusal.NoLabels, judge.Informedness(confidence));
        if (judge.Informedness(confidence).Lower is var lower && !(lower > LeastInformedness))
            return new RefusedCorrection(CorrectionRefusal.JudgeTooWeak, judge.Informedness(confidence));

        var (bad, good, size) = (judge.Bad + 2.0, judge.Good + 2.0, sampleSize + z * z);
        var (se, sp, shrunk) = ((judge.Flagged + 1) / bad, (judge.Cleared + 1) / good, (sampleSize * p + z * z / 2) / size);
        var (seVariance, spVariance) = (se * (1 - se) / bad, sp * (1 - sp) / good);
        var informedness = se + sp - 1;
        var centre = (shrunk + sp - 1) / informedness;
        var shift = 2 * z * z * (centre * seVariance - (1 - centre) * spVariance);
        var variance = (shrunk * (1 - shrunk) / size + centre * centre * seVariance + (1 - centre) * (1 - centre) * spVariance) / (informedness * informedness);

        var interval = Interval.Around(centre + shift, z * Math.Sqrt(variance));
        if (interval.Upper < 0 || interval.Lower > 1) return new RefusedCorrection(CorrectionRefusal.PopulationDiffers, judge.Informedness(confidence));

        var estimate = (p + specificity - 1) / (sensitivity + specificity - 1);
        return new CorrectedRate(Math.Clamp(estimate, 0, 1), interval.Clamp(0, 1), judge.Informedness(confidence));
    }
}

/// <summary>A rate without the judge's error, with an interval that holds the error of measuring that error.</summary>
/// <param name="Rate">The corrected rate, 0 to 1.</param>
/// <param name="Interval">Its confidence interval.</param>
/// <param name="Informedness">The interval of sensitivity + specificity − 1.</param>
public sealed record CorrectedRate(double Rate, Interval Interval, Interval Informedness) : RateCorrection;

/// <summary>No correction, and why.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Informedness">The interval of sensitivity + specificity − 1.</param>
public sealed record RefusedCorrection(CorrectionRefusal Reason, Interval Informedness) : RateCorrection;
