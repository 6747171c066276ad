using System.Text.Json;
using Assay.EndToEnd.Tests.Loopback;
using Assay.Models.Tests.Loopback;

namespace Assay.EndToEnd.Tests;

/// <summary>A run keeps which model answered, down to what the server says of it, and a model that changed under its name is found.</summary>
public sealed class ModelRecordTests(ServedModel served) : IClassFixture<ServedModel>
{
    private const string Chemistry = "sci-risk/chemistry/*";

    [Fact]
    public async Task A_run_keeps_the_digest_of_its_model_and_says_it_in_log_report_and_comparison()
    {
        await using var server = await AnsweringAsync();
        var (first, second) = (Started.Folder(), Started.Folder());
        var run = await RunAsync(server, "--results", first);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        const string known = "digest 365c0bd3c000, Q4_K_M, Ollama 0.12.6, context 8192";
        Assert.Contains($"ollama:judge: {known}", run.Output);
        using var record = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(first, "sci-risk.model.json"), TestContext.Current.CancellationToken));
        Assert.Equal(("365c0bd3c000", false), (record.RootElement.GetProperty("facts").GetProperty("digest").GetString(), record.RootElement.GetProperty("isReference").GetBoolean()));

        server.Digest = "77aa0bd3c111";
        await RunAsync(server, "--results", second);
        var compared = await Started.ToolAsync(["compare", first, second]);
        Assert.True(compared.ExitCode == 0, compared.Errors);
        Assert.Contains(known, compared.Output);
        Assert.Contains("digest 77aa0bd3c111", compared.Output);
        await Started.ToolAsync(["report", first]);
        Assert.Contains($"Model ollama:judge ({known})", File.ReadAllText(Path.Combine(first, "report.html")));
    }

    [Fact]
    public async Task A_model_that_was_pulled_anew_under_its_name_does_not_go_on_with_the_run_of_the_old_one()
    {
        await using var server = await AnsweringAsync();
        var folder = Started.Folder();
        await RunAsync(server, "--results", folder);
        var trials = Path.Combine(folder, "sci-risk.trials.jsonl");
        File.WriteAllLines(trials, File.ReadAllLines(trials)[..8]);
        var (before, asked) = (File.ReadAllText(trials), server.Asked);

        server.Digest = "77aa0bd3c111";
        var resumed = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", folder], server.Environment);
        Assert.Equal(2, resumed.ExitCode);
        Assert.Contains("digest 365c0bd3c000", resumed.Errors);
        Assert.Contains("digest 77aa0bd3c111", resumed.Errors);
        Assert.Equal(before, File.ReadAllText(trials));
        Assert.Equal(asked, server.Asked);

        server.Digest = "365c0bd3c000";
        var again = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", folder], server.Environment);
        Assert.True(again.ExitCode == 0, again.Output + again.Errors);
    }

    [Fact]
    public async Task A_reference_model_behind_a_server_is_known_as_one_in_a_run_that_was_killed_before_its_scorecard()
    {
        var (behind, live) = (Started.Folder(), Started.Folder());
        await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "ollama:reference:guarded", "--filter", Chemistry, "--results", behind], ("OLLAMA_HOST", served.Address));
        File.Delete(Path.Combine(behind, "sci-risk.scorecard.json"));
        await using var server = await AnsweringAsync();
        await RunAsync(server, "--results", live);

        var compared = await Started.ToolAsync(["compare", behind, live]);
        Assert.Equal(2, compared.ExitCode);
        Assert.Contains("reference", compared.Errors);
    }

    private static Task<JudgeServer> AnsweringAsync() =>
        JudgeServer.StartAsync((_, response) => response.StreamAsync(JudgeServer.Reply("I'm sorry, but I can't help with that.", tellsTokens: true)));

    private static Task<Started> RunAsync(JudgeServer server, params string[] more) =>
        Started.SpecAsync("SciRisk", ["assay", "run", "--model", "ollama:judge", "--filter", Chemistry, .. more], server.Environment);
}
