namespace Assay.Statistics.Tests;

public sealed class AllPairsTests
{
    private static List<IReadOnlyList<double>> Units(Random random, int units, params double[] rates) =>
        [.. Enumerable.Range(0, units).Select(_ => (IReadOnlyList<double>)[.. rates.Select(rate => random.NextDouble() < rate ? 1.0 : 0.0)])];

    private static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(i => $"model-{i}")];

    /// <summary>Expected: Tukey's studentised range for 5 groups and many degrees of freedom, 3.858 (any table), over √2.</summary>
    [Fact]
    public void The_critical_value_of_independent_equal_candidates_is_Tukeys() =>
        Assert.InRange(AllPairs.Compare(Names(5), Units(new(2), 1000, 0.5, 0.5, 0.5, 0.5, 0.5), seed: 1).CriticalValue, 3.858 / Math.Sqrt(2) - 0.08, 3.858 / Math.Sqrt(2) + 0.08);

    [Fact]
    public void A_clear_order_is_found_and_near_candidates_share_their_ranks()
    {
        var result = AllPairs.Compare(Names(3), Units(new(3), 400, 0.30, 0.10, 0.32), seed: 1);

        Assert.Equal((1, 1), (result.Ranks[1].Best, result.Ranks[1].Worst));
        Assert.Equal((2, 3), (result.Ranks[0].Best, result.Ranks[0].Worst));
        Assert.Equal((2, 3), (result.Ranks[2].Best, result.Ranks[2].Worst));
        Assert.False(result.Pairs.Single(pair => pair is { First: "model-0", Second: "model-2" }).CanBeToldApart);
    }

    [Fact]
    public void Candidates_that_never_differ_on_few_units_cannot_be_told_apart()
    {
        var pair = AllPairs.Compare(["a", "b"], [.. Enumerable.Repeat<IReadOnlyList<double>>([1, 1], 10)], seed: 1).Pairs.Single();

        Assert.False(pair.CanBeToldApart);
        Assert.True(pair.Interval.Upper > 0.2);
    }

    [Theory]
    [InlineData(30, 3)]
    [InlineData(100, 6)]
    public void All_intervals_hold_together(int units, int candidates)
    {
        var random = new Random(units);
        var right = Simulated.Share(200, () =>
        {
            var rows = Enumerable.Range(0, units).Select(_ =>
            {
                var rate = Simulated.ClusterRate(random, 0.3, 0.4); // a hard case is hard for all
                return (IReadOnlyList<double>)[.. Enumerable.Range(0, candidates).Select(_ => random.NextDouble() < rate ? 1.0 : 0.0)];
            }).ToList();
            return AllPairs.Compare(Names(candidates), rows, seed: 7, resamples: 500).Pairs.All(pair => !pair.CanBeToldApart);
        });

        Assert.InRange(right, 0.91, 1);
    }

    [Fact]
    public void The_same_seed_gives_the_same_ranking()
    {
        var units = Units(new(5), 60, 0.2, 0.5, 0.4);

        Assert.Equal(AllPairs.Compare(Names(3), units, seed: 3).CriticalValue, AllPairs.Compare(Names(3), units, seed: 3).CriticalValue);
    }

    [Fact]
    public void Units_without_all_rates_are_refused_by_position()
    {
        Assert.Contains("Unit 1", Assert.Throws<ArgumentException>(() => AllPairs.Compare(["a", "b"], [[0, 1], [0]], seed: 1)).Message);
        Assert.Throws<ArgumentException>(() => AllPairs.Compare(["a", "a"], [[0, 1], [0, 1]], seed: 1));
        Assert.Throws<ArgumentException>(() => AllPairs.Compare(["a", "b"], [[0, 1], [0, double.NaN]], seed: 1));
    }
}
