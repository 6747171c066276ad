using static Assay.Reporting.Tests.Played;

namespace Assay.Reporting.Tests;

public sealed class ModelRankingTests
{
    private static readonly ComparedRun Good = Run("good", Repeat((2, "F"), (58, "."))), Alike = Run("alike", Repeat((1, "."), (2, "F"), (57, "."))), Bad = Run("bad", Repeat((40, "F"), (20, ".")));

    [Fact]
    public void Models_that_differ_little_share_their_ranks_and_are_said_not_to_be_told_apart()
    {
        var rate = ModelRanking.Of([Good, Alike, Bad]).Rates.Single();
        Assert.Equal([(1, 2), (1, 2), (3, 3)], rate.Comparison.Ranks.Select(r => (r.Best, r.Worst)));
        Assert.Contains(rate.InWords(), s => s.StartsWith("good and alike cannot be told apart", StringComparison.Ordinal));
        Assert.Contains(rate.InWords(), s => s.StartsWith("good is lower than bad, by 63.3 points", StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_in_which_runs_are_given_changes_no_interval()
    {
        var (one, other) = (ModelRanking.Of([Good, Bad]).Rates.Single().Comparison.Pairs.Single(), ModelRanking.Of([Bad, Good]).Rates.Single().Comparison.Pairs.Single());
        Assert.Equal(one.Difference, -other.Difference, 12);
        Assert.Equal(one.Interval.Lower, -other.Interval.Upper, 9);
    }

    [Fact]
    public void A_model_does_not_rise_by_losing_its_answers()
    {
        var lost = Run("lost", Repeat((40, "?"), (20, ".")));
        var rate = ModelRanking.Of([Good, lost]).Rates.Single();
        Assert.Equal([0, 40], rate.Unscored);
        Assert.Equal(2, rate.Comparison.Ranks.Single(r => r.Name == "lost").Best);
    }

    [Fact]
    public void Only_what_all_runs_asked_alike_is_ranked()
    {
        var rate = ModelRanking.Of([Good, Of(Cases(60, i => i < 10 ? "reworded" : "same"), "other", Repeat((60, ".")))]).Rates.Single();
        Assert.Equal((50, 10), (rate.Cells, rate.Changed));
    }

    [Fact]
    public void A_run_given_twice_and_runs_without_cases_in_common_are_refused()
    {
        Assert.Contains("twice", Assert.Throws<ComparisonException>(() => ModelRanking.Of([Good, Good])).Message);
        Assert.Contains("in common", Assert.Throws<ComparisonException>(() => ModelRanking.Of([Good, Of(Cases(60, _ => "reworded"), "other", Repeat((60, ".")))])).Message);
    }
}
