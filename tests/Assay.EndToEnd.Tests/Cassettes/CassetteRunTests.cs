using System.Text.Json;

namespace Assay.EndToEnd.Tests.Cassettes;

/// <summary>Recording and replaying as a user does it: with processes, over HTTP.</summary>
public sealed class CassetteRunTests
{
    private static readonly string[] Models = ["--model", "ollama:fickle", "--judge", "ollama:judge"];

    [Fact]
    public async Task A_recorded_run_is_replayed_byte_for_byte_with_the_server_gone()
    {
        var folder = Started.Folder();
        Started recorded, warm;
        await using (var server = await FickleServer.StartAsync())
        {
            recorded = await RunAsync(folder, "recorded", "record", server.Environment, Models);
            var asked = server.Asked;
            Assert.True(asked >= 140, $"only {asked} requests came");
            warm = await RunAsync(folder, "warm", "replay", server.Environment, Models);
            Assert.Equal(asked, server.Asked);
        }
        var replayed = await RunAsync(folder, "replayed", "replay-only", [("OLLAMA_HOST", "http://127.0.0.1:1")], Models);

        Assert.True(recorded.ExitCode is 0 or 3, recorded.Output + recorded.Errors);
        Assert.Equal((recorded.ExitCode, recorded.ExitCode), (warm.ExitCode, replayed.ExitCode));
        foreach (var name in new[] { "warm", "replayed" })
        {
            Assert.Equal(Scorecard(folder, "recorded"), Scorecard(folder, name));
            Assert.Equal(Trials(folder, "recorded"), Trials(folder, name));
        }
    }

    [Fact]
    public async Task A_single_miss_of_140_is_an_error_with_its_explanation_and_the_run_is_no_success()
    {
        var folder = Started.Folder();
        Assert.Equal(0, (await RunAsync(folder, "recorded", "record", [])).ExitCode);
        var cassette = Path.Combine(folder, "a.cassette");
        var lines = await File.ReadAllLinesAsync(cassette, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(cassette, string.Concat(lines.Where((_, i) => i != 50).Select(l => l + "\n")), TestContext.Current.CancellationToken);
        var replayed = await RunAsync(folder, "replayed", "replay-only", []);
        Assert.Equal(3, replayed.ExitCode);
        Assert.Contains("139 answers replayed, 0 recorded, 1 missed", replayed.Output);
        var error = Assert.Single(Trials(folder, "replayed"), t => t.Contains("replay-only: ", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(error);
        var verdict = json.RootElement.GetProperty("verdicts")[0];
        Assert.Equal("Error", verdict.GetProperty("outcome").GetString());
        Assert.Contains("The nearest recording (line ", verdict.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task A_torn_end_is_dropped_and_said_and_its_request_is_asked_again()
    {
        var folder = Started.Folder();
        await RunAsync(folder, "recorded", "record", []);
        var cassette = Path.Combine(folder, "a.cassette");
        var whole = await File.ReadAllBytesAsync(cassette, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(cassette, whole[..^100], TestContext.Current.CancellationToken);
        var again = await RunAsync(folder, "again", "replay", []);
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("an unfinished record of ", again.Output);
        Assert.Contains("139 answers replayed, 1 recorded", again.Output);
        Assert.Equal(whole, await File.ReadAllBytesAsync(cassette, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_interrupted_run_is_resumed_with_another_cassette_or_none()
    {
        var folder = Started.Folder();
        await RunAsync(folder, "recorded", "record", []);
        var trials = Path.Combine(folder, "recorded", "sci-risk.trials.jsonl");
        await File.WriteAllTextAsync(trials, string.Concat(File.ReadLines(trials).Take(101).Select(l => l + "\n")), TestContext.Current.CancellationToken);
        var resumed = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", Path.Combine(folder, "recorded"), "--cassette", Path.Combine(folder, "a.cassette"), "--cassette-mode", "replay-only"]);
        Assert.Equal(0, resumed.ExitCode);
        Assert.Contains("40 answers replayed, 0 recorded", resumed.Output);
    }

    [Fact]
    public async Task A_test_run_takes_its_cassette_from_the_environment_and_a_miss_fails_its_row()
    {
        var cassette = Path.Combine(Started.Folder(), "a.cassette");
        Assert.Equal(0, (await Started.SpecAsync("SciRisk", [], ("ASSAY_CASSETTE", cassette))).ExitCode);
        Assert.Equal(0, (await Started.SpecAsync("SciRisk", [], ("ASSAY_CASSETTE", cassette), ("ASSAY_CASSETTE_MODE", "replay-only"))).ExitCode);
        var lines = await File.ReadAllLinesAsync(cassette, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(cassette, string.Concat(lines.SkipLast(1).Select(l => l + "\n")), TestContext.Current.CancellationToken);
        var missed = await Started.SpecAsync("SciRisk", [], ("ASSAY_CASSETTE", cassette), ("ASSAY_CASSETTE_MODE", "replay-only"));
        Assert.NotEqual(0, missed.ExitCode);
        Assert.Contains("replay-only: ", missed.Output);
    }

    [Fact]
    public async Task The_tool_passes_the_cassette_on_and_a_wrong_one_stops_it_before_anything_is_asked()
    {
        var folder = Started.Folder();
        var cassette = Path.Combine(folder, "a.cassette");
        string[] run = ["run", "--project", Path.Combine(Started.Root, "specs", "SciRisk"), "--filter", "*physics*", "--cassette", cassette];
        var recorded = await Started.ToolAsync([.. run, "--results", Path.Combine(folder, "recorded")]);
        Assert.True(recorded.ExitCode == 0, recorded.Output + recorded.Errors);
        Assert.Equal(0, (await Started.ToolAsync([.. run, "--results", Path.Combine(folder, "replayed"), "--cassette-mode", "replay-only"])).ExitCode);
        await File.WriteAllTextAsync(cassette, "prompt,completion\n", TestContext.Current.CancellationToken);
        var wrong = await Started.ToolAsync([.. run, "--results", Path.Combine(folder, "wrong")]);
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("it is no cassette", wrong.Errors);
    }

    [Theory]
    [InlineData("--cassette-mode", "record")]
    [InlineData("--cassette-mode", "sometimes")]
    public async Task A_mode_without_a_cassette_or_an_unknown_one_is_told(params string[] options)
    {
        var told = await Started.SpecAsync("SciRisk", ["assay", "run", "--results", Started.Folder(), .. options]);
        Assert.Equal(2, told.ExitCode);
        Assert.Contains(options[^1] == "record" ? "--cassette" : "replay-only", told.Errors);
    }

    private static Task<Started> RunAsync(string folder, string results, string mode, (string, string?)[] environment, params string[] options) => Started.SpecAsync("SciRisk",
        ["assay", "run", "--results", Path.Combine(folder, results), "--cassette", Path.Combine(folder, "a.cassette"), "--cassette-mode", mode, .. options], environment);

    private static byte[] Scorecard(string folder, string results) => File.ReadAllBytes(Path.Combine(folder, results, "sci-risk.scorecard.json"));

    private static IEnumerable<string> Trials(string folder, string results) => File.ReadAllLines(Path.Combine(folder, results, "sci-risk.trials.jsonl")).Order(StringComparer.Ordinal);
}
