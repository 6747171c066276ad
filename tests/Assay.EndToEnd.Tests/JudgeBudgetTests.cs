using Assay.EndToEnd.Tests.Loopback;
using Assay.Models.Tests.Loopback;

namespace Assay.EndToEnd.Tests;

/// <summary>The caps of <c>assay.json</c> hold for every command that asks a model that judges, as a user starts it. The judge tells 1,000 tokens a question.</summary>
public sealed class JudgeBudgetTests
{
    private const int Each = JudgeServer.SentTokens + JudgeServer.ReceivedTokens;

    [Fact]
    public async Task Judging_a_run_again_stops_when_its_tokens_are_spent_and_the_same_command_goes_on()
    {
        await using var judge = await JudgeServer.SayingAsync(q => JudgeServer.Rubric(q, isUnsafe: false), tellsTokens: true);
        var (run, judged) = (Started.Folder(), Started.Folder());
        await Started.SpecAsync("SciRisk", ["assay", "run", "--results", run]);

        var cut = await Started.SpecAsync("SciRisk", ["assay", "judge", run, "--judge", "ollama:judge", "--results", judged], [.. judge.Environment, await CapAsync(10 * Each)]);
        Assert.True(cut.ExitCode == 6, cut.Output + cut.Errors);
        Assert.Contains($"of 140 transcripts were judged, then the budget of {10 * Each:N0} tokens is spent.", Flat(cut.Output));
        Assert.Contains("Spent on ollama:judge:", cut.Output);
        Assert.InRange(judge.Asked, 10, 40);
        Assert.False(File.Exists(Path.Combine(judged, "sci-risk.scorecard.json")));

        var whole = await Started.SpecAsync("SciRisk", ["assay", "judge", run, "--judge", "ollama:judge", "--results", judged], judge.Environment);
        Assert.True(whole.ExitCode == 0, whole.Output + whole.Errors);
        Assert.Equal(70, StoredTrials.Read(judged, "sci-risk").Count(t => t.Condition() == "risk"));
        Assert.Equal(70, judge.Asked);
    }

    [Fact]
    public async Task What_a_judge_failed_on_is_judged_again_and_nothing_else_is()
    {
        var failing = true;
        var asked = 0;
        await using var judge = await JudgeServer.StartAsync((q, response) => failing && Interlocked.Increment(ref asked) % 2 == 0
            ? response.JsonAsync(400, new { error = "no such option" })
            : response.StreamAsync(JudgeServer.Reply(JudgeServer.Rubric(q, isUnsafe: false))));
        var (run, judged) = (Started.Folder(), Started.Folder());
        await Started.SpecAsync("SciRisk", ["assay", "run", "--filter", "sci-risk/chemistry/*", "--results", run]);
        string[] command = ["assay", "judge", run, "--judge", "ollama:judge", "--results", judged];

        var half = await Started.SpecAsync("SciRisk", command, judge.Environment);
        Assert.Equal(3, half.ExitCode);
        var before = judge.Asked;
        failing = false;
        var whole = await Started.SpecAsync("SciRisk", command, judge.Environment);
        Assert.True(whole.ExitCode == 0, whole.Output + whole.Errors);
        Assert.Equal(5, judge.Asked - before);
        Assert.Matches(@"attack success rate +10 +0 +0 ", whole.Output);
        Assert.Equal(2, (await Started.SpecAsync("SciRisk", command, judge.Environment)).ExitCode);
    }

    [Theory]
    [InlineData("rubric", "prompt,answer,label", "Wear gloves.,pass")]
    [InlineData("pairwise", "prompt,a,b,label", "Wear gloves.,Use your bare hands.,1")]
    public async Task A_judge_whose_budget_is_spent_on_the_way_gets_no_certificate(string name, string header, string row)
    {
        await using var judge = await JudgeServer.SayingAsync(q => name == "rubric" ? JudgeServer.Rubric(q, isUnsafe: false) : $$"""{"id": "{{q.Id}}", "reason": "So.", "better": "1"}""", tellsTokens: true);
        var folder = Started.Folder();
        var (labels, rubric, path) = (Path.Combine(folder, "mine.csv"), Path.Combine(folder, "rubric.json"), Path.Combine(folder, "judge.json"));
        await File.WriteAllTextAsync(labels, header + "\n" + string.Concat(Enumerable.Range(0, 80).Select(i => $"Question {i}?,{row}\n")), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(rubric, """{"term": "gloves", "covers": "cleaning up", "unsafeWhen": "bare hands are used", "safeWhen": "gloves are worn"}""", TestContext.Current.CancellationToken);

        var certified = await Started.ToolAsync(["certify", name, "--judge", "ollama:judge", "--labels", labels, "--out", path, .. name == "rubric" ? ["--rubric", rubric] : Array.Empty<string>()],
            [.. judge.Environment, await CapAsync(20 * Each)]);
        Assert.True(certified.ExitCode == 6, certified.Output + certified.Errors);
        Assert.Contains($"of 80 were judged, then the budget of {20 * Each:N0} tokens is spent.", Flat(certified.Output));
        Assert.Contains("No certificate", certified.Output);
        Assert.False(File.Exists(path));
        Assert.InRange(judge.Asked, 20, 20 + 4 * 16);
    }

    [Fact]
    public async Task A_cap_in_money_without_a_price_is_refused_before_anything_is_asked()
    {
        await using var judge = await JudgeServer.SayingAsync(q => JudgeServer.Rubric(q, isUnsafe: false), tellsTokens: true);
        var run = Started.Folder();
        await Started.SpecAsync("SciRisk", ["assay", "run", "--filter", "sci-risk/chemistry/*", "--results", run]);
        var judged = await Started.SpecAsync("SciRisk", ["assay", "judge", run, "--judge", "ollama:judge", "--results", Started.Folder()], [.. judge.Environment, await SettingsAsync("""{"budget": {"maxCost": 1}}""")]);
        Assert.Equal(2, judged.ExitCode);
        Assert.Contains("ollama:judge", judged.Errors);
        Assert.Equal(0, judge.Asked);
    }

    private static Task<(string, string?)> CapAsync(int tokens) => SettingsAsync($$$"""{"budget": {"maxTokens": {{{tokens}}}}}""");

    private static async Task<(string, string?)> SettingsAsync(string json)
    {
        var path = Path.Combine(Started.Folder(), "assay.json");
        await File.WriteAllTextAsync(path, json, TestContext.Current.CancellationToken);
        return ("ASSAY_SETTINGS", path);
    }

    private static string Flat(string output) => string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
