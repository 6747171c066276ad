using System.Diagnostics;

namespace Assay.EndToEnd.Tests.Cassettes;

/// <summary>Several processes on one cassette.</summary>
public sealed class CassetteProcessesTests
{
    [Fact]
    public async Task Two_processes_record_to_one_cassette_and_nothing_is_lost_and_nothing_torn()
    {
        var folder = Started.Folder();
        int asked;
        await using (var server = await FickleServer.StartAsync())
        {
            var recorded = await Task.WhenAll(new[] { 1, 2 }.Select(seed => RunAsync(folder, $"recorded-{seed}", seed, "record", server.Environment)));
            Assert.All(recorded, r => Assert.True(r.ExitCode is 0 or 3, r.Output + r.Errors));
            asked = server.Asked;
        }
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, "a.cassette"), TestContext.Current.CancellationToken);
        // Each answer has a line, and so has the first line, and the opening of the model by whoever was first, or by both.
        Assert.InRange(lines.Length, asked + 2, asked + 3);
        Assert.Equal(280, asked);
        foreach (var seed in new[] { 1, 2 })
        {
            var replayed = await RunAsync(folder, $"replayed-{seed}", seed, "replay-only", []);
            Assert.Contains("140 answers replayed, 0 recorded", replayed.Output);
            Assert.DoesNotContain("damaged", replayed.Output);
            Assert.Equal(File.ReadAllBytes(Path.Combine(folder, $"recorded-{seed}", "sci-risk.scorecard.json")), File.ReadAllBytes(Path.Combine(folder, $"replayed-{seed}", "sci-risk.scorecard.json")));
        }
    }

    [Fact]
    public async Task Processes_killed_while_they_record_lose_no_recording_and_leave_nothing_torn_behind()
    {
        var folder = Started.Folder();
        var cassette = Path.Combine(folder, "a.cassette");
        var random = new Random(11);
        var (kills, kept) = (0, 0);
        for (var attempt = 0; attempt < 8; attempt++)
        {
            var killed = await Task.WhenAll(new[] { 1, 2 }.Select(seed => Started.KilledAsync("SciRisk",
                ["assay", "run", "--results", Path.Combine(folder, $"killed-{attempt}-{seed}"), "--seed", $"{seed}", "--epochs", "40", "--cassette", cassette], process => GrownAsync(process, cassette, random.Next(1, 400_000)))));
            kills += killed.Count(k => k);
            var now = File.ReadAllBytes(cassette).Count(b => b == '\n');
            Assert.True(now >= kept, $"{kept} records became {now}");
            kept = now;
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills, {kept} lines");
        Assert.True(kills >= 2, "no process was killed; the machine is too fast for this test: raise the epochs");
        Assert.True(kept > 100, $"only {kept} lines were recorded");
        // Whoever comes next cuts off what is torn; every line is then whole, and the run is that of an undisturbed one.
        var last = await RunAsync(folder, "last", 1, "replay", [], "--model", "reference:guarded");
        Assert.Equal(0, last.ExitCode);
        Assert.DoesNotContain("damaged", last.Output);
        var undisturbed = await Started.SpecAsync("SciRisk", ["assay", "run", "--results", Path.Combine(folder, "undisturbed"), "--seed", "1"]);
        Assert.Equal(0, undisturbed.ExitCode);
        Assert.Equal(File.ReadAllBytes(Path.Combine(folder, "undisturbed", "sci-risk.scorecard.json")), File.ReadAllBytes(Path.Combine(folder, "last", "sci-risk.scorecard.json")));
    }

    /// <summary>Returns once a file has so many bytes more, or the process has ended.</summary>
    private static async Task GrownAsync(Process process, string path, int bytes)
    {
        long Length() => File.Exists(path) ? new FileInfo(path).Length : 0;
        for (var until = Length() + bytes; Length() < until && !process.HasExited;) await Task.Delay(1, TestContext.Current.CancellationToken);
    }

    private static Task<Started> RunAsync(string folder, string results, int seed, string mode, (string, string?)[] environment, params string[] options) => Started.SpecAsync("SciRisk",
        ["assay", "run", "--results", Path.Combine(folder, results), "--seed", $"{seed}", "--cassette", Path.Combine(folder, "a.cassette"), "--cassette-mode", mode, .. options.Length > 0 ? options : ["--model", "ollama:fickle"]], environment);
}
