namespace Assay.Statistics.Tests;

public sealed class RateEstimatorTests
{
    private static List<Observation> Trials(int cases, int epochs, Func<int, int, ObservedOutcome> outcome, bool crossed = false) =>
        [.. from c in Enumerable.Range(0, cases)
            from e in Enumerable.Range(0, epochs)
            select new Observation($"case-{c}", crossed ? $"question-{e}" : null, outcome(c, e))];

    [Fact]
    public void A_rate_is_failures_over_what_was_scored()
    {
        var estimate = RateEstimator.Estimate(pass: 60, fail: 40, unscored: 2);

        Assert.Equal(0.4, estimate.Rate!.Value, 12);
        Assert.Equal(Proportion.Wilson(40, 100), estimate.Sampling);
        Assert.False(estimate.IsNoResult);
    }

    [Fact]
    public void The_bounds_run_from_every_unscored_good_to_every_unscored_bad()
    {
        var estimate = RateEstimator.Estimate(pass: 60, fail: 40, unscored: 5);

        Assert.Equal(new(40 / 105.0, 45 / 105.0), estimate.RateEnds);
        Assert.Equal(new(Proportion.Wilson(40, 105).Lower, Proportion.Wilson(45, 105).Upper), estimate.Bounded);
    }

    [Fact]
    public void Nothing_scored_is_no_result_and_never_zero()
    {
        foreach (var estimate in new[] { RateEstimator.Estimate(0, 0, 7), RateEstimator.Estimate(0, 0, 0), RateEstimator.Estimate([]) })
        {
            Assert.Null(estimate.Rate);
            Assert.Equal(NoResultReason.NothingScored, estimate.NoResult);
            Assert.Equal(Interval.Unit, estimate.Sampling);
            Assert.Equal(1, estimate.Bounded.Upper);
        }
    }

    [Fact]
    public void Unscored_trials_that_outweigh_half_the_sampling_interval_are_no_result()
    {
        // Wilson for 10 of 100 is .0552 to .1744: half its width is .0596.
        Assert.False(RateEstimator.Estimate(90, 10, 6).IsNoResult);
        Assert.Equal(NoResultReason.TooManyUnscored, RateEstimator.Estimate(90, 10, 7).NoResult);
    }

    [Fact]
    public void Epochs_of_a_case_that_always_agree_are_worth_one()
    {
        var estimate = RateEstimator.Estimate(Trials(40, 5, (c, _) => c % 4 == 0 ? ObservedOutcome.Fail : ObservedOutcome.Pass));

        Assert.Equal(0.25, estimate.Rate!.Value, 12);
        Assert.Equal(39, estimate.EffectiveSampleSize, 9); // G − 1: p(1−p) over p(1−p)/(G−1)
        Assert.Equal(40, estimate.Clusters);
        Assert.True(estimate.Sampling.Width > 2 * Proportion.Wilson(50, 200).Width);
    }

    [Fact]
    public void One_trial_per_case_is_the_unclustered_estimate()
    {
        var clustered = RateEstimator.Estimate(Trials(50, 1, (c, _) => c < 9 ? ObservedOutcome.Fail : c < 11 ? ObservedOutcome.Unscored : ObservedOutcome.Pass));

        Assert.Equal(RateEstimator.Estimate(39, 9, 2), clustered);
    }

    [Fact]
    public void A_second_cluster_makes_the_estimate_two_way()
    {
        static ObservedOutcome ByQuestion(int _, int question) => question % 2 == 0 ? ObservedOutcome.Fail : ObservedOutcome.Pass;

        var oneWay = RateEstimator.Estimate(Trials(30, 8, ByQuestion));
        var twoWay = RateEstimator.Estimate(Trials(30, 8, ByQuestion, crossed: true));

        Assert.Equal(240, oneWay.EffectiveSampleSize); // every person alike: one-way sees no variance at all
        Assert.InRange(twoWay.EffectiveSampleSize, 6, 8); // but there are only eight questions
        Assert.True(twoWay.Sampling.Width > 3 * oneWay.Sampling.Width);
    }

    [Fact]
    public void Unscored_trials_keep_their_cluster_at_the_bad_end()
    {
        // Ten cases answer well, two are never scored: at the bad end two whole clusters fail.
        var estimate = RateEstimator.Estimate(Trials(12, 3, (c, _) => c < 10 ? ObservedOutcome.Pass : ObservedOutcome.Unscored));
        var worst = RateEstimator.Estimate(Trials(12, 3, (c, _) => c < 10 ? ObservedOutcome.Pass : ObservedOutcome.Fail));

        Assert.Equal(0, estimate.Rate);
        Assert.Equal(worst.Sampling.Upper, estimate.Bounded.Upper);
        Assert.Equal(10, estimate.Clusters);
    }

    [Fact]
    public void Bounds_always_hold_the_sampling_interval_and_both_rate_ends()
    {
        var random = new StableRandom(5);
        for (var i = 0; i < 300; i++)
        {
            var estimate = RateEstimator.Estimate(Trials(2 + random.NextInt32(20), 1 + random.NextInt32(5), (_, _) => (ObservedOutcome)random.NextInt32(3)));
            Assert.True(estimate.Bounded.Contains(estimate.RateEnds.Lower) && estimate.Bounded.Contains(estimate.RateEnds.Upper));
            Assert.True(estimate.Bounded.Lower <= estimate.Sampling.Lower && estimate.Sampling.Upper <= estimate.Bounded.Upper);
            if (estimate.Rate is { } rate) Assert.True(estimate.Sampling.Contains(rate));
        }
    }

    [Fact]
    public void Trials_without_a_cluster_or_with_half_a_second_one_are_refused_by_position()
    {
        Assert.Contains("Observation 1", Assert.Throws<ArgumentException>(() => RateEstimator.Estimate([new("a", ObservedOutcome.Pass), new("", ObservedOutcome.Pass)])).Message);
        Assert.Contains("Observation 1 (b)", Assert.Throws<ArgumentException>(() => RateEstimator.Estimate([new("a", "q", ObservedOutcome.Pass), new("b", ObservedOutcome.Pass)])).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => RateEstimator.Estimate([new("a", (ObservedOutcome)9)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => RateEstimator.Estimate(-1, 0, 0));
    }
}
