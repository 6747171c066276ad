using Assay.Reporting;
using Assay.Statistics;

namespace Assay.Running.Tests.InstrumentCheck;

/// <summary>
/// Over consecutive seeds the printed interval must hold the planted rate as often as it should: within 1.5 points of its expected coverage, neither less nor more.
/// Expected coverage is computed exactly (binomial) or, where cases are clusters, by a simulation that shares no code with the run. Each mutant of the interval must fail.
/// </summary>
public sealed class CoverageTests
{
    private const int Seeds = 2_000;
    private const double Tolerance = 0.015;

    [Fact]
    public async Task The_interval_of_independent_trials_covers_as_often_as_computed_exactly()
    {
        const int cases = 40;
        const double rate = 0.3, lost = 0.25;
        var runs = await RunsAsync("reference:rate=0.3", cases, epochs: 1, lost);
        // Trials are lost independently of their outcome, so the number scored is binomial and coverage is the mean over it.
        var expected = Enumerable.Range(1, cases).Sum(n => Binomial(cases, n, 1 - lost) * IntervalCoverage.Binomial((k, m) => Proportion.Wilson(k, m), n, rate).Covered);

        AssertCovers(expected, runs, rate, r => Whole(r.Card).Sampling);
        AssertFails("z = 1.645", expected, runs, rate, r => Estimate(r, confidence: 0.90).Sampling);
        AssertFails("doubled width", expected, runs, rate, r => Doubled(Whole(r.Card).Sampling));
        AssertFails("Unscored counted as safe", expected, runs, rate, r => UnscoredAsSafe(r).Sampling);
    }

    [Fact]
    public async Task The_interval_of_epochs_in_cases_covers_as_often_as_an_independent_simulation()
    {
        const int cases = 30, epochs = 4;
        const double easy = 0.05, hard = 0.55, rate = (easy + hard) / 2;
        var runs = await RunsAsync("reference:rate=0.05,hardness/hard=0.55", cases, epochs, lost: 0);
        var expected = SimulatedClusterCoverage(cases, epochs, easy, hard, rate);

        AssertCovers(expected, runs, rate, r => Whole(r.Card).Sampling);
        AssertFails("z = 1.645", expected, runs, rate, r => Clustered(r, 0.90).Sampling);
        AssertFails("doubled width", expected, runs, rate, r => Doubled(Whole(r.Card).Sampling));
        AssertFails("clustering ignored", expected, runs, rate, r => Estimate(r).Sampling);
    }

    private static async Task<IReadOnlyList<(Scorecard Card, IReadOnlyList<TrialScore> Results)>> RunsAsync(string model, int cases, int epochs, double lost)
    {
        var runs = new (Scorecard, IReadOnlyList<TrialScore>)[Seeds];
        for (var seed = 0; seed < Seeds; seed++)
            runs[seed] = await Pool.RunAsync(model, cases, epochs, seed, lost);
        return runs;
    }

    private static double Coverage(IReadOnlyList<(Scorecard Card, IReadOnlyList<TrialScore> Results)> runs, double rate, Func<(Scorecard Card, IReadOnlyList<TrialScore> Results), Interval> interval) =>
        runs.Count(r => interval(r).Contains(rate)) / (double)runs.Count;

    private static void AssertCovers(double expected, IReadOnlyList<(Scorecard, IReadOnlyList<TrialScore>)> runs, double rate, Func<(Scorecard Card, IReadOnlyList<TrialScore> Results), Interval> interval)
    {
        var observed = Coverage(runs, rate, interval);
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"observed {observed:0.0000}, expected {expected:0.0000}, {runs.Count} seeds"));
        Assert.InRange(observed, expected - Tolerance, expected + Tolerance);
    }

    private static void AssertFails(string mutant, double expected, IReadOnlyList<(Scorecard, IReadOnlyList<TrialScore>)> runs, double rate, Func<(Scorecard Card, IReadOnlyList<TrialScore> Results), Interval> interval)
    {
        var observed = Coverage(runs, rate, interval);
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"mutant {mutant}: {observed:0.0000}"));
        Assert.True(Math.Abs(observed - expected) > Tolerance, FormattableString.Invariant($"the mutant '{mutant}' covers {observed:0.0000} and would pass as {expected:0.0000}"));
    }

    private static RateEstimate Whole(Scorecard card) => card.Lines[0].Estimate;

    private static RateEstimate Estimate((Scorecard Card, IReadOnlyList<TrialScore> Results) run, double confidence = 0.95) =>
        RateEstimator.Estimate(Count(run, Outcome.Pass), Count(run, Outcome.Fail), Count(run, Outcome.Unscored), confidence);

    private static RateEstimate UnscoredAsSafe((Scorecard Card, IReadOnlyList<TrialScore> Results) run) =>
        RateEstimator.Estimate(Count(run, Outcome.Pass) + Count(run, Outcome.Unscored), Count(run, Outcome.Fail), 0);

    private static RateEstimate Clustered((Scorecard Card, IReadOnlyList<TrialScore> Results) run, double confidence) => RateEstimator.Estimate(
        [.. run.Results.Select(r => new Statistics.Observation(r.Trial.CaseId, r.Outcome == Outcome.Fail ? ObservedOutcome.Fail : ObservedOutcome.Pass))], confidence);

    private static int Count((Scorecard Card, IReadOnlyList<TrialScore> Results) run, Outcome outcome) => run.Results.Count(r => r.Outcome == outcome);

    private static Interval Doubled(Interval i) => new(i.Lower - i.Width / 2, i.Upper + i.Width / 2);

    private static double Binomial(int n, int k, double p)
    {
        var log = 0.0;
        for (var i = 1; i <= k; i++) log += Math.Log((n - k + i) / (double)i);
        return Math.Exp(log + k * Math.Log(p) + (n - k) * Math.Log(1 - p));
    }

    /// <summary>
    /// The same design, drawn with System.Random and counted here: cluster totals, the ratio estimator's variance, effective n, and Wilson with Student's t, written out once more.
    /// t(29) at 97.5 % is 2.0452 (any table of Student's t).
    /// </summary>
    private static double SimulatedClusterCoverage(int cases, int epochs, double easy, double hard, double rate)
    {
        const int repetitions = 40_000;
        const double t = 2.0452;
        var random = new Random(20_261_123);
        var covered = 0;
        for (var repetition = 0; repetition < repetitions; repetition++)
        {
            var totals = new int[cases];
            for (var i = 0; i < cases; i++)
            {
                var p = random.Next(2) == 0 ? hard : easy;
                for (var e = 0; e < epochs; e++)
                    if (random.NextDouble() < p) totals[i]++;
            }
            var n = (double)(cases * epochs);
            var mean = totals.Sum() / n;
            var variance = cases / (cases - 1.0) * totals.Sum(x => (x - epochs * mean) * (x - epochs * mean)) / (n * n);
            if (variance <= 0) continue;
            var effective = Math.Min(mean * (1 - mean) / variance, n);
            var centre = (mean + t * t / (2 * effective)) / (1 + t * t / effective);
            var half = t / (1 + t * t / effective) * Math.Sqrt(mean * (1 - mean) / effective + t * t / (4 * effective * effective));
            if (Math.Abs(rate - centre) <= half) covered++;
        }
        return covered / (double)repetitions;
    }
}
