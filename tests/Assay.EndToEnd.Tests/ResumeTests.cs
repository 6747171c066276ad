using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Assay.EndToEnd.Tests;

public sealed class ResumeTests
{
    private static readonly string[] Run = ["assay", "run", "--model", "reference:mixed", "--max-concurrency", "4"];

    /// <summary>20 kills, or as many as <c>ASSAY_KILLS</c> says: <c>tests/kill-run 200</c>.</summary>
    [Fact]
    public async Task A_run_that_is_killed_again_and_again_loses_nothing_judges_nothing_twice_and_ends_as_an_undisturbed_one()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("ASSAY_KILLS") ?? "20");
        string[] begin = [.. Run, "--epochs", $"{Math.Max(100, kills * 4)}"];
        var (undisturbed, killed) = (Started.Folder(), Started.Folder());
        await Started.SpecAsync("SciRisk", [.. begin, "--results", undisturbed]);

        var store = Trials(killed);
        var random = new Random(60);
        var (done, torn) = (0, 0);
        var before = Array.Empty<byte>();
        while (done < kills)
        {
            string[] arguments = File.Exists(store) ? ["assay", "run", "--resume", killed, "--max-concurrency", "4"] : [.. begin, "--results", killed];
            if (!await Started.KilledAsync("SciRisk", arguments, p => WhileWritingAsync(p, store, before.Length, random.Next(0, 25)))) break;
            done++;
            var now = File.ReadAllBytes(store);
            var whole = Array.LastIndexOf(now, (byte)'\n') + 1;
            torn += whole < now.Length ? 1 : 0;
            Assert.True(now.AsSpan().StartsWith(before), "a finished trial is gone from the store");
            before = now[..whole];
        }
        var left = before.Count(b => b == '\n');
        var last = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", killed]);
        TestContext.Current.TestOutputHelper?.WriteLine($"{done} kills, {torn} of them within a record; the last left {left} lines of {File.ReadLines(Trials(undisturbed)).Count()}");

        Assert.True(last.ExitCode == 0, last.Output + last.Errors);
        Assert.True(done == kills, $"only {done} kills came before the end; the machine is too fast for this test: raise the epochs");
        Assert.Equal(File.ReadAllBytes(Path.Combine(undisturbed, "sci-risk.scorecard.json")), File.ReadAllBytes(Path.Combine(killed, "sci-risk.scorecard.json")));
        Assert.Equal(Sorted(Trials(undisturbed)), Sorted(store));
    }

    [Fact]
    public async Task A_torn_record_at_the_end_is_dropped_said_and_asked_again()
    {
        var folder = Started.Folder();
        await Started.SpecAsync("SciRisk", ["assay", "run", "--results", folder]);
        var whole = File.ReadAllBytes(Trials(folder));
        var lines = Sorted(Trials(folder));
        await File.WriteAllBytesAsync(Trials(folder), whole[..^100], TestContext.Current.CancellationToken);
        var resumed = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", folder]);
        Assert.Equal(0, resumed.ExitCode);
        Assert.Contains("torn record", resumed.Output);
        Assert.Contains("139 of 140", resumed.Output);
        Assert.Equal(lines, Sorted(Trials(folder)));
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

    [Fact]
    public async Task Only_trials_that_ended_in_an_error_are_asked_again_and_only_when_told_to()
    {
        var (undisturbed, folder) = (Started.Folder(), Started.Folder());
        await Started.SpecAsync("SciRisk", [.. Run, "--results", undisturbed]);
        await Started.SpecAsync("SciRisk", [.. Run, "--results", folder]);
        var broken = File.ReadAllLines(Trials(folder)).Select((line, i) => i is 5 or 50 or 100 ? Errored(line) : line).ToArray();
        File.WriteAllLines(Trials(folder), broken);

        var told = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", folder]);
        Assert.Equal(3, told.ExitCode); // 3 of 140 are more than 2 %
        Assert.Contains("3 of them ended in an error; --retry-errors asks them again", told.Output);
        Assert.Equal(broken, File.ReadAllLines(Trials(folder)));

        var retried = await Started.ToolAsync(["run", "sci-risk", "--resume", folder, "--retry-errors"]);
        Assert.True(retried.ExitCode == 0, retried.Output + retried.Errors);
        Assert.Equal(broken, File.ReadAllLines(Trials(folder))[..141]); // nothing that was written changes
        Assert.Equal(File.ReadAllLines(Trials(undisturbed)).Except(broken).Order(StringComparer.Ordinal), File.ReadAllLines(Trials(folder))[141..].Order(StringComparer.Ordinal));
        Assert.Equal(File.ReadAllBytes(Path.Combine(undisturbed, "sci-risk.scorecard.json")), File.ReadAllBytes(Path.Combine(folder, "sci-risk.scorecard.json")));
    }

    [Theory]
    [InlineData("--results", "")]
    [InlineData("--resume", "")]
    [InlineData("--cassette", " ")]
    public async Task A_blank_path_as_of_a_variable_that_is_not_set_is_an_error(string option, string path)
    {
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", option, path]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error: ", run.Errors);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_not_made_to_be_resumed()
    {
        var folder = Path.Combine(Started.Folder(), "mistyped");
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", folder]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nothing can be resumed", run.Errors);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_filter_that_matches_nothing_leaves_the_folder_to_the_mended_one()
    {
        var folder = Started.Folder();
        var mistyped = await Started.SpecAsync("SciRisk", ["assay", "run", "--results", folder, "--filter", "chemisty"]);
        Assert.Equal(5, mistyped.ExitCode);
        var mended = await Started.SpecAsync("SciRisk", ["assay", "run", "--results", folder, "--filter", "*/organic-synthesis/*"]);
        Assert.True(mended.ExitCode == 0, mended.Errors);
    }

    [Fact]
    public async Task To_retry_errors_needs_a_run_to_go_on_with()
    {
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--retry-errors"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--resume", run.Errors);
    }

    /// <summary>Waits until the process has written to the store, and so many milliseconds more.</summary>
    private static async Task WhileWritingAsync(Process process, string store, long length, int milliseconds)
    {
        while (!process.HasExited && (!File.Exists(store) || new FileInfo(store).Length <= length)) await Task.Delay(1);
        await Task.Delay(milliseconds);
    }

    private static string Errored(string line)
    {
        var trial = JsonNode.Parse(line)!;
        trial["transcript"]!["ending"] = "Failed";
        trial["transcript"]!["reason"] = "no route";
        trial["verdicts"] = new JsonArray(JsonNode.Parse("""{"judge":"none","outcome":"Error","label":"error","scores":{},"evidence":[],"reason":"no route"}"""));
        return trial.ToJsonString();
    }

    private static string Trials(string folder) => Path.Combine(folder, "sci-risk.trials.jsonl");

    private static string[] Sorted(string path) => [.. File.ReadAllLines(path).Order(StringComparer.Ordinal)];
}
