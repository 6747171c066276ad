// Built only with -p:SnapshotEngine=Verify, in place of SnapshotEngine.cs: the package Verify.XunitV3 is not in every registry, so the default
// build neither restores it nor compiles this file.
using VerifyTests;
using VerifyXunit;

namespace Assay.Testing.Snapshots;

/// <summary>Verify itself as the engine: the same names, folder, bytes and answers, with our comparer plugged into its own.</summary>
internal static class SnapshotEngine
{
    internal static async Task<SnapshotResult> CompareAsync(SnapshotRequest request)
    {
        var (folder, name, received, _, comparer) = request;
        SnapshotComparison? comparison = null;
        var failed = false;

        var settings = new VerifySettings();
        settings.UseDirectory(folder.Directory);
        settings.UseFileName(name.Stem);
        // A text is compared as it is, and as often as it is asked for.
        settings.DisableScrubbers();
        settings.DisableRequireUniquePrefix();
        if (!folder.Environment.OpenDiffTool)
            settings.DisableDiff();
        // On a build server this line is never reached with Accept set.
        if (folder.Environment.Accept)
            settings.AutoVerify(includeBuildServer: true, throwException: false);
        settings.OnFirstVerify((_, _, _) => Fail());
        settings.OnVerifyMismatch((_, _, _) => Fail());
        settings.UseStringComparer((text, verified, _) =>
        {
            comparison = comparer(text, verified);
            return Task.FromResult(comparison.Answer == SnapshotAnswer.Same
                ? CompareResult.Equal
                : CompareResult.NotEqual(SnapshotMessage.Compare(name, comparison, text, verified)));
        });

        try
        {
            await Verifier.Verify(received, settings);
        }
        // Verify's exception has no public type; that it has just reported a new or a different file tells it from a failure of its own.
        catch (Exception exception) when (failed && !folder.Environment.Accept)
        {
            return request.Failure(comparison, exception.Message);
        }

        return request.Result(failed ? SnapshotOutcome.Accepted : SnapshotOutcome.Matched, comparison?.Message ?? "");

        Task Fail()
        {
            failed = true;
            return Task.CompletedTask;
        }
    }
}
