using System.Text;
using DiffEngine;

namespace Assay.Testing.Snapshots;

/// <summary>
/// The default engine: Verify's files and messages without its package, which is not in every registry.
/// <c>-p:SnapshotEngine=Verify</c> builds SnapshotEngine.Verify.cs in its place.
/// </summary>
internal static class SnapshotEngine
{
    internal static async Task<SnapshotResult> CompareAsync(SnapshotRequest request)
    {
        var (folder, name, received, verified, comparer) = request;
        var receivedPath = folder.ReceivedPath(name);
        var verifiedPath = folder.VerifiedPath(name);
        // What an earlier run left must not be taken for this one's, whatever comes of it.
        if (File.Exists(receivedPath))
            File.Delete(receivedPath);

        if (received == verified)
            return request.Result(SnapshotOutcome.Matched, "");
        var comparison = verified is null ? null : comparer(received, verified);
        if (comparison is { Answer: SnapshotAnswer.Same })
            return request.Result(SnapshotOutcome.Matched, comparison.Message);

        SnapshotFile.Write(receivedPath, received);
        if (folder.Environment.Accept)
        {
            File.Move(receivedPath, verifiedPath, overwrite: true);
            return request.Result(SnapshotOutcome.Accepted, comparison?.Message ?? "");
        }

        if (folder.Environment.OpenDiffTool)
            await DiffRunner.LaunchForTextAsync(receivedPath, verifiedPath, SnapshotFile.Encoding);
        return request.Failure(comparison, Message(request, comparison));
    }

    // The headings and their order are Verify's (VerifyExceptionMessageBuilder), because its tools read them.
    private static string Message(SnapshotRequest request, SnapshotComparison? comparison)
    {
        var (folder, name, received, verified, _) = request;
        var heading = comparison is null ? "New:" : "NotEqual:";
        var message = new StringBuilder();
        message.Append($"Directory: {folder.Directory}\n{heading}\n");
        message.Append($"  - Received: {name.ReceivedFile}\n    Verified: {name.VerifiedFile}\n");
        message.Append($"\nFileContent:\n\n{heading}\n\nReceived: {name.ReceivedFile}\n");
        if (comparison is null)
            message.Append(received);
        else
            message.Append($"Verified: {name.VerifiedFile}\nCompare Result:\n{SnapshotMessage.Compare(name, comparison, received, verified!)}");
        return message.Append('\n').ToString();
    }
}
