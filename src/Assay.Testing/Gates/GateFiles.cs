using Assay.Reporting;
using Assay.Testing.Snapshots;

namespace Assay.Testing.Gates;

/// <summary>The approved files of one model's gate: <c>….cases</c>, which holds the anchor, and <c>….history</c>, which holds the accepted runs.</summary>
/// <param name="Folder">Where the files lie.</param>
/// <param name="Name">The scorecard's snapshot.</param>
internal sealed record GateFiles(SnapshotFolder Folder, SnapshotName Name)
{
    /// <summary>How the anchor changes; no other way does it.</summary>
    public const string Remedy =
        "The received file is this run alone and is no anchor: renaming it approves nothing. To change the anchor, run three times with different seeds and set it with a reason: assay anchor RUN RUN RUN --reason \"...\".";

    public SnapshotName Cases => Name.Beside("cases");

    public SnapshotName History => Name.Beside("history");

    /// <summary>The gate's answer to a run; null where nothing is approved for its model. An approved file that cannot be read is never green.</summary>
    public GateReport? Compare(LiveGate gate, CaseMarks run)
    {
        try
        {
            return SnapshotFile.Read(Folder.VerifiedPath(Cases)) is { } anchor
                ? gate.Compare(anchor, CaseMarksText.Of(run), SnapshotFile.Read(Folder.VerifiedPath(History)))
                : SnapshotFile.HasText(Folder.VerifiedPath(Name))
                    ? new([new("anchor", GateAnswer.NotComparable, $"the outcome is approved, and {Cases.VerifiedFile} beside it is missing: {Remedy}")])
                    : null;
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidDataException)
        {
            return new([new("anchor", GateAnswer.NotComparable, $"{unreadable.Message} ({Folder.Directory})")]);
        }
    }

    /// <summary>Proposes the history with an accepted run added, as a received file that a person approves by renaming, like every other.</summary>
    /// <exception cref="InvalidOperationException">The run may not be added; the message says why.</exception>
    /// <exception cref="FormatException">The history cannot be read.</exception>
    public Task<SnapshotResult> AppendAsync(HistoryLine line) =>
        ProposeAsync(History, GateHistory.Read(SnapshotFile.Read(Folder.VerifiedPath(History)) ?? "").With(line).Text);

    /// <summary>Leaves a text as a received file, or accepts it where <c>ASSAY_ACCEPT</c> says so. Who names runs on a command line means their model to be approved.</summary>
    public Task<SnapshotResult> ProposeAsync(SnapshotName part, string text) =>
        Snapshot.CompareAsync(Folder with { Environment = Folder.Environment with { ApproveModel = true } }, part, text);

    /// <summary>What a person does with a proposal.</summary>
    public static string Next(SnapshotResult proposed) => proposed.Outcome switch
    {
        SnapshotOutcome.Matched => $"{proposed.Name.VerifiedFile} says so already.",
        SnapshotOutcome.Accepted => $"{proposed.Name.VerifiedFile} was accepted; review and commit it.",
        _ => $"review {proposed.Name.ReceivedFile}, rename it to {proposed.Name.VerifiedFile} and commit it.",
    };

    /// <summary>The smallest seed that neither the anchor nor the history has used: the same seed would draw the same answers again. 0 where nothing is approved or can be read.</summary>
    public long NextSeed()
    {
        try
        {
            var anchor = SnapshotFile.Read(Folder.VerifiedPath(Cases));
            var history = SnapshotFile.Read(Folder.VerifiedPath(History));
            return (anchor is null ? [] : CaseMarksText.Read(anchor).Seeds).Concat(GateHistory.Read(history ?? "").Lines.Select(l => l.Seed)).Select(s => s + 1).DefaultIfEmpty(0).Max();
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidDataException)
        {
            return 0; // Compare says what cannot be read.
        }
    }
}
