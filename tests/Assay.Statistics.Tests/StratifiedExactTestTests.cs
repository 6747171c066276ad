namespace Assay.Statistics.Tests;

public sealed class StratifiedExactTestTests
{
    private static CaseCounts Case(int before, int trials, int now, int epochs) => new(new(before, trials), new(now, epochs));

    /// <summary>Expected: every relabelling of the trials of six cases enumerated in fractions, in plain Python.</summary>
    [Fact]
    public void The_p_value_counts_all_relabellings_of_trials_within_cases()
    {
        var test = StratifiedExactTest.Of([Case(1, 3, 1, 1), Case(0, 3, 1, 1), Case(2, 6, 2, 2), Case(0, 3, 0, 1), Case(3, 3, 1, 1), Case(1, 6, 0, 2)]);

        Assert.Equal(1 / 14.0, test.Worse, 12);
        Assert.Equal(3 / 448.0, test.LeastWorse, 12);
    }

    /// <summary>The table of Fisher's tea-taster, turned round: 1 of 4 before, 3 of 4 now; 17/70 (The Design of Experiments, 1935, chapter II).</summary>
    [Fact]
    public void One_case_is_Fishers_exact_test() => Assert.Equal(17 / 70.0, StratifiedExactTest.Of([Case(1, 4, 3, 4)]).Worse, 12);

    [Fact]
    public void What_never_failed_shows_nothing_and_could_show_nothing()
    {
        var test = StratifiedExactTest.Of([Case(0, 3, 0, 1), Case(0, 3, 0, 1)]);
        Assert.Equal((1.0, 1.0), (test.Worse, test.LeastWorse));
        Assert.Equal((1.0, 1.0), (StratifiedExactTest.Of([]).Worse, StratifiedExactTest.Of([]).LeastWorse));
    }

    /// <summary>All new trials fail and none before did: one of C(4, 1) and of C(9, 3) relabellings.</summary>
    [Fact]
    public void The_least_possible_p_value_is_a_matter_of_trials_alone() =>
        Assert.Equal(1 / (4.0 * 4.0 * 84.0), StratifiedExactTest.LeastPossible([(3, 1), (3, 1), (6, 3)]), 12);

    [Fact]
    public void Where_nothing_changed_it_rejects_no_more_often_than_its_level()
    {
        // Rates near 0 and 1, one trial against three: the differences are as lopsided as can be.
        var random = new Random(17);
        var rejected = Simulated.Share(4000, () => StratifiedExactTest.Of([.. Enumerable.Range(0, 30).Select(_ =>
        {
            var rate = Math.Pow(random.NextDouble(), 6);
            return Case(Simulated.Failures(random, rate, 3), 3, Simulated.Failures(random, rate, 1), 1);
        })]).Worse <= 0.05);

        Assert.InRange(rejected, 0.005, 0.055);
    }

    [Fact]
    public void More_failures_than_trials_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => StratifiedExactTest.Of([Case(0, 3, 2, 1)]));
}
