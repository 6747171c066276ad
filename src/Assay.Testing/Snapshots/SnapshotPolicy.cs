namespace Assay.Testing.Snapshots;

/// <summary>
/// A verified file exists per approved model only. Anybody may run the specs against any model; such a run must not litter the folder with
/// files that look like decisions, and must not be green as though somebody had approved it.
/// </summary>
public static class SnapshotPolicy
{
    /// <summary>Whether a snapshot is to be compared: it is no model's, or its model has been approved.</summary>
    /// <remarks>A companion (<see cref="SnapshotName.Beside"/>) counts as approved with its whole, so that a companion that was forgotten or
    /// deleted is missed, not skipped.</remarks>
    public static bool IsApproved(SnapshotFolder folder, SnapshotName name)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(name);
        return name.Model is null
            || SnapshotFile.HasText(folder.VerifiedPath(name))
            || SnapshotFile.HasText(Path.Combine(folder.Directory, name.WholeVerifiedFile));
    }

    /// <summary>The result for a model that is not approved; null where the comparison goes on.</summary>
    internal static SnapshotResult? Withhold(SnapshotFolder folder, SnapshotName name)
    {
        if (folder.Environment.ApproveModel || IsApproved(folder, name))
            return null;

        var outcome = folder.Environment.RequireApproved ? SnapshotOutcome.ApprovalRequired : SnapshotOutcome.NotApproved;
        return new(name, outcome,
            $"""
            The model '{name.Model}' is not approved for {name.Type}.{name.Method}: nothing was compared and no file was written.
            Directory: {folder.Directory}
            Missing: {name.VerifiedFile}
            Approved: {Approved(folder, name)}
            To approve the model, run again with ASSAY_APPROVE_MODEL=1, review {name.ReceivedFile}, rename it to {name.VerifiedFile} and commit it.
            """);
    }

    // A misspelt model looks like a new one; the approved ones beside it show which.
    private static string Approved(SnapshotFolder folder, SnapshotName name)
    {
        if (!Directory.Exists(folder.Directory))
            return "none";
        var prefix = $"{name.Type}.{name.Method}_";
        var files = Directory.EnumerateFiles(folder.Directory, "*.verified.txt").Select(Path.GetFileName).OfType<string>()
            .Where(file => file.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        return files is [] ? "none" : string.Join(", ", files);
    }
}
