namespace Assay.Statistics.Tests;

public sealed class ClassificationTests
{
    /// <summary>8 hits, 2 misses, 4 false alarms, 6 correct rejections; expected shares by hand.</summary>
    private static readonly ConfusionTable _table = ConfusionTable.Of(
        [.. Repeat("bad", "bad", 8), .. Repeat("bad", "good", 2), .. Repeat("good", "bad", 4), .. Repeat("good", "good", 6)]);

    private static IEnumerable<(string, string)> Repeat(string truth, string predicted, int count) => Enumerable.Repeat((truth, predicted), count);

    /// <summary>
    /// Hout et al. 1987, in Agresti, Categorical Data Analysis, table 2.10: 91 couples on one question, four ordered answers. Expected: R's vcd::Kappa(SexualFun), unweighted 0.1293 (0.0686) and with linear
    /// weights 0.2374 (0.0783); with quadratic weights the formulas of Fleiss, Cohen and Everitt (1969) in plain Python.
    /// </summary>
    [Fact]
    public void Weighted_kappas_and_their_errors_are_the_published_ones()
    {
        int[][] counts = [[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]];
        string[] order = ["never", "fairly", "very", "almost"];
        var table = ConfusionTable.Of(counts.SelectMany((row, i) => row.SelectMany((count, j) => Enumerable.Repeat((order[i], order[j]), count))));
        (double, double) Of(AgreementEstimate kappa) => (Math.Round(kappa.Value!.Value, 4), Math.Round(kappa.StandardError, 4));
        Assert.Equal((0.1293, 0.0686), Of(table.Kappa()));
        Assert.Equal((0.2374, 0.0783), Of(table.WeightedKappa(order, KappaWeights.Linear)));
        Assert.Equal((0.3320, 0.0973), Of(table.WeightedKappa(order, KappaWeights.Quadratic)));
        Assert.Throws<ArgumentException>(() => table.WeightedKappa(["never", "fairly", "very"], KappaWeights.Linear));
    }

    [Fact]
    public void A_label_that_nobody_used_changes_what_a_near_miss_weighs_and_nothing_else()
    {
        var table = ConfusionTable.Of([("1", "1"), ("1", "2"), ("2", "2"), ("2", "1"), ("2", "2")]);
        Assert.Equal(table.Kappa().Value!.Value, table.WeightedKappa(["1", "2"], KappaWeights.Linear).Value!.Value, 12);
        Assert.Equal(table.Kappa().Value!.Value, table.WeightedKappa(["1", "2", "3"], KappaWeights.Quadratic).Value!.Value, 12);
    }

    [Fact]
    public void Shares_of_the_confusion_table_are_those_of_the_textbook()
    {
        Assert.Equal(0.7, _table.Accuracy!.Value, 12);
        Assert.Equal(8 / 12.0, _table.Precision("bad")!.Value, 12);
        Assert.Equal(0.8, _table.Recall("bad")!.Value, 12);
        Assert.Equal(16 / 22.0, _table.F1("bad")!.Value, 12);
        Assert.Equal(0.4, _table.Kappa().Value!.Value, 12); // (.7 − .5)/(1 − .5)
    }

    [Fact]
    public void What_never_occurred_has_no_share_and_not_zero()
    {
        var table = ConfusionTable.Of(Repeat("good", "good", 3));

        Assert.Null(table.Precision("bad"));
        Assert.Null(table.Recall("bad"));
        Assert.Null(table.F1("bad"));
        Assert.Null(table.Kappa().Value);
        Assert.Null(ConfusionTable.Of([]).Accuracy);
    }

    [Fact]
    public void An_unreadable_prediction_counts_as_wrong()
    {
        var table = ConfusionTable.Of([("bad", "bad"), ("bad", "unreadable")]);

        Assert.Equal(0.5, table.Accuracy);
        Assert.Equal(0.5, table.Recall("bad"));
    }

    [Fact]
    public void Accuracy_over_prompts_has_the_clustered_interval()
    {
        var items = Enumerable.Range(0, 25).SelectMany(prompt => Enumerable.Repeat(new Classified($"p{prompt}", "bad", prompt < 20 ? "bad" : "good"), 8)).ToList();

        var accuracy = Classification.Accuracy(items);

        Assert.Equal(0.8, accuracy.Value!.Value, 12);
        Assert.Equal(ClusteredProportion.OneWay([.. Enumerable.Range(0, 25).Select(p => new ClusterCount(p < 20 ? 8 : 0, 8))])!.Wilson(), accuracy.Interval);
        Assert.True(accuracy.Interval!.Value.Width > 2 * Proportion.Wilson(160, 200).Width);
    }

    [Fact]
    public void A_bootstrap_interval_is_the_same_for_the_same_seed_and_another_for_another()
    {
        var items = Items(new Random(1), 40);

        var first = Classification.Estimate(items, table => table.F1("bad"), seed: 1);

        Assert.Equal(first, Classification.Estimate(items, table => table.F1("bad"), seed: 1));
        Assert.NotEqual(first, Classification.Estimate(items, table => table.F1("bad"), seed: 2));
        Assert.True(first.Interval!.Value.Contains(first.Value!.Value));
    }

    [Fact]
    public void The_bootstrap_interval_of_F1_covers_its_limit_where_prompts_share_their_luck()
    {
        // Per prompt, hits with probability h ~ Beta(mean .8) and false alarms with f ~ Beta(mean .2); 4 bad and 4 good items: F1 tends to .8.
        var random = new Random(3);

        var covered = Simulated.Share(200, () =>
        {
            var estimate = Classification.Estimate(Items(random, 40), table => table.F1("bad"), seed: 5);
            return estimate.Interval!.Value.Contains(0.8);
        });

        Assert.InRange(covered, 0.89, 0.99);
    }

    [Fact]
    public void One_cluster_has_no_bootstrap_interval() =>
        Assert.Null(Classification.Estimate([new("p", "bad", "bad"), new("p", "good", "bad")], table => table.Accuracy, seed: 1).Interval);

    /// <summary>Every resample of items without an error is without one, so the spread of resamples is no error of measurement.</summary>
    [Fact]
    public void A_statistic_that_no_resample_moves_has_no_bootstrap_interval()
    {
        List<Classified> perfect = [.. Enumerable.Range(0, 100).Select(i => new Classified($"p{i}", i % 2 == 0 ? "bad" : "good", i % 2 == 0 ? "bad" : "good"))];
        Assert.Equal((1, null), (Classification.Estimate(perfect, table => table.F1("bad"), seed: 1).Value, Classification.Estimate(perfect, table => table.F1("bad"), seed: 1).Interval));
        Assert.Null(Classification.Estimate(perfect, table => table.Kappa().Value, seed: 1).Interval);
        Assert.NotNull(Classification.Estimate([.. perfect, new("q", "bad", "good")], table => table.F1("bad"), seed: 1).Interval);
    }

    private static List<Classified> Items(Random random, int prompts)
    {
        List<Classified> items = [];
        for (var prompt = 0; prompt < prompts; prompt++)
        {
            var hit = Simulated.ClusterRate(random, 0.8, 0.3);
            var falseAlarm = Simulated.ClusterRate(random, 0.2, 0.3);
            for (var i = 0; i < 4; i++)
            {
                items.Add(new($"p{prompt}", "bad", random.NextDouble() < hit ? "bad" : "good"));
                items.Add(new($"p{prompt}", "good", random.NextDouble() < falseAlarm ? "bad" : "good"));
            }
        }
        return items;
    }
}
