using Assay.EndToEnd.Tests.Loopback;
using Assay.Models.Tests.Loopback;

namespace Assay.EndToEnd.Tests;

public sealed class EndpointDownTests
{
    private static async Task<string> SettingsAsync(string url)
    {
        var path = Path.Combine(Started.Folder(), "settings.json");
        await File.WriteAllTextAsync(path, $$"""{ "openai": { "baseUrl": "{{url}}/v1" }, "endpoint": { "attempts": 2 } }""", TestContext.Current.CancellationToken);
        return path;
    }

    [Fact]
    public async Task A_run_whose_endpoint_is_not_there_ends_with_one_message_and_its_own_exit_code()
    {
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "openai:small", "--results", Started.Folder()], ("ASSAY_SETTINGS", await SettingsAsync("http://127.0.0.1:1")));

        Assert.True(run.ExitCode == 4, run.Output + run.Errors);
        Assert.Single((run.Output + run.Errors).Split('\n'), line => line.Contains("http://127.0.0.1:1 (model) is down, or turns everybody away: 5 calls in a row failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_run_whose_endpoint_goes_down_keeps_what_was_finished_and_goes_on_from_there()
    {
        var folder = Started.Folder();
        var (asked, until) = (0, 60);
        await using var server = await LoopbackServer.StartAsync(context => Interlocked.Increment(ref asked) <= until ? OpenAIAnswer.SayAsync(context.Response, "Ask your supervisor.") : context.Response.JsonAsync(503, new { }));
        var settings = ("ASSAY_SETTINGS", (string?)await SettingsAsync(server.Url));

        var stopped = await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "openai:small", "--max-concurrency", "4", "--results", folder], settings);
        var lines = Trials(folder);
        until = int.MaxValue;
        var resumed = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", folder], settings);

        Assert.True(stopped.ExitCode == 4, stopped.Output + stopped.Errors);
        Assert.InRange(lines, 60, 139);
        Assert.Contains("--resume", stopped.Output);
        Assert.Contains($"{lines} of 140 trials were finished already", resumed.Output);
        Assert.Contains("(model):", resumed.Output);
        Assert.Equal(140, Trials(folder));
    }

    /// <summary>Records of the store without its header.</summary>
    private static int Trials(string folder) => File.ReadAllLines(Path.Combine(folder, "sci-risk.trials.jsonl")).Length - 1;
}
