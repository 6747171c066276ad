namespace Assay.Statistics.Tests;

/// <summary>Expected intervals are those of Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, methods 3 and 5, to four places.</summary>
public sealed class ProportionTests
{
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_gives_the_published_interval(int failures, int trials, double lower, double upper)
    {
        var interval = Proportion.Wilson(failures, trials);

        Assert.Equal(lower, interval.Lower, 4);
        Assert.Equal(upper, interval.Upper, 4);
    }

    [Theory]
    [InlineData(81, 263, 0.2527, 0.3676)]
    [InlineData(15, 148, 0.0578, 0.1617)]
    [InlineData(0, 20, 0.0000, 0.1684)]
    [InlineData(1, 29, 0.0009, 0.1776)]
    public void Clopper_Pearson_gives_the_published_interval(int failures, int trials, double lower, double upper)
    {
        var interval = Proportion.ClopperPearson(failures, trials);

        Assert.Equal(lower, interval.Lower, 4);
        Assert.Equal(upper, interval.Upper, 4);
    }

    [Fact]
    public void Without_trials_every_rate_is_possible()
    {
        Assert.Equal(Interval.Unit, Proportion.Wilson(0, 0));
        Assert.Equal(Interval.Unit, Proportion.ClopperPearson(0, 0));
    }

    [Fact]
    public void An_interval_never_excludes_an_observed_zero_or_one()
    {
        for (var trials = 1; trials < 200; trials++)
        {
            Assert.Equal(0, Proportion.Wilson(0, trials).Lower);
            Assert.Equal(1, Proportion.Wilson(trials, trials).Upper);
        }
    }

    [Theory]
    [InlineData(-1, 3, 0.95)]
    [InlineData(4, 3, 0.95)]
    [InlineData(1, 3, 0)]
    [InlineData(1, 3, 1)]
    [InlineData(1, 3, double.NaN)]
    public void Counts_and_levels_out_of_range_are_refused(int failures, int trials, double confidence)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Wilson(failures, trials, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.ClopperPearson(failures, trials, confidence));
    }

    /// <summary>Expected: sums of exact binomial terms over intervals found by bisection, in plain Python (math.comb).</summary>
    [Fact]
    public void Exact_coverage_says_how_often_and_to_which_side_an_interval_errs()
    {
        var wilson = IntervalCoverage.Binomial((x, n) => Proportion.Wilson(x, n), 20, 0.05);
        var exact = IntervalCoverage.Binomial((x, n) => Proportion.ClopperPearson(x, n), 20, 0.05);

        Assert.Equal(0.9245163262, wilson.Covered, 9);
        Assert.Equal(0, wilson.MissedBelow);
        Assert.Equal(0.0754836738, wilson.MissedAbove, 9);
        Assert.Equal(0.9840984740, exact.Covered, 9);
        Assert.Equal(0.0159015260, exact.MissedAbove, 9);
    }

    [Fact]
    public void Clopper_Pearson_never_covers_less_than_promised_nor_misses_one_side_more_than_half_of_the_rest()
    {
        for (var rate = 0.01; rate < 1; rate += 0.01)
        {
            var coverage = IntervalCoverage.Binomial((x, n) => Proportion.ClopperPearson(x, n, 0.9), 30, rate);
            Assert.True(coverage is { Covered: >= 0.9, MissedBelow: <= 0.05, MissedAbove: <= 0.05 }, $"{rate}: {coverage}");
        }
    }
}
