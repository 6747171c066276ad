namespace Assay.EndToEnd.Tests;

/// <summary>
/// Deaths in the middle of a record. A record is in the file within microseconds, so whether a kill at a random moment meets one half written is luck: none of 20 did, and 56 of 200 where the runs were started at a low
/// priority on a busy machine. Here the kernel cuts the write and kills the process; nothing of ours runs after that, as after SIGKILL.
/// </summary>
public sealed class TornRecordTests
{
    private const int CutByTheKernel = 128 + 25;

    /// <summary>20 deaths, or as many as <c>ASSAY_KILLS</c> says: <c>tests/kill-run 200</c>.</summary>
    [Fact]
    public async Task A_run_that_dies_within_a_record_again_and_again_loses_nothing_judges_nothing_twice_and_ends_as_an_undisturbed_one()
    {
        var deaths = int.Parse(Environment.GetEnvironmentVariable("ASSAY_KILLS") ?? "20");
        var epochs = 1 + deaths / 20;
        string[] begin = ["assay", "run", "--model", "reference:mixed", "--max-concurrency", "64", "--epochs", $"{epochs}"];
        var (undisturbed, killed) = (Started.Folder(), Started.Folder());
        await Started.SpecAsync("SciRisk", [.. begin, "--results", undisturbed]);

        var store = Trials(killed);
        var random = new Random(61);
        var (torn, limit) = (0, 40 * epochs); // the other files of the run are smaller
        var before = Array.Empty<byte>();
        for (var i = 0; i < deaths; i++)
        {
            limit += random.Next(4, 15);
            var died = await Started.CutAtAsync("SciRisk", limit, File.Exists(store) ? ["assay", "run", "--resume", killed, "--max-concurrency", "64"] : [.. begin, "--results", killed]);
            Assert.True(died.ExitCode == CutByTheKernel, $"it ended with {died.ExitCode}: {died.Errors}");
            var now = File.ReadAllBytes(store);
            Assert.Equal(limit * 1024, now.Length);
            Assert.True(now.AsSpan().StartsWith(before), "a finished trial is gone from the store");
            before = now[..(Array.LastIndexOf(now, (byte)'\n') + 1)];
            torn += before.Length < now.Length ? 1 : 0;
        }
        var last = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", killed]);
        TestContext.Current.TestOutputHelper?.WriteLine($"{deaths} deaths, {torn} of them within a record");

        Assert.True(last.ExitCode == 0, last.Output + last.Errors);
        Assert.Equal(before.Length < limit * 1024, last.Output.Contains("torn record"));
        Assert.InRange(torn, deaths * 9 / 10, deaths); // a cut meets the end of a record once in about two thousand
        Assert.Equal(File.ReadAllBytes(Path.Combine(undisturbed, "sci-risk.scorecard.json")), File.ReadAllBytes(Path.Combine(killed, "sci-risk.scorecard.json")));
        Assert.Equal(Sorted(Trials(undisturbed)), Sorted(store));
    }

    private static string Trials(string folder) => Path.Combine(folder, "sci-risk.trials.jsonl");

    private static string[] Sorted(string path) => [.. File.ReadAllLines(path).Order(StringComparer.Ordinal)];
}
