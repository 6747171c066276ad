using Assay.Statistics;

namespace Assay.Reporting.Tests.Gates;

/// <summary>What other tools do, on the same runs: the baseline is one run, and a new run replaces it when it is better, or whenever it passes. Simulated to show why ours does neither.</summary>
public sealed class RatchetTests(ITestOutputHelper output)
{
    private const double UsualLevel = 0.05;

    private static readonly int Histories = HistoryTests.Histories;

    [Fact]
    public void A_baseline_that_every_better_run_replaces_cries_wolf_in_nearly_every_history()
    {
        var (usual, ours) = (Found(_ => 0, difference => difference < 0, UsualLevel), Found(_ => 0, difference => difference < 0, GateLevels.PerLook));
        output.WriteLine($"no change, baseline replaced by every better run: {usual} of {Histories} histories see a false worse at 5 % a look, {ours} at the gate's own level");
        Assert.InRange(usual, 0.8 * Histories, Histories);
    }

    [Fact]
    public void A_baseline_that_every_passing_run_replaces_does_not_see_a_drift_of_thirty_points()
    {
        var (usual, ours) = (Found(look => 0.005 * look, _ => true, UsualLevel), Found(look => 0.005 * look, _ => true, GateLevels.PerLook));
        var chance = Found(_ => 0, _ => true, UsualLevel);
        output.WriteLine($"drift, baseline replaced by every passing run: {ours} of {Histories} histories are found at the gate's own level; at 5 % a look {usual}, and {chance} where nothing drifts");
        Assert.InRange(ours, 0, 0.5 * Histories);
    }

    private static int Found(Func<int, double> rise, Func<double, bool> replaces, double level) =>
        Enumerable.Range(0, Histories).Count(i => IsEverWorse((ulong)i, rise, replaces, level));

    /// <summary>The same paired difference and margin as the gate's, against a baseline of one run.</summary>
    private static bool IsEverWorse(ulong seed, Func<int, double> rise, Func<double, bool> replaces, double level)
    {
        var model = new SimulatedHistory(seed, epochs: 1);
        var baseline = model.Run();
        for (var look = 1; look <= SimulatedHistory.Runs; look++)
        {
            var run = model.Run(rise(look));
            var (before, now) = (baseline.Rows[0].Marks, run.Rows[0].Marks);
            var paired = PairedDifference.Of([.. now.Select((mark, i) => new PairedCase($"{i}", mark - before[i]))])!;
            if (paired.LowerBound(1 - level) > 0 && paired.UpperBound() >= 0.05) return true;
            if (replaces(paired.Difference)) baseline = run;
        }
        return false;
    }
}
