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
