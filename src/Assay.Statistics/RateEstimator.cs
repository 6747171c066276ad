namespace Assay.Statistics;

/// <summary>Makes a <see cref="RateEstimate"/> of trials: the one way from outcomes to a line of a scorecard.</summary>
/// <remarks>
/// Intervals are Wilson's: plain for independent trials, on the effective sample size for clustered ones (<see cref="ClusteredRate.Wilson"/>).
/// The bounds are the worst-case bounds of a partly unobserved proportion (Manski, Partial Identification of Probability Distributions,
/// 2003, chapter 1), each widened by its own sampling error.
/// </remarks>
public static class RateEstimator
{
    /// <summary>The rate of independent trials: one per case, and nothing shared between cases.</summary>
    /// <param name="pass">Scored and good trials.</param>
    /// <param name="fail">Scored and bad trials.</param>
    /// <param name="unscored">Trials without a score, errors included.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the level is out of range.</exception>
    public static RateEstimate Estimate(int pass, int fail, int unscored, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pass);
        ArgumentOutOfRangeException.ThrowIfNegative(fail);
        ArgumentOutOfRangeException.ThrowIfNegative(unscored);

        var scored = pass + fail;
        var total = scored + unscored;
        var sampling = Proportion.Wilson(fail, scored, confidence);
        return new(pass, fail, unscored,
            scored == 0 ? null : (double)fail / scored,
            sampling,
            Bounded(sampling, Proportion.Wilson(fail, total, confidence), Proportion.Wilson(fail + unscored, total, confidence)),
            scored, scored, confidence);
    }

    /// <summary>The rate of trials that share clusters in one direction, or in two where every trial names a second cluster.</summary>
    /// <param name="observations">One entry per trial; trials that were never run or do not apply stay out.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentException">A trial names no cluster, or some trials name a second cluster and some do not.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range, or an outcome is none of the three.</exception>
    public static RateEstimate Estimate(IReadOnlyList<Observation> observations, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(observations);
        Quantile.Checked(confidence);
        Check(observations);

        int Count(ObservedOutcome outcome) => observations.Count(observation => observation.Outcome == outcome);
        var unscored = Count(ObservedOutcome.Unscored);
        var rate = ClusteredRate(unscored == 0 ? observations : observations.Where(observation => observation.Outcome != ObservedOutcome.Unscored), ObservedOutcome.Fail);
        // Where all is scored, the best case and the worst are what was seen.
        var bestCase = unscored == 0 ? rate : ClusteredRate(observations, ObservedOutcome.Fail);
        var worstCase = unscored == 0 ? rate : ClusteredRate(observations, ObservedOutcome.Fail, ObservedOutcome.Unscored);

        var sampling = rate?.Wilson(confidence) ?? Interval.Unit;
        return new(
            Count(ObservedOutcome.Pass), Count(ObservedOutcome.Fail), unscored,
            rate?.Rate,
            sampling,
            Bounded(sampling, bestCase?.Wilson(confidence) ?? Interval.Unit, worstCase?.Wilson(confidence) ?? Interval.Unit),
            rate?.EffectiveSampleSize ?? 0, rate?.Clusters ?? 0, confidence);
    }

    /// <summary>From the best to the worst case; never narrower than the sampling interval, though trials filled in may make clusters look more alike.</summary>
    private static Interval Bounded(Interval sampling, Interval bestCase, Interval worstCase) =>
        new(Math.Min(sampling.Lower, bestCase.Lower), Math.Max(sampling.Upper, worstCase.Upper));

    private static ClusteredRate? ClusteredRate(IEnumerable<Observation> observations, params ReadOnlySpan<ObservedOutcome> failing)
    {
        var cells = new Dictionary<(string First, string? Second), ClusterCount>();
        foreach (var (first, second, outcome) in observations)
        {
            var (failures, trials) = cells.GetValueOrDefault((first, second));
            cells[(first, second)] = new(failures + (failing.Contains(outcome) ? 1 : 0), trials + 1);
        }
        return cells.Keys.Any(cell => cell.Second is not null)
            ? ClusteredProportion.TwoWay([.. cells.Select(cell => new CellCount(cell.Key.First, cell.Key.Second ?? "", cell.Value.Failures, cell.Value.Trials))])
            : ClusteredProportion.OneWay([.. cells.Values]);
    }

    private static void Check(IReadOnlyList<Observation> observations)
    {
        for (var i = 0; i < observations.Count; i++)
        {
            var (cluster, second, outcome) = observations[i];
            if (string.IsNullOrEmpty(cluster))
                throw new ArgumentException($"Observation {i} names no cluster; give it the id of its unit of analysis.", nameof(observations));
            if (second is { Length: 0 } || second is null != observations[0].SecondCluster is null)
                throw new ArgumentException($"Observation {i} ({cluster}) differs from the first in whether it names a second cluster; give one to all trials or to none.", nameof(observations));
            if (!Enum.IsDefined(outcome))
                throw new ArgumentOutOfRangeException(nameof(observations), $"Observation {i} ({cluster}) has the unknown outcome {(int)outcome}.");
        }
    }
}
