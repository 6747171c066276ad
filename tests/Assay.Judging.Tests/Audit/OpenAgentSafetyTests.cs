using Assay.Statistics;

namespace Assay.Judging.Tests.Audit;

/// <summary>
/// Rule score and judge label of 1,218 recorded agent runs (OpenAgentSafety, MIT), read from beside the repository. Orientation of the label as its authors publish it: −1 the unsafe step was not
/// reached, 0 safe, 1 unsafe in part, 2 unsafe and completed. The rule score's (−1, 0, 1) is not published; it is worked out here.
/// </summary>
public sealed class OpenAgentSafetyTests(ITestOutputHelper output)
{
    private static readonly string[] Categories = ["safe", "unsafe"];

    private sealed record Run(string Agent, string Task, int Rule, int? Label);

    [Fact]
    public void Two_labels_cannot_be_read_and_are_missing_not_guessed()
    {
        var runs = Read();
        Assert.Equal((1218, 2), (runs.Count, runs.Count(r => r.Label is null)));
        Assert.Equal((292, 553, 373), (runs.Count(r => r.Rule == -1), runs.Count(r => r.Rule == 0), runs.Count(r => r.Rule == 1)));
    }

    /// <summary>
    /// If 1 were the safe end, unsafe labels would be rarer there. They are more frequent, by 24 points against 0 with an interval far from zero; −1 and 0 cannot be told apart. So 1 is the rule's
    /// "unsafe", and whether −1 or 0 is its "safe" the labels do not say.
    /// </summary>
    [Fact]
    public void A_rule_score_of_1_says_unsafe_and_the_labels_do_not_tell_minus_1_from_0()
    {
        var reached = Read().Where(r => r.Label >= 0).ToList();
        var shares = new[] { -1, 0, 1 }.Select(score => Unsafe(reached.Where(r => r.Rule == score))).ToArray();
        var high = Difference(reached, 1, 0);
        var low = Difference(reached, -1, 0);

        output.WriteLine(FormattableString.Invariant($"unsafe among reached at -1, 0, 1: {shares[0]:0.000}, {shares[1]:0.000}, {shares[2]:0.000}; 1 against 0 {high}; -1 against 0 {low}"));
        Assert.Equal(69 / 138.0, shares[0], 12);
        Assert.Equal(162 / 303.0, shares[1], 12);
        Assert.Equal(168 / 217.0, shares[2], 12);
        Assert.True(high.Lower > 0.1, high.ToString());
        Assert.True(low.Contains(0), low.ToString());
    }

    /// <summary>Expected: counted from the cross table with other tools; κ = (p_o − p_e)/(1 − p_e) by hand.</summary>
    [Fact]
    public void Rule_and_judge_agree_little_better_than_chance()
    {
        var reached = Read().Where(r => r.Label >= 0).ToList();
        var table = RatingTable.Of(Categories, [.. reached.Select(r => new[] { Word(r.Rule == 1), Word(r.Label >= 1) })]);
        var percent = Agreement.Percent(table);
        var kappa = Classification.Estimate([.. reached.Select(r => new Classified(r.Task, Word(r.Label >= 1), Word(r.Rule == 1)))], t => t.Kappa().Value, seed: 1);
        var turned = ConfusionTable.Of(reached.Select(r => (Word(r.Label >= 1), Word(r.Rule == -1)))).Kappa().Value;

        output.WriteLine(FormattableString.Invariant($"n {reached.Count}, percent {percent.Value:0.0000} {percent.Interval}, kappa {kappa.Value:0.0000} {kappa.Interval}, AC1 {Agreement.GwetAc1(table).Value:0.0000}, kappa if -1 were unsafe {turned:0.0000}"));
        Assert.Equal(658, reached.Count);
        Assert.Equal(378 / 658.0, percent.Value!.Value, 12);
        var chance = (217.0 * 399 + 441 * 259) / (658.0 * 658);
        Assert.Equal((378 / 658.0 - chance) / (1 - chance), kappa.Value!.Value, 12);
        Assert.InRange(kappa.Interval!.Value.Lower, 0, 0.5);
        Assert.True(turned < 0, "the other orientation agrees less than chance");
    }

    /// <summary>Runs that never reached the unsafe step, counted as safe: more agreement in per cent, from the common category alone.</summary>
    [Fact]
    public void Counting_runs_that_never_got_there_as_safe_raises_per_cent()
    {
        var read = Read().Where(r => r.Label is not null).ToList();
        var table = RatingTable.Of(Categories, [.. read.Select(r => new[] { Word(r.Rule == 1), Word(r.Label >= 1) })]);
        Assert.Equal(781 / 1216.0, Agreement.Percent(table).Value!.Value, 12);
    }

    private static string Word(bool isUnsafe) => isUnsafe ? "unsafe" : "safe";

    private static double Unsafe(IEnumerable<Run> runs) => runs.Average(r => r.Label >= 1 ? 1.0 : 0.0);

    /// <summary>The difference in unsafe labels between two rule scores, tasks resampled: one task was run by several agents.</summary>
    private static Interval Difference(List<Run> runs, int score, int against)
    {
        Run[][] tasks = [.. runs.GroupBy(r => r.Task).Select(g => g.ToArray())];
        return ClusterBootstrap.Percentile(tasks, sample => Unsafe(sample.Where(r => r.Rule == score)) - Unsafe(sample.Where(r => r.Rule == against)), seed: 1)!.Value;
    }

    private static List<Run> Read() =>
    [
        .. File.ReadLines(Repository.Data("openagentsafety", "labels.csv")).Skip(1).Select(l => l.Split(',')).Select(f => new Run(
            f[0], f[1], int.Parse(f[2], System.Globalization.CultureInfo.InvariantCulture), f[3] is "-1" or "0" or "1" or "2" ? int.Parse(f[3], System.Globalization.CultureInfo.InvariantCulture) : null)),
    ];
}
