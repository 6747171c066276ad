using DiffPlex.Renderer;

namespace Assay.Testing.Snapshots;

/// <summary>What a reviewer reads when a snapshot fails.</summary>
internal static class SnapshotMessage
{
    private const int ContextLines = 2;

    /// <summary>What the comparer says, and the lines that differ.</summary>
    internal static string Compare(SnapshotName name, SnapshotComparison comparison, string received, string verified)
    {
        var difference = UnidiffRenderer.GenerateUnidiff(
            verified, received, name.VerifiedFile, name.ReceivedFile, ignoreWhitespace: false, ignoreCase: false, ContextLines);
        var lines = SnapshotFile.Normalise(difference).TrimEnd('\n');
        return comparison.Message.Length == 0 ? lines : $"{comparison.Message.TrimEnd('\n')}\n\n{lines}";
    }

    /// <summary>What to do about it.</summary>
    internal static string HowToApprove(SnapshotFolder folder, SnapshotName name) =>
        folder.Environment.BuildServer
            ? $"To approve: take {name.ReceivedFile} from this build, review it, and commit it as {name.VerifiedFile}. Nothing is accepted on a build server."
            : $"To approve: review {name.ReceivedFile}, then rename it to {name.VerifiedFile} and commit it; or run again with ASSAY_ACCEPT=1. To reject: delete it.";
}
