using MathNet.Numerics.Distributions;

namespace Assay.Statistics.Tests;

public sealed class DriftTestTests
{
    private const double Variance = 0.012 * 0.012;

    /// <summary>Expected: both mixtures integrated numerically over θ with the explicit 3 × 3 covariance, in plain Python (200,000 steps).</summary>
    [Fact]
    public void The_evidence_is_the_mixture_of_likelihood_ratios()
    {
        var test = DriftTest.Follow([new(0.02, 0.0004), new(0.05, 0.0003), new(0.04, 0.0005)], anchorVariance: 0.0002, scale: 0.05);

        Assert.Equal(3.7397532, test.Evidence[2], 6);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void False_alarms_over_a_hundred_looks_stay_below_the_level(double anchorShare) =>
        Assert.InRange(AlarmRate(0, 0, anchorShare), 0, 0.05);

    [Fact]
    public void A_step_and_a_slow_slope_are_both_found()
    {
        Assert.InRange(AlarmRate(step: 0.05, slope: 0, anchorShare: 1 / 3.0), 0.99, 1);
        Assert.InRange(AlarmRate(step: 0, slope: 0.002, anchorShare: 1 / 3.0), 0.99, 1);
    }

    [Fact]
    public void Getting_better_is_no_alarm_however_long_and_however_much()
    {
        var test = DriftTest.Follow([.. Enumerable.Range(0, 500).Select(run => new RunDifference(-0.002 * run, Variance))], Variance / 3, 0.05);

        Assert.False(test.Alarm);
        Assert.All(test.Evidence, evidence => Assert.InRange(evidence, 0, 1));
    }

    [Fact]
    public void An_error_of_the_anchor_alone_is_no_drift()
    {
        // Every run lies one anchor error above: a naive sum of differences would grow without bound.
        var test = DriftTest.Follow([.. Enumerable.Repeat(new RunDifference(0.012, Variance), 200)], anchorVariance: Variance, scale: 0.05);

        Assert.False(test.Alarm);
    }

    [Fact]
    public void Alarms_are_dated_and_not_taken_back()
    {
        List<RunDifference> runs = [.. Enumerable.Repeat(new RunDifference(0.2, Variance), 3), .. Enumerable.Repeat(new RunDifference(-0.5, Variance), 20)];
        var test = DriftTest.Follow(runs, 0, 0.05);

        Assert.Equal(0, test.FirstAlarm);
        Assert.True(test.Alarm && test.Evidence[^1] < 1);
        Assert.Null(DriftTest.Follow([], 0, 0.05).FirstAlarm);
    }

    [Fact]
    public void A_run_without_variance_is_refused_by_its_position() =>
        Assert.Contains("Run 1", Assert.Throws<ArgumentOutOfRangeException>(() => DriftTest.Follow([new(0, 1), new(0, 0)], 0, 0.05)).Message);

    /// <summary>Expected: the sample variance of 0, 0, 1 is 1/3 and of 1, 1, 1 is 0; over 2 epochs and 2 cases, 1/3 / 2 / 4.</summary>
    [Fact]
    public void The_variance_of_repetition_leaves_the_spread_between_cases_out()
    {
        Assert.Equal(1 / 24.0, DriftTest.RepetitionVariance([new(1, 3), new(3, 3)], epochs: 2), 12);
        Assert.Contains("Case 1", Assert.Throws<ArgumentException>(() => DriftTest.RepetitionVariance([new(1, 3), new(1, 1)], epochs: 1)).Message);
    }

    [Fact]
    public void Runs_counted_from_cases_alarm_no_more_often_than_the_level()
    {
        // The whole way: 80 cases, an anchor of three runs of two epochs, twenty runs of two epochs, every variance estimated.
        var random = new Random(41);
        var alarms = Simulated.Share(400, () =>
        {
            var rates = Enumerable.Range(0, 80).Select(_ => Simulated.ClusterRate(random, 0.2, 0.4)).ToArray();
            var anchor = rates.Select(rate => new ClusterCount(Simulated.Failures(random, rate, 6), 6)).ToList();
            var anchored = anchor.Average(entry => entry.Failures / 6.0);
            var variance = DriftTest.RepetitionVariance(anchor, epochs: 2);
            var runs = Enumerable.Range(0, 20).Select(_ => new RunDifference(rates.Average(rate => Simulated.Failures(random, rate, 2) / 2.0) - anchored, variance)).ToList();
            return DriftTest.Follow(runs, DriftTest.RepetitionVariance(anchor, epochs: 6), scale: 0.05).Alarm;
        });

        Assert.InRange(alarms, 0, 0.05);
    }

    private static double AlarmRate(double step, double slope, double anchorShare)
    {
        var random = new Random(31);
        return Simulated.Share(1500, () =>
        {
            var anchor = Normal.Sample(random, 0, Math.Sqrt(anchorShare * Variance));
            return DriftTest.Follow(
                [.. Enumerable.Range(1, 100).Select(run => new RunDifference(step + slope * run - anchor + Normal.Sample(random, 0, Math.Sqrt(Variance)), Variance))],
                anchorShare * Variance, scale: 0.05).Alarm;
        });
    }
}
