using Assay.Models;
using Assay.Reporting;
using Assay.Testing.Snapshots;
using Xunit;

namespace Assay.Testing.Gates;

/// <summary>The outcome of a benchmark against what people approved: equality for a deterministic model, the gate for a live one, and the declared maxima for every model but a reference one.</summary>
internal static class ScorecardTest
{
    /// <param name="table">The cases.</param>
    /// <param name="folder">Where the files lie.</param>
    /// <param name="name">The scorecard's snapshot.</param>
    /// <param name="card">What the run found.</param>
    /// <param name="marks">The same case by case; null for a benchmark that asks nobody.</param>
    public static async Task VerifyAsync(CaseTable table, SnapshotFolder folder, SnapshotName name, Scorecard card, CaseMarks? marks)
    {
        var files = new GateFiles(folder, name);
        var gated = marks is null || ModelUri.Parse(card.Model).IsDeterministic ? null : files.Compare(new LiveGate(table.Benchmark, table.Cases, Barred(card)), marks);
        var report = (gated ?? new GateReport([])).After(MaximumGate.Of(table.Benchmark, card));

        var outcome = await CompareAsync(name, OutcomeText.Of(card, StructureText.Digest(table.Cases)));
        List<SnapshotResult> results = marks is null ? [outcome] : [outcome, await CompareAsync(files.Cases, CaseMarksText.Of(marks))];
        if (report is { Findings.Count: > 0, Answer: GateAnswer.CannotTell } && folder.Environment.SkipCannotTell && !results.Exists(r => r.Failed && r.Outcome != SnapshotOutcome.CannotTell))
            Assert.Skip(report.Text);
        if (results.Find(r => r.Failed) is { } failed)
            throw new SnapshotException(failed);
        // Where the texts are equal, or nothing is approved, no comparer was asked.
        if (report is { Findings.Count: > 0, Answer: not GateAnswer.NoWorse })
            Assert.Fail(report.Text);
        if (outcome.Outcome == SnapshotOutcome.NotApproved)
            Assert.Skip(outcome.Message);
        if (report.Findings.Count > 0)
            TestContext.Current.TestOutputHelper?.WriteLine(report.Text);

        // The anchor of a live model changes by its command only: neither a better run nor ASSAY_ACCEPT replaces it.
        Task<SnapshotResult> CompareAsync(SnapshotName part, string text) => gated is null
            ? Snapshot.CompareAsync(folder, part, text)
            : Snapshot.CompareAsync(folder with { Environment = folder.Environment with { Accept = false, OpenDiffTool = false } }, part, text, (_, _) => Comparison(report));
    }

    /// <summary>Why no gate may lean on the judge of the primary rate; null if one may.</summary>
    private static string? Barred(Scorecard card) => card.Lines[0].Certification is { } known ? known.MayGate ? null : known.Reason : "nothing is known of its certificates";

    private static SnapshotComparison Comparison(GateReport report) => new(report.Answer switch
    {
        GateAnswer.NoWorse => SnapshotAnswer.Same,
        GateAnswer.Worse => SnapshotAnswer.Different,
        _ => SnapshotAnswer.CannotTell,
    }, report.Text) { Remedy = GateFiles.Remedy };
}
