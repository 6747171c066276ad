namespace Assay.Statistics.Tests;

/// <summary>Expected scores are worked out by hand; they are exact.</summary>
public sealed class IndexTests
{
    [Fact]
    public void Min_max_scales_linearly()
    {
        Assert.Equal(25, Normaliser.MinMax(10, 50).Normalise(20)!.Value, 12);
        Assert.Equal(75, Normaliser.MinMax(10, 50).Inverse().Normalise(20)!.Value, 12);
    }

    [Fact]
    public void Log_min_max_scales_orders_of_magnitude() =>
        Assert.Equal(50, Normaliser.LogMinMax(1, 10_000).Normalise(100)!.Value, 12);

    [Fact]
    public void A_percentile_rank_gives_ties_their_middle()
    {
        var rank = Normaliser.PercentileRank([1, 2, 2, 3]);

        Assert.Equal([12.5, 50, 87.5], [rank.Normalise(1)!.Value, rank.Normalise(2)!.Value, rank.Normalise(3)!.Value]);
    }

    [Fact]
    public void Levels_and_yes_no_answers_are_looked_up()
    {
        Assert.Equal(40, Normaliser.Ordinal(new Dictionary<int, double> { [0] = 0, [1] = 40, [2] = 100 }).Normalise(1));
        Assert.Equal(100, Normaliser.YesNo.Normalise(1));
        Assert.Equal(100, Normaliser.YesNo.Inverse().Normalise(0));
    }

    [Fact]
    public void A_missing_value_stays_missing()
    {
        Assert.Null(Normaliser.MinMax(0, 1).Normalise(null));
        Assert.Null(Normaliser.YesNo.Inverse().Normalise(null));
    }

    [Fact]
    public void A_value_outside_the_declared_range_is_an_error_and_never_clamped()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Normaliser.MinMax(0, 10).Normalise(10.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Normaliser.LogMinMax(1, 10).Normalise(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Normaliser.YesNo.Normalise(0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Normaliser.MinMax(0, 10).Inverse().Normalise(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Normaliser.PercentileRank([1]).Normalise(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Normaliser.MinMax(3, 3));
    }

    [Fact]
    public void A_mean_is_taken_over_the_available_children_and_says_how_many_they_were()
    {
        var score = IndexTree.Mean("index",
        [
            IndexTree.Mean("first", [IndexTree.Indicator("a", 40), IndexTree.Indicator("b", null)]),
            IndexTree.Mean("second", [IndexTree.Indicator("c", 80), IndexTree.Indicator("d", 100)], weight: 3),
        ]).Evaluate();

        Assert.Equal((40 + 3 * 90) / 4.0, score.Value!.Value, 12);
        Assert.Equal((0.5 + 3) / 4, score.Coverage, 12);
        Assert.Equal((3, 4), (score.Available, score.Indicators));
        Assert.Equal(40, score.Children[0].Value);
    }

    [Fact]
    public void Weights_of_the_available_are_scaled_up_and_nothing_is_filled_in()
    {
        var score = IndexTree.Mean("index", [IndexTree.Indicator("a", 30, 1), IndexTree.Indicator("b", 60, 2), IndexTree.Indicator("c", null, 7)]).Evaluate();

        Assert.Equal(50, score.Value!.Value, 12);
        Assert.Equal(0.3, score.Coverage, 12);
    }

    [Fact]
    public void An_index_without_data_is_missing_and_not_zero()
    {
        var score = IndexTree.Mean("index", [IndexTree.Indicator("a", null), IndexTree.Mean("m", [IndexTree.Indicator("b", null)])]).Evaluate();

        Assert.Null(score.Value);
        Assert.Equal(0, score.Coverage);
    }

    [Fact]
    public void Malformed_trees_are_refused()
    {
        Assert.Throws<ArgumentException>(() => IndexTree.Mean("empty", []));
        Assert.Throws<ArgumentException>(() => IndexTree.Mean("twins", [IndexTree.Indicator("a", 1), IndexTree.Indicator("a", 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => IndexTree.Indicator("a", 101));
        Assert.Throws<ArgumentOutOfRangeException>(() => IndexTree.Indicator("a", 1, weight: 0));
    }
}
