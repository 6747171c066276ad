using System.Globalization;

namespace Assay.Reporting.Tests.Gates;

/// <summary>Whole histories through the real gate. <c>ASSAY_GATE_HISTORIES=1000</c> simulates more of them; the figures in docs/gate.md come from there.</summary>
public sealed class HistoryTests(ITestOutputHelper output)
{
    internal static readonly int Histories = int.Parse(Environment.GetEnvironmentVariable("ASSAY_GATE_HISTORIES") ?? "30", CultureInfo.InvariantCulture);

    /// <summary>Also where cases are few and failures rare, so that an anchor hardly shows how they vary: 60 cases, mean 3 %.</summary>
    [Theory]
    [InlineData(1, 350, 9)]
    [InlineData(3, 350, 9)]
    [InlineData(1, 60, 32)]
    public void Where_nothing_changes_at_most_a_tenth_of_histories_see_a_false_worse(int epochs, int cases, int shape)
    {
        var worse = Alarms(epochs, _ => 0, cases, shape);
        output.WriteLine($"no change, {cases} cases, {epochs} epochs: {worse.Count} of {Histories} histories of {SimulatedHistory.Runs} runs see a false worse ({string.Join(", ", worse.SelectMany(w => w.Parts).CountBy(p => p))})");
        Assert.InRange(worse.Count, 0, Histories / 10);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_drift_of_half_a_point_a_run_is_found_long_before_thirty_points(int epochs)
    {
        var worse = Alarms(epochs, look => 0.005 * look);
        var looks = worse.Select(w => w.Look).Order().ToList();
        output.WriteLine($"drift, {epochs} epochs: found in {worse.Count} of {Histories} histories, by the median at run {looks[looks.Count / 2]} ({0.5 * looks[looks.Count / 2]} points), at the latest at run {looks[^1]} ({string.Join(", ", worse.SelectMany(w => w.Parts).CountBy(p => p))})");
        Assert.InRange(worse.Count(w => w.Look < SimulatedHistory.Runs), 0.95 * Histories, Histories);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_jump_of_ten_points_is_never_no_worse(int epochs)
    {
        var answers = Enumerable.Range(0, 5 * Histories).Select(i => new SimulatedHistory((ulong)i, epochs).Look(0.10)).CountBy(a => a).ToDictionary();
        output.WriteLine($"jump of ten points, {epochs} epochs: {string.Join(", ", answers.Select(a => $"{a.Key} {a.Value}"))} of {5 * Histories}");
        Assert.InRange(answers.GetValueOrDefault(GateAnswer.NoWorse), 0, 0.01 * 5 * Histories);
    }

    private static List<(int Look, IReadOnlyList<string> Parts)> Alarms(int epochs, Func<int, double> rise, int cases = 350, int shape = 9) =>
        [.. Enumerable.Range(0, Histories).Select(i => new SimulatedHistory((ulong)i, epochs, cases, shape).FirstWorse(rise)).OfType<(int, IReadOnlyList<string>)>()];
}
