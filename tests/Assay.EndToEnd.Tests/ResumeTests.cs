using System.Text.Json;

namespace Assay.EndToEnd.Tests;

public sealed class ResumeTests
{
    private static readonly string[] Run = ["assay", "run", "--model", "reference:mixed", "--epochs", "60", "--max-concurrency", "4"];

    [Fact]
    public async Task A_run_that_is_killed_again_and_again_loses_nothing_judges_nothing_twice_and_ends_as_an_undisturbed_one()
    {
        const int kills = 20;
        var (undisturbed, killed) = (Started.Folder(), Started.Folder());
        await Started.SpecAsync("SciRisk", [.. Run, "--results", undisturbed]);

        var random = new Random(60);
        var done = 0;
        var lines = 0;
        for (var attempt = 0; attempt < 200 && done < kills; attempt++)
        {
            string[] arguments = File.Exists(Path.Combine(killed, "run.json")) ? ["assay", "run", "--resume", killed, "--max-concurrency", "4"] : [.. Run, "--results", killed];
            if (await Started.KilledAsync("SciRisk", arguments, TimeSpan.FromMilliseconds(random.Next(150, 900)))) done++;
            else break;
            var now = Lines(killed);
            Assert.True(now >= lines, $"{lines} finished trials became {now}");
            lines = now;
        }
        var last = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", killed]);
        TestContext.Current.TestOutputHelper?.WriteLine($"{done} kills");

        Assert.True(last.ExitCode == 0, last.Output + last.Errors);
        Assert.True(done >= 3, $"only {done} kills came before the end; the machine is too fast for this test: raise the epochs");
        Assert.Equal(File.ReadAllBytes(Path.Combine(undisturbed, "sci-risk.scorecard.json")), File.ReadAllBytes(Path.Combine(killed, "sci-risk.scorecard.json")));
        Assert.Equal(File.ReadAllLines(Path.Combine(undisturbed, "sci-risk.trials.jsonl")).Order(StringComparer.Ordinal), File.ReadAllLines(Path.Combine(killed, "sci-risk.trials.jsonl")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_torn_record_at_the_end_is_dropped_said_and_asked_again()
    {
        var folder = Started.Folder();
        await Started.SpecAsync("SciRisk", ["assay", "run", "--results", folder]);
        var path = Path.Combine(folder, "sci-risk.trials.jsonl");
        var whole = File.ReadAllBytes(path);
        await File.WriteAllBytesAsync(path, whole[..^100], TestContext.Current.CancellationToken);
        var resumed = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", folder]);
        Assert.Equal(0, resumed.ExitCode);
        Assert.Contains("torn record", resumed.Output);
        Assert.Contains("139 of 140", resumed.Output);
        Assert.Equal(140, File.ReadAllLines(path).Select(l => JsonDocument.Parse(l)).Count());
    }

    [Fact]
    public async Task A_resumed_run_keeps_what_it_began_with()
    {
        var folder = Started.Folder();
        await Started.SpecAsync("SciRisk", ["assay", "run", "--results", folder]);
        var other = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", folder, "--model", "reference:permissive"]);
        Assert.Equal(2, other.ExitCode);
        Assert.Contains("--model", other.Errors);
        var mixed = await Started.SpecAsync("SciRisk", ["assay", "run", "--results", folder]);
        Assert.Equal(2, mixed.ExitCode);
        Assert.Contains("--resume", mixed.Errors);
    }

    private static int Lines(string folder) =>
        Path.Combine(folder, "sci-risk.trials.jsonl") is var path && File.Exists(path) ? File.ReadAllBytes(path).Count(b => b == '\n') : 0;
}
