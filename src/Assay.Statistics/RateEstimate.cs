namespace Assay.Statistics;

/// <summary>Why a <see cref="RateEstimate"/> is no result.</summary>
public enum NoResultReason
{
    /// <summary>It is a result.</summary>
    None,

    /// <summary>Not one trial was scored.</summary>
    NothingScored,

    /// <summary>The trials that could not be scored move the rate by more than half the width of the sampling interval.</summary>
    TooManyUnscored,
}

/// <summary>A failure rate that nothing unscored can flatter: with the interval of sampling and the interval of all that the unscored may hide.</summary>
/// <param name="Pass">Scored and good trials.</param>
/// <param name="Fail">Scored and bad trials.</param>
/// <param name="Unscored">Trials without a score, errors included.</param>
/// <param name="Rate">Fail / (Pass + Fail), or <see langword="null"/> where nothing was scored.</param>
/// <param name="Sampling">The confidence interval of <paramref name="Rate"/> over the scored trials; [0, 1] where there are none or one cluster only.</param>
/// <param name="Bounded">
/// From the lower end of the interval with every unscored trial good, to the upper end of the interval with every one bad;
/// never narrower than <paramref name="Sampling"/>. Gates use its bad end.
/// </param>
/// <param name="EffectiveSampleSize">The number of independent trials that would tell as much as the scored ones; 0 where there are none.</param>
/// <param name="Clusters">Clusters with a scored trial; with two directions, of the one that has fewer.</param>
/// <param name="Confidence">The confidence level of both intervals.</param>
public sealed record RateEstimate(
    int Pass, int Fail, int Unscored, double? Rate, Interval Sampling, Interval Bounded, double EffectiveSampleSize, int Clusters, double Confidence)
{
    /// <summary>All trials that were asked for.</summary>
    public int Total => Pass + Fail + Unscored;

    /// <summary>The rates themselves at both ends: Fail / Total when every unscored trial was good, (Fail + Unscored) / Total when every one was bad.</summary>
    public Interval RateEnds => Total == 0 ? Interval.Unit : new((double)Fail / Total, (double)(Fail + Unscored) / Total);

    /// <summary>Why this is no result, or <see cref="NoResultReason.None"/>.</summary>
    public NoResultReason NoResult =>
        Rate is null ? NoResultReason.NothingScored
        : RateEnds.Width > Sampling.Width / 2 ? NoResultReason.TooManyUnscored
        : NoResultReason.None;

    /// <summary>Whether the rate must not be reported as one.</summary>
    public bool IsNoResult => NoResult != NoResultReason.None;
}
