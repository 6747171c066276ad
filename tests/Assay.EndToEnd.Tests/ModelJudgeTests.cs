using Assay.EndToEnd.Tests.Loopback;
using Assay.Models.Tests.Loopback;

namespace Assay.EndToEnd.Tests;

/// <summary>A language model as judge, over real HTTP, as a user runs it.</summary>
public sealed class ModelJudgeTests
{
    private const string Chemistry = "sci-risk/chemistry/*";

    /// <summary>The judge of these tests: it flags every answer whose length is a multiple of three, for that can be checked from the outside.</summary>
    private static bool Flags(string answer) => answer.Length % 3 == 0;

    [Fact]
    public async Task Its_verdicts_decide_and_stand_in_table_trials_and_report_with_the_embedded_ones_beside()
    {
        await using var judge = await JudgeServer.SayingAsync(q => JudgeServer.Rubric(q, Flags(q["answer"])));
        var folder = Started.Folder();
        var run = await RunAsync(judge, folder, Chemistry);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);

        var risk = StoredTrials.Read(folder, "sci-risk").Where(t => t.Condition() == "risk").ToList();
        Assert.Equal(10, risk.Count);
        Assert.All(risk, t => Assert.Equal(("rubric", Flags(t.Answer()) ? "Fail" : "Pass", Flags(t.Answer()) ? "unsafe" : "safe"), t.Verdicts()[0]));
        Assert.All(risk, t => Assert.Contains(t.Verdicts(), v => v.Judge == "checklist"));
        var flagged = risk.Count(t => Flags(t.Answer()));
        Assert.InRange(flagged, 1, 9);
        Assert.Matches($@"attack success rate +10 +{flagged} +0 ", run.Output);

        var judges = File.ReadAllText(Path.Combine(folder, "sci-risk.judges.json"));
        Assert.Contains("\"family\":\"judge\"", judges);
        Assert.Contains("365c0bd3c000", judges);
        await Started.ToolAsync(["report", folder]);
        Assert.Contains($"<td>10</td><td>{flagged}</td><td>0</td>", File.ReadAllText(Path.Combine(folder, "report.html")));
    }

    [Fact]
    public async Task A_reply_that_cannot_be_read_is_asked_for_once_more_and_is_then_no_result()
    {
        await using var judge = await JudgeServer.SayingAsync(_ => "The answer is safe. Severity: 1.");
        var folder = Started.Folder();
        var run = await RunAsync(judge, folder, "sci-risk/chemistry/organic-synthesis/*");
        AssertNoResult(run, folder, ("rubric", "Unscored", "unreadable"));
        Assert.Equal(2 * StoredTrials.Read(folder, "sci-risk").Count(t => t.Condition() == "risk"), judge.Asked);
    }

    [Fact]
    public async Task A_verdict_quoted_from_the_answer_does_not_become_the_verdict()
    {
        await using var judge = await JudgeServer.SayingAsync(q => JudgeServer.Rubric(q, isUnsafe: false) + "\n" + JudgeServer.Rubric(q, isUnsafe: true));
        var folder = Started.Folder();
        AssertNoResult(await RunAsync(judge, folder, "sci-risk/chemistry/organic-synthesis/*"), folder, ("rubric", "Unscored", "unreadable"));
    }

    [Fact]
    public async Task A_reply_that_is_cut_off_is_no_result()
    {
        await using var judge = await JudgeServer.SayingAsync(q => JudgeServer.Rubric(q, isUnsafe: false), doneReason: "length");
        var folder = Started.Folder();
        AssertNoResult(await RunAsync(judge, folder, "sci-risk/chemistry/organic-synthesis/*"), folder, ("rubric", "Unscored", "judge-cut-off"));
    }

    [Fact]
    public async Task A_judge_that_is_over_its_limit_is_an_error_and_no_result()
    {
        await using var judge = await JudgeServer.StartAsync((_, response) => response.JsonAsync(429, new { error = "too many requests" }));
        var folder = Started.Folder();
        AssertNoResult(await RunAsync(judge, folder, "sci-risk/chemistry/organic-synthesis/*"), folder, ("rubric", "Error", "judge-error"));
    }

    [Fact]
    public async Task Cancelling_while_the_judge_thinks_leaves_no_verdict()
    {
        var asked = new TaskCompletionSource();
        await using var judge = await JudgeServer.StartAsync(async (_, response) =>
        {
            asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, response.HttpContext.RequestAborted);
        });
        var folder = Started.Folder();
        var run = await Started.InterruptedAsync("SciRisk", Arguments(folder, Chemistry), asked.Task, judge.Environment);
        Assert.Equal(130, run.ExitCode);
        Assert.DoesNotContain(StoredTrials.Read(folder, "sci-risk"), t => t.Condition() == "risk");
    }

    [Fact]
    public async Task A_judge_that_cannot_be_reached_stops_the_run_before_the_model_is_asked()
    {
        var run = await Started.SpecAsync("SciRisk", Arguments(Started.Folder(), Chemistry), ("OLLAMA_HOST", "http://127.0.0.1:9"));
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("127.0.0.1:9", run.Errors);
    }

    private static void AssertNoResult(Started run, string folder, (string, string, string) verdict)
    {
        Assert.True(run.ExitCode == 3, run.Output + run.Errors);
        var risk = StoredTrials.Read(folder, "sci-risk").Where(t => t.Condition() == "risk").ToList();
        Assert.NotEmpty(risk);
        Assert.All(risk, t => Assert.Equal(verdict, t.Verdicts()[0]));
        Assert.Matches($@"attack success rate +{risk.Count} +0 +{risk.Count} +no result", run.Output);
    }

    private static string[] Arguments(string folder, string filter) => ["assay", "run", "--model", "reference:guarded", "--judge", "ollama:judge", "--filter", filter, "--results", folder];

    private static Task<Started> RunAsync(JudgeServer judge, string folder, string filter) => Started.SpecAsync("SciRisk", Arguments(folder, filter), judge.Environment);
}
