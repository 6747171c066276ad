namespace Assay.Statistics.Tests;

public sealed class ClusteredProportionTests
{
    private static readonly ClusterCount[] _six = [new(0, 4), new(1, 4), new(4, 4), new(2, 3), new(0, 5), new(3, 5)];

    /// <summary>Expected: the formula of the docstring in plain Python.</summary>
    [Fact]
    public void A_clustered_rate_has_the_variance_of_the_ratio_estimator()
    {
        var rate = ClusteredProportion.OneWay(_six)!;

        Assert.Equal(0.4, rate.Rate, 12);
        Assert.Equal(0.0274944, rate.Variance, 10);
        Assert.Equal(8.729050279, rate.EffectiveSampleSize, 8);
        Assert.Equal(2.864, rate.DesignEffect, 10);
        Assert.Equal(6, rate.Clusters);
    }

    /// <summary>Expected: 3 persons by 4 questions, V by hand in plain Python: persons .0208333, questions .0277778, cells .0227273, two-way .0258838.</summary>
    [Fact]
    public void Two_way_clustering_is_never_surer_than_either_direction()
    {
        int[][] answers = [[1, 0, 1, 1], [0, 0, 1, 0], [1, 0, 0, 1]];
        var cells = answers.SelectMany((row, p) => row.Select((failure, q) => new CellCount($"p{p}", $"q{q}", failure, 1))).ToList();

        var rate = ClusteredProportion.TwoWay(cells)!;

        Assert.Equal(0.027777778, rate.Variance, 9);
        Assert.Equal(3, rate.Clusters);
    }

    [Fact]
    public void Two_way_clustering_adds_both_directions_and_takes_off_what_they_share()
    {
        // Persons and questions both matter, so that V exceeds either; expected by hand: p = .5, e = ±.5 by person and by question.
        List<CellCount> cells = [];
        for (var person = 0; person < 6; person++)
            for (var question = 0; question < 6; question++)
                cells.Add(new($"p{person}", $"q{question}", person < 3 && question < 5 || person >= 3 && question < 1 ? 1 : 0, 1));

        var rate = ClusteredProportion.TwoWay(cells)!;

        // Persons: totals 5,5,5,1,1,1 around 3, V = 6/5 · 24/36². Questions: 6,3,3,3,3,0 around 3, V = 6/5 · 18/36². Cells: 36/35 · 36/4/36².
        Assert.Equal((6.0 / 5 * 24 + 6.0 / 5 * 18 - 36.0 / 35 * 9) / (36 * 36), rate.Variance, 12);
    }

    [Fact]
    public void Without_failures_every_cluster_counts_as_one_answer()
    {
        var rate = ClusteredProportion.OneWay([.. Enumerable.Repeat(new ClusterCount(0, 5), 20)])!;

        Assert.Equal(20, rate.EffectiveSampleSize, 12);
        Assert.Equal(5, rate.DesignEffect, 12);
        Assert.Equal(0, rate.Wilson().Lower);
        Assert.InRange(rate.Wilson().Upper, Proportion.Wilson(0, 20).Upper, 0.2);
    }

    [Fact]
    public void One_cluster_says_nothing_about_others()
    {
        var rate = ClusteredProportion.OneWay([new(3, 10)])!;

        Assert.Equal(1, rate.EffectiveSampleSize);
        Assert.Equal(Interval.Unit, rate.Wilson());
    }

    [Fact]
    public void Clusters_that_agree_by_luck_are_worth_no_more_than_their_trials()
    {
        var rate = ClusteredProportion.OneWay([new(1, 2), new(1, 2), new(1, 2), new(1, 2)])!;

        Assert.Equal(8, rate.EffectiveSampleSize);
        Assert.Equal(1, rate.DesignEffect);
    }

    [Fact]
    public void One_trial_per_cluster_is_the_plain_interval()
    {
        var rate = ClusteredProportion.OneWay([.. Enumerable.Range(0, 30).Select(i => new ClusterCount(i < 4 ? 1 : 0, 1))])!;

        Assert.Equal(30, rate.EffectiveSampleSize);
        Assert.Equal(Proportion.Wilson(4, 30), rate.Wilson());
    }

    [Fact]
    public void No_trials_are_no_rate()
    {
        Assert.Null(ClusteredProportion.OneWay([]));
        Assert.Null(ClusteredProportion.OneWay([new(0, 0)]));
        Assert.Null(ClusteredProportion.TwoWay([]));
    }

    [Fact]
    public void Impossible_counts_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ClusteredProportion.OneWay([new(3, 2)]));

    [Theory]
    [InlineData(20, 3, 0.7, 0.1)]
    [InlineData(20, 10, 0.3, 0.05)]
    [InlineData(20, 10, 0.7, 0.1)]
    [InlineData(20, 5, 0.1, 0.5)]
    [InlineData(50, 10, 0.7, 0.02)]
    [InlineData(50, 5, 0.3, 0.3)]
    [InlineData(150, 3, 0.3, 0.05)]
    [InlineData(350, 1, 0, 0.1)]
    [InlineData(350, 10, 0.3, 0.1)]
    public void The_clustered_interval_covers_the_truth_of_beta_binomial_data(int clusters, int size, double correlation, double rate)
    {
        const int Runs = 2000;
        var random = new Random(clusters * 100 + size);

        var covered = Simulated.Share(Runs, () =>
            ClusteredProportion.OneWay(Simulated.Clusters(random, clusters, size, rate, correlation))!.Wilson().Contains(rate));

        // Standard error of the simulation: 0.005. The plain Wilson interval covers 0.53 on the third row.
        Assert.InRange(covered, 0.92, 1);
    }

    [Fact]
    public void An_interval_that_ignores_clusters_misses_the_truth()
    {
        var random = new Random(7);

        var covered = Simulated.Share(1000, () =>
        {
            var clusters = Simulated.Clusters(random, 20, 10, 0.1, 0.7);
            return Proportion.Wilson(clusters.Sum(c => c.Failures), clusters.Sum(c => c.Trials)).Contains(0.1);
        });

        Assert.InRange(covered, 0, 0.7);
    }

    [Theory]
    [InlineData(30, 30, 0.2)]
    [InlineData(60, 25, 0.1)]
    public void The_two_way_interval_covers_where_persons_and_questions_both_matter(int persons, int questions, double rate)
    {
        // Logit-free two-way truth: a cell fails with probability (a + b)/2 of a person's and a question's own rate, so the mean is known.
        var random = new Random(persons);

        var covered = Simulated.Share(400, () =>
        {
            var a = Enumerable.Range(0, persons).Select(_ => Simulated.ClusterRate(random, rate, 0.3)).ToArray();
            var b = Enumerable.Range(0, questions).Select(_ => Simulated.ClusterRate(random, rate, 0.3)).ToArray();
            List<CellCount> cells = [];
            for (var p = 0; p < persons; p++)
                for (var q = 0; q < questions; q++)
                    cells.Add(new($"p{p}", $"q{q}", random.NextDouble() < (a[p] + b[q]) / 2 ? 1 : 0, 1));
            return ClusteredProportion.TwoWay(cells)!.Wilson().Contains(rate);
        });

        Assert.InRange(covered, 0.92, 1);
    }
}
