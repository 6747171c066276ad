namespace Assay.Judging.Tests.Audit;

public sealed class AuditSampleTests
{
    private static readonly int[] Trials = [.. Enumerable.Range(0, 200)];

    [Fact]
    public void Both_verdicts_are_looked_at_alike_as_far_as_there_are_trials()
    {
        var sample = AuditSample.Draw(Trials, t => t < 50 ? "fail" : "pass", 60, 1);
        Assert.Equal((30, 30), (sample.Count(t => t < 50), sample.Count(t => t >= 50)));

        var rare = AuditSample.Draw(Trials, t => t < 10 ? "fail" : "pass", 60, 1);
        Assert.Equal((10, 50), (rare.Count(t => t < 10), rare.Count(t => t >= 10)));
    }

    [Fact]
    public void Nothing_is_drawn_twice_and_the_same_seed_draws_the_same()
    {
        var sample = AuditSample.Draw(Trials, _ => "all", 60, 7);
        Assert.Equal(60, sample.Distinct().Count());
        Assert.Equal(sample, AuditSample.Draw(Trials, _ => "all", 60, 7));
        Assert.NotEqual(sample, AuditSample.Draw(Trials, _ => "all", 60, 8));
        Assert.Equal(Trials, AuditSample.Draw(Trials, _ => "all", 1000, 7).Order());
    }

    /// <summary>Each of 200 trials is drawn with probability 60/200; over 4,000 seeds the count has a standard error of 29.</summary>
    [Fact]
    public void Every_trial_of_a_stratum_is_drawn_as_often_as_any_other()
    {
        var drawn = new int[Trials.Length];
        for (ulong seed = 0; seed < 4000; seed++)
            foreach (var trial in AuditSample.Draw(Trials, _ => "all", 60, seed)) drawn[trial]++;
        Assert.All(drawn, d => Assert.InRange(d, 1200 - 5 * 29, 1200 + 5 * 29));
    }

    /// <summary>A rater who sees the sheet from the top must not be able to tell the strata by their place.</summary>
    [Fact]
    public void The_order_tells_nothing_of_the_verdict()
    {
        var first = Enumerable.Range(0, 2000).Count(seed => AuditSample.Draw(Trials, t => t < 100 ? "fail" : "pass", 60, (ulong)seed)[0] < 100);
        Assert.InRange(first, 1000 - 5 * 23, 1000 + 5 * 23);
    }

    [Fact]
    public void A_sample_too_small_for_its_strata_is_refused_with_the_size_that_would_do() =>
        Assert.Contains("at least 4", Assert.Throws<ArgumentException>(() => AuditSample.Draw(Trials, t => t < 50 ? "fail" : "pass", 3, 1)).Message);
}
