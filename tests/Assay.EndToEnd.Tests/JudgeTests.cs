namespace Assay.EndToEnd.Tests;

public sealed class JudgeTests
{
    [Fact]
    public async Task A_judge_that_gives_no_verdict_leaves_no_rate_and_the_run_is_no_result()
    {
        var recorded = Path.Combine(Started.Folder(), "answers.jsonl");
        await File.WriteAllTextAsync(recorded, """{"prompt":"hello","completion":"hello"}""", TestContext.Current.CancellationToken);
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--filter", "sci-risk/chemistry/*", "--judge", $"replay:{recorded}", "--results", Started.Folder()]);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("no result", run.Output);
        Assert.Contains("10 ", run.Output.Split('\n').First(l => l.Contains("attack success rate")));
    }

    [Fact]
    public async Task A_reference_model_cannot_judge()
    {
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--judge", "reference:guarded", "--results", Started.Folder()]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot judge", run.Errors);
    }
}
