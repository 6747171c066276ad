using System.Globalization;
using Assay.Models;
using Assay.Running.Tests.Load;
using Assay.Statistics;

namespace Assay.Running.Tests.Budgets;

public sealed class CutRunTests
{
    private const int Runs = 400, Cases = 400, InFlight = 64;
    private static readonly CaseTable Table = SyntheticBench.Table(Cases);

    /// <summary>An order of its own for each simulated run: the real plan, whose every epoch is drawn by other hashes.</summary>
    private static readonly Trial[][] Plans = [.. TrialPlan.Of(Table, Runs, filter: null).GroupBy(t => t.Epoch).Select(g => g.ToArray())];

    /// <summary>Every case has a rate of its own; terms differ, and so do the cases of one.</summary>
    private static readonly Dictionary<string, double> Planted = Table.Ids.Index().ToDictionary(c => c.Item, c => (c.Index % 10) switch { < 4 => 0.45, < 7 => 0.3, < 9 => 0.15, _ => 0.05 } * (c.Index % 20 < 10 ? 0.6 : 1.4));

    private static readonly double True = Planted.Values.Average();

    public static TheoryData<string, double> Budgets { get; } = new(from unit in new[] { "minutes", "tokens" } from share in new[] { 0.25, 0.5, 0.75 } select (unit, share));

    [Theory]
    [MemberData(nameof(Budgets))]
    public void The_finished_start_of_the_plan_is_unbiased_and_what_finished_first_is_not(string unit, double share)
    {
        var cuts = Simulate(unit, share);
        var prefix = Errors.Of(cuts, c => c.Results.Scores.Take(c.Results.Finished), True);
        var first = Errors.Of(cuts, c => c.FinishedFirst, True);
        var counted = cuts.Average(c => (double)Risk(c.Results.Scores.Take(c.Results.Finished)).Count);
        var optional = OptionalStopping(True, counted);
        var covered = cuts.Count(c => Interval(c).Contains(True)) / (double)Runs;
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{unit} for {share:0%} of the run, {Runs} runs, {InFlight} in flight, planted {100 * True:0.00} %, {counted:0} trials counted of {Cases}: prefix {prefix}; finished first {first}; expected of optional stopping {100 * optional:+0.00}; 95 % intervals of the prefix hold the planted rate in {covered:0.0%}"));

        Assert.All(cuts, c => Assert.NotNull(c.Results.Stopped));
        // Unbiased but for optional stopping, whose size is known (docs/budget.md).
        Assert.InRange(prefix.Mean - optional, -4 * prefix.StandardError, 4 * prefix.StandardError);
        Assert.True(first.Mean < -10 * first.StandardError, $"what finished first should be far too low: {first}");
        Assert.InRange(covered, 0.92, 1);
    }

    [Fact]
    public void A_brake_in_tokens_leans_to_the_long_trials_by_as_much_as_Wald_says()
    {
        // So few trials that the lean shows: about thirty of eighty, one in flight.
        const int runs = 4000, cases = 40;
        var table = SyntheticBench.Table(cases);
        var run = new CutRun(1, () => new Budget { MaxTokens = 40 * CutRun.SafeTokens });
        var cuts = TrialPlan.Of(table, runs, filter: null).GroupBy(t => t.Epoch).Select(plan =>
        {
            var draws = new StableRandom((ulong)plan.Key);
            var bad = plan.Where(t => t.Condition == "risk" && draws.NextDouble() < 0.3).ToHashSet();
            return run.Ask([.. plan], bad.Contains, draws);
        }).ToList();
        var errors = Errors.Of(cuts, c => c.Results.Scores.Take(c.Results.Finished), 0.3);
        var expected = OptionalStopping(0.3, cuts.Average(c => (double)Risk(c.Results.Scores.Take(c.Results.Finished)).Count));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs} runs, {cuts.Average(c => c.Results.Finished):0.0} trials asked: {errors}, expected {100 * expected:+0.00}"));
        Assert.True(errors.Mean > 3 * errors.StandardError, $"no lean shows: {errors}");
        Assert.InRange(errors.Mean, 0.7 * expected - 3 * errors.StandardError, 1.3 * expected + 3 * errors.StandardError);
    }

    private static List<Cut> Simulate(string unit, double share)
    {
        // Half of the trials are twins, which are safe and short.
        var minutes = Cases * (2 + (CutRun.UnsafeLength - 1) * True);
        var run = new CutRun(InFlight, () => unit == "minutes" ? new Budget { MaxMinutes = share * minutes / InFlight } : new Budget { MaxTokens = (long)(share * minutes * CutRun.SafeTokens) });
        return [.. Plans.Select((plan, seed) =>
        {
            var draws = new StableRandom((ulong)seed);
            var bad = plan.Where(t => t.Condition == "risk" && draws.NextDouble() < Planted[t.CaseId]).ToHashSet();
            return run.Ask(plan, bad.Contains, draws);
        })];
    }

    /// <summary>
    /// The bias of a mean over a number N of trials that depends on them. By Wald's first identity E(N * rate) = p * E(N), so E(rate) - p = -Cov(rate, N) / E(N); to first order N moves against the mean cost of a trial, and the bias is
    /// (dc / c) * p * (1 - p) / n, where dc is what an unsafe trial costs more than a safe one, c the mean cost of a counted trial with the twins that come with it, and n the number counted.
    /// </summary>
    private static double OptionalStopping(double rate, double counted) => (CutRun.UnsafeLength - 1) / (2 + (CutRun.UnsafeLength - 1) * rate) * rate * (1 - rate) / counted;

    private static List<TrialScore> Risk(IEnumerable<TrialScore> scores) => [.. scores.Where(s => s.Trial.Condition == "risk")];

    private static double Rate(IEnumerable<TrialScore> scores) => Risk(scores) is var risk ? risk.Count(s => s.Outcome == Outcome.Fail) / (double)risk.Count : 0;

    private static Interval Interval(Cut cut)
    {
        var risk = Risk(cut.Results.Scores.Take(cut.Results.Finished));
        var fail = risk.Count(s => s.Outcome == Outcome.Fail);
        return RateEstimator.Estimate(risk.Count - fail, fail, 0).Sampling;
    }

    /// <summary>Mean error of an estimate over the runs.</summary>
    private sealed record Errors(double Mean, double StandardError)
    {
        public static Errors Of(IReadOnlyList<Cut> cuts, Func<Cut, IEnumerable<TrialScore>> counted, double rate)
        {
            var errors = cuts.Select(c => Rate(counted(c)) - rate).ToList();
            var mean = errors.Average();
            return new Errors(mean, Math.Sqrt(errors.Sum(e => (e - mean) * (e - mean)) / (errors.Count - 1) / errors.Count));
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{100 * Mean:+0.00;-0.00} points (standard error {100 * StandardError:0.00})");
    }
}
