namespace Assay.Statistics.Tests;

public sealed class PairedTests
{
    /// <summary>Expected: sums of binomial coefficients in plain Python (math.comb).</summary>
    [Theory]
    [InlineData(10, 2, 0.019287109375, 0.03857421875)]
    [InlineData(25, 12, 0.02351551371975802, 0.04703102743951604)]
    [InlineData(0, 0, 1, 1)]
    public void McNemars_exact_test_is_a_fair_coin_over_the_flips(int worse, int better, double oneSided, double twoSided)
    {
        var test = McNemar.Exact(worse, better);

        Assert.Equal(oneSided, test.Worse, 12);
        Assert.Equal(twoSided, test.TwoSided, 12);
        Assert.Equal(Math.Pow(0.5, worse + better), test.LeastOneSided);
    }

    /// <summary>Darwin's maize, in eighths of an inch: Fisher, The Design of Experiments (1935), section 21, finds 863 of 32,768 sign patterns on one side, 5.267 % on both.</summary>
    [Fact]
    public void The_sign_flip_test_finds_what_Fisher_found()
    {
        int[] maize = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];

        foreach (var test in new[] { SignFlip.Exact(maize), SignFlip.Test([.. maize.Select(x => x / 8.0)], seed: 1) })
        {
            Assert.Equal(863 / 32768.0, test.Worse, 12);
            Assert.Equal(1726 / 32768.0, test.TwoSided, 12);
            Assert.Null(test.StandardError);
        }
    }

    [Fact]
    public void Single_flips_make_the_sign_flip_test_McNemars()
    {
        var flips = SignFlip.Exact([.. Enumerable.Repeat(1, 10), -1, -1, 0, 0, 0]);
        var table = McNemar.Exact(10, 2);

        Assert.Equal(table.Worse, flips.Worse, 12);
        Assert.Equal(table.Better, flips.Better, 12);
        Assert.Equal(table.TwoSided, flips.TwoSided, 12);
    }

    /// <summary>Expected: all 2⁹ sign patterns counted in plain Python; ties and a zero among the differences.</summary>
    [Fact]
    public void Ties_and_zeros_are_counted_as_they_are()
    {
        var test = SignFlip.Exact([3, -1, 2, 0, 4, 1, -2, 3, 1, 1]);

        Assert.Equal(0.052734375, test.Worse, 12);
        Assert.Equal(0.974609375, test.Better, 12);
        Assert.Equal(0.10546875, test.TwoSided, 12);
        Assert.Equal(1 / 512.0, test.LeastOneSided, 12);
    }

    [Fact]
    public void Random_signs_agree_with_the_exact_distribution_within_their_stated_error()
    {
        var random = new Random(4);
        int[] differences = [.. Enumerable.Range(0, 80).Select(_ => random.Next(-4, 6))];

        var exact = SignFlip.Exact(differences);
        var drawn = SignFlip.Test([.. differences.Select(d => d / 5.0)], seed: 9);

        Assert.InRange(drawn.StandardError!.Value, 1e-4, 0.01);
        Assert.InRange(drawn.Worse, exact.Worse - 4 * drawn.StandardError!.Value, exact.Worse + 4 * drawn.StandardError!.Value);
        Assert.Equal(drawn, SignFlip.Test([.. differences.Select(d => d / 5.0)], seed: 9));
    }

    [Fact]
    public void Without_differences_nothing_is_significant()
    {
        Assert.Equal(1, SignFlip.Exact([0, 0, 0]).Worse);
        Assert.Equal(1, SignFlip.Test([], seed: 1).TwoSided);
        Assert.Throws<ArgumentException>(() => SignFlip.Test([double.NaN], seed: 1));
    }

    /// <summary>Expected: the formula of the docstring in plain Python; six clusters, two of them with two cases.</summary>
    [Fact]
    public void A_paired_difference_has_the_cluster_robust_error()
    {
        var difference = PairedDifference.Of([new("a", 0.2), new("a", 0), new("b", -0.4), new("c", 0.6), new("c", 0.2), new("d", 0), new("e", 0.2), new("f", 0)])!;

        Assert.Equal(0.1, difference.Difference, 12);
        Assert.Equal(0.2129162590, difference.StandardError, 9);
        Assert.Equal(4.9151625835, difference.DegreesOfFreedom, 9);
        Assert.Equal((8, 6), (difference.Cases, difference.Clusters));
    }

    /// <summary>Expected: the formula of the docstring in plain Python; four persons crossed with two questions.</summary>
    [Fact]
    public void A_paired_difference_of_crossed_units_has_the_error_of_both()
    {
        var difference = PairedDifference.Of(
            [new("a", 0.2, "x"), new("a", 0, "y"), new("b", -0.4, "x"), new("b", 0.2, "y"), new("c", 0.6, "x"), new("c", 0.2, "y"), new("d", 0, "x"), new("d", 0.4, "y")])!;

        Assert.Equal(0.15, difference.Difference, 12);
        Assert.Equal(0.7534839714540019, difference.StandardError, 12);
        Assert.Equal((1.0, 8, 2), (difference.DegreesOfFreedom, difference.Cases, difference.Clusters));
        Assert.Throws<ArgumentException>(() => PairedDifference.Of([new("a", 0, "x"), new("b", 0)]));
    }

    [Fact]
    public void Cases_that_all_agree_prove_no_more_than_their_number()
    {
        static PairedDifference Same(int cases) => PairedDifference.Of([.. Enumerable.Range(0, cases).Select(i => new PairedCase($"c{i}", 0))])!;

        Assert.Equal(ChangeVerdict.CannotTell, Same(30).Decide(0.05));
        Assert.Equal(ChangeVerdict.NoWorse, Same(100).Decide(0.05));
        Assert.True(Same(100).UpperBound() >= 1 - Math.Pow(0.05, 1.0 / 100) - 1e-12);
        Assert.Equal(ChangeVerdict.CannotTell, Same(1).Decide(0.5));
        Assert.Null(PairedDifference.Of([]));
    }

    [Fact]
    public void A_clear_worsening_is_worse_and_a_clear_one_within_the_margin_is_not()
    {
        static PairedDifference Shift(double by) => PairedDifference.Of([.. Enumerable.Range(0, 400).Select(i => new PairedCase($"c{i}", by + (i % 2 == 0 ? 0.1 : -0.1)))])!;

        Assert.Equal(ChangeVerdict.Worse, Shift(0.2).Decide(0.05));
        Assert.True(Shift(0.02).LowerBound() > 0);
        Assert.Equal(ChangeVerdict.NoWorse, Shift(0.02).Decide(0.05));
    }

    [Fact]
    public void As_many_clusters_as_asked_for_decide_with_the_stated_power()
    {
        // Flips of 10 % of the cases both ways: the spread is known, so the number needed can be tried out.
        var random = new Random(8);
        PairedDifference Draw(int cases) => PairedDifference.Of([.. Enumerable.Range(0, cases).Select(i =>
            new PairedCase($"c{i}", random.NextDouble() switch { < 0.1 => 1, < 0.2 => -1, _ => 0 }))])!;
        var needed = Draw(4000).ClustersNeeded(margin: 0.05)!.Value;

        var power = Simulated.Share(600, () => Draw(needed).Decide(0.05) == ChangeVerdict.NoWorse);

        Assert.InRange(needed, 450, 550); // (1.645 + .842)² · .2 / .05² = 495
        Assert.InRange(power, 0.74, 0.86);
        Assert.Equal(0.05, Draw(needed).MinimalDetectableChange()!.Value, 2);
    }

    [Theory]
    [InlineData(20, 0.15, 0.1)]
    [InlineData(50, 0.08, 0.03)]
    [InlineData(100, 0.05, 0)]
    [InlineData(350, 0.08, 0.03)]
    public void A_run_that_is_worse_by_the_margin_seldom_passes_as_no_worse(int cases, double worse, double better)
    {
        var random = new Random(cases);

        var passes = Simulated.Share(3000, () => PairedDifference.Of([.. Enumerable.Range(0, cases).Select(i =>
        {
            var u = random.NextDouble();
            return new PairedCase($"c{i}", u < worse ? 1 : u < worse + better ? -1 : 0);
        })])!.Decide(0.05) == ChangeVerdict.NoWorse);

        // 5 % is promised; flips are discrete and rare, and the simulation has a standard error of 0.4 %.
        Assert.InRange(passes, 0, 0.065);
    }
}
