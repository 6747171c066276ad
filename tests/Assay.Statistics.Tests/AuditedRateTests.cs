namespace Assay.Statistics.Tests;

public sealed class AuditedRateTests
{
    private static List<AuditedTrial> Sample(int hits, int missed, int falseAlarms, int cleared) =>
    [
        .. Enumerable.Repeat(new AuditedTrial(true, true), hits), .. Enumerable.Repeat(new AuditedTrial(false, true), missed),
        .. Enumerable.Repeat(new AuditedTrial(true, false), falseAlarms), .. Enumerable.Repeat(new AuditedTrial(false, false), cleared),
    ];

    /// <summary>Expected: the formulas of the docstring in plain Python, one mixed stratum and one in which the judge failed nothing.</summary>
    [Fact]
    public void An_audit_corrects_the_rate_by_the_difference_of_human_and_judge()
    {
        var audited = AuditedRate.Estimate(
            [new("mixed", 200, 50, Sample(5, 2, 4, 19)), new("clean", 100, 0, Sample(0, 1, 0, 19))], effectiveSampleSize: 300);

        Assert.Equal(0.1388888889, audited.Rate, 9);
        Assert.Equal(0.1666666667, audited.JudgedRate, 9);
        Assert.Equal(0.0350802514, audited.Run.Lower, 9);
        Assert.Equal(0.2604935263, audited.Run.Upper, 9);
        Assert.True(audited.Population.Lower < audited.Run.Lower && audited.Population.Upper > audited.Run.Upper);
    }

    [Fact]
    public void An_audit_without_disagreement_is_not_certain()
    {
        var audited = AuditedRate.Estimate([new("all", 300, 60, Sample(6, 0, 0, 24))], effectiveSampleSize: 300);

        Assert.Equal(0.2, audited.Rate, 12);
        Assert.True(audited.Run.Width > 0.1);
    }

    [Fact]
    public void A_full_audit_leaves_no_doubt_about_the_run()
    {
        var audited = AuditedRate.Estimate([new("all", 10, 4, Sample(3, 1, 1, 5))], effectiveSampleSize: 10);

        Assert.Equal(0.4, audited.Rate, 12);
        Assert.Equal(0, audited.Run.Width, 12);
        Assert.True(audited.Population.Width > 0.3);
    }

    [Fact]
    public void A_stratum_without_audit_or_with_impossible_counts_is_refused_by_name()
    {
        Assert.Contains("'left out'", Assert.Throws<ArgumentException>(() => AuditedRate.Estimate([new("left out", 50, 5, [])], 50)).Message);
        Assert.Contains("'odd'", Assert.Throws<ArgumentException>(() => AuditedRate.Estimate([new("odd", 50, 0, Sample(1, 0, 0, 5))], 50)).Message);
        Assert.Throws<ArgumentException>(() => AuditedRate.Estimate([], 50));
    }

    [Theory]
    [InlineData(300, 0.1, 0.85, 0.92, true)]
    [InlineData(300, 0.3, 0.7, 0.8, true)]
    [InlineData(1000, 0.05, 0.9, 0.97, true)]
    [InlineData(300, 0.3, 0.7, 0.8, false)]
    public void An_audit_of_sixty_covers_the_truth_whatever_the_judge(int trials, double rate, double sensitivity, double specificity, bool stratifiedByVerdict)
    {
        var random = new Random(23);
        const int Runs = 1500;
        int run = 0, population = 0;
        for (var i = 0; i < Runs; i++)
        {
            var all = new AuditedTrial[trials];
            for (var t = 0; t < trials; t++)
            {
                var fails = random.NextDouble() < rate;
                all[t] = new(random.NextDouble() < (fails ? sensitivity : 1 - specificity), fails);
            }
            var strata = all.Index().GroupBy(entry => stratifiedByVerdict ? entry.Item.JudgedFail : entry.Index % 2 == 0).Select(group =>
            {
                var members = group.Select(entry => entry.Item).ToArray();
                var failures = members.Count(trial => trial.JudgedFail);
                random.Shuffle(members);
                return new AuditStratum($"{group.Key}", members.Length, failures, [.. members.Take(30)]);
            }).ToList();

            var audited = AuditedRate.Estimate(strata, trials);
            if (audited.Run.Contains(all.Count(trial => trial.HumanFail) / (double)trials)) run++;
            if (audited.Population.Contains(rate)) population++;
        }

        Assert.InRange(run / (double)Runs, 0.925, 1);
        Assert.InRange(population / (double)Runs, 0.935, 1);
    }
}
