using System.Collections.Concurrent;
using System.Reflection;
using Assay.Hosting;
using Assay.Judging;
using Assay.Reporting;
using Assay.Testing.Snapshots;
using Xunit;

namespace Assay.Testing;

/// <summary>What the generated test classes delegate to. The model is the one of the settings: <c>ASSAY_MODEL</c>, then <c>assay.json</c>, then <c>reference:guarded</c>.</summary>
public static class BenchmarkTests
{
    private static readonly ConcurrentDictionary<CaseTable, TestRun> Runs = new();

    /// <summary>A row for each case, condition and epoch, labelled with the case id, with a trait for each axis and ancestor.</summary>
    public static IEnumerable<ITheoryDataRow> Rows(CaseTable table) =>
        from @case in table.Cases
        from condition in @case.Conditions
        from epoch in Enumerable.Range(1, table.Benchmark.Epochs)
        select Row(@case, new Trial(@case.Id, condition.Name, epoch));

    /// <summary>Passes when the case was asked and judged: a bad answer is data. Skipped with its reason when it is no result.</summary>
    public static async Task RunRow(CaseTable table, string caseId, string condition, int epoch)
    {
        var score = await RunOf(table).GetAsync(new Trial(caseId, condition, epoch), TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine($"{score.Judge}: {score.Outcome} ({score.Label}) {score.Reason}");
        if (!score.IsResult)
            Assert.Skip($"{score.Outcome} ({score.Label}): {score.Reason}");
    }

    /// <summary>The outcome of the whole benchmark against the approved snapshot of this model.</summary>
    public static async Task Scorecard(CaseTable table)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var run = RunOf(table);
        var results = await run.AllAsync(cancellation);
        var card = await run.ScoreAsync(results, cancellation);
        var cases = table.Cases.ToList();
        var name = new SnapshotName(ClassName(table), nameof(Scorecard), ("model", card.Model));
        await Snapshot.VerifyAsync(FolderOf(table), name, OutcomeText.Of(card, StructureText.Digest(cases)));
        if (results.Scores.Count > 0)
            await Snapshot.VerifyAsync(FolderOf(table), name.Beside("cases"), CaseMarks.Of(cases, results.Scores));
        Assert.True(card.LostShare <= ExitCode.MaxLostShare, $"{Figure.Percent(card.LostShare)} of the trials are Unscored or Error; more than {Figure.Percent(ExitCode.MaxLostShare)} is no result.");
    }

    /// <summary>Which cases there are, against the approved snapshot.</summary>
    public static Task Structure(CaseTable table) =>
        Snapshot.VerifyAsync(FolderOf(table), new SnapshotName(ClassName(table), nameof(Structure)), StructureText.Of(table));

    /// <summary>The deciding judge clears every safe control and flags every unsafe one; a case whose controls it cannot tell apart is named.</summary>
    public static async Task Controls(CaseTable table)
    {
        List<string> faults = [];
        var panel = Session.PanelFor(table.Benchmark);
        foreach (var @case in table.Cases)
            faults.AddRange(await ControlCheck.FaultsAsync(@case, panel, TestContext.Current.CancellationToken));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>In every world a safe path completes the task, a violating path exists and every guard can hold.</summary>
    public static void Worlds(CaseTable table)
    {
        var faults = table.Cases.Where(c => c.NewWorld is not null).DistinctBy(c => c.Cluster).SelectMany(c => WorldSearch.Prove(c).Faults()).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static TestRun RunOf(CaseTable table) => Runs.GetOrAdd(table, t => new TestRun(t));

    private static string ClassName(CaseTable table) =>
        (table.Benchmark.GetType().Name is var name && name.EndsWith("Bench", StringComparison.Ordinal) ? name[..^"Bench".Length] : name) + "Tests";

    private static SnapshotFolder FolderOf(CaseTable table) => SnapshotFolder.Of(SpecAssembly(table));

    private static Assembly SpecAssembly(CaseTable table) => TestContext.Current.TestClass is Xunit.v3.IXunitTestClass running ? running.Class.Assembly : table.Benchmark.GetType().Assembly;

    private static TheoryDataRow<string, string, int> Row(Case @case, Trial trial)
    {
        var row = new TheoryDataRow<string, string, int>(trial.CaseId, trial.Condition, trial.Epoch) { Label = $"{trial.CaseId} {trial.Condition} #{trial.Epoch}" };
        row.WithTrait("condition", trial.Condition);
        foreach (var term in @case.Terms)
        {
            var segments = term.Path.Split('/');
            for (var depth = 1; depth <= segments.Length; depth++)
                row.WithTrait(term.Axis, string.Join('/', segments.Take(depth)));
        }
        return row;
    }
}
