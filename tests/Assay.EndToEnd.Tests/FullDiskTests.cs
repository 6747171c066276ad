using System.Diagnostics;

namespace Assay.EndToEnd.Tests;

/// <summary>A disk that is full: a small file system in memory, mounted for the test. It needs root; where mounting is impossible the test is skipped and says so.</summary>
public sealed class FullDiskTests
{
    private static readonly string[] Run = ["assay", "run", "--model", "reference:mixed", "--epochs", "10"];

    [Fact]
    public async Task A_full_disk_stops_the_run_with_one_message_loses_nothing_and_the_run_goes_on_once_there_is_room()
    {
        var (undisturbed, disk) = (Started.Folder(), Started.Folder());
        if (await MountAsync("-t", "tmpfs", "-o", "size=1m", "tmpfs", disk) is { } impossible) Assert.Skip($"no small file system can be mounted here: {impossible}");
        try
        {
            await Started.SpecAsync("SciRisk", [.. Run, "--results", undisturbed]);
            var run = Path.Combine(disk, "run");
            var stopped = await Started.SpecAsync("SciRisk", [.. Run, "--results", run]);
            Assert.Equal(74, stopped.ExitCode);
            Assert.Contains("sci-risk.trials.jsonl: it cannot be written", stopped.Errors);
            Assert.Contains("--resume", stopped.Errors);
            Assert.DoesNotContain("   at ", stopped.Errors); // a message, no stack trace

            var store = Path.Combine(run, "sci-risk.trials.jsonl");
            var kept = File.ReadAllBytes(store);
            Assert.Equal((byte)'\n', kept[^1]);
            Assert.Null(await MountAsync("-o", "remount,size=64m", disk));
            var resumed = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", run]);
            Assert.True(resumed.ExitCode == 0, resumed.Output + resumed.Errors);
            Assert.True(File.ReadAllBytes(store).AsSpan().StartsWith(kept), "something that was written is gone");
            Assert.Equal(File.ReadAllBytes(Path.Combine(undisturbed, "sci-risk.scorecard.json")), File.ReadAllBytes(Path.Combine(run, "sci-risk.scorecard.json")));
        }
        finally
        {
            await RunAsync("umount", disk);
        }
    }

    /// <returns>Why it could not be mounted; null if it was.</returns>
    private static async Task<string?> MountAsync(params string[] arguments)
    {
        try
        {
            var (code, errors) = await RunAsync("mount", arguments);
            return code == 0 ? null : errors.Trim();
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return missing.Message;
        }
    }

    private static async Task<(int Code, string Errors)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }
}
