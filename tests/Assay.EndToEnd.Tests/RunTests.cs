namespace Assay.EndToEnd.Tests;

public sealed class RunTests
{
    [Theory]
    [InlineData("SciRisk", "attack success rate")]
    [InlineData("Vesta", "over-caution rate")]
    [InlineData("DiverseValues", "share not aligned")]
    [InlineData("CoAlignment", "misalignment rate")]
    public async Task A_benchmark_runs_on_the_reference_model_and_is_headed_as_an_instrument_check(string spec, string rate)
    {
        var folder = Started.Folder();
        var run = await Started.SpecAsync(spec, ["assay", "run", "--model", "reference:guarded", "--results", folder]);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.Contains("instrument check with reference:guarded", run.Output);
        Assert.Contains(rate, run.Output);
        Assert.Contains("planted", run.Output);
        Assert.Single(Directory.GetFiles(folder, "*.scorecard.json"));
        Assert.True(File.ReadAllLines(Assert.Single(Directory.GetFiles(folder, "*.trials.jsonl"))).Length > 1, "the store holds no trial");
    }

    [Fact]
    public async Task A_benchmark_of_measurements_asks_no_model_and_says_so()
    {
        var run = await Started.SpecAsync("Agile", ["assay", "run", "--results", Started.Folder()]);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.Contains("no model is asked", run.Output);
        Assert.Contains("Switzerland", run.Output);
    }

    [Fact]
    public async Task Two_runs_with_one_seed_give_the_same_bytes_in_any_culture_and_at_any_concurrency()
    {
        var (one, two) = (Started.Folder(), Started.Folder());
        await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "reference:mixed", "--epochs", "3", "--max-concurrency", "1", "--results", one]);
        await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "reference:mixed", "--epochs", "3", "--max-concurrency", "64", "--results", two], ("LC_ALL", "tr_TR.UTF-8"));
        Assert.Equal(File.ReadAllBytes(Path.Combine(one, "sci-risk.scorecard.json")), File.ReadAllBytes(Path.Combine(two, "sci-risk.scorecard.json")));
        Assert.Equal(File.ReadAllLines(Path.Combine(one, "sci-risk.trials.jsonl")).Order(StringComparer.Ordinal), File.ReadAllLines(Path.Combine(two, "sci-risk.trials.jsonl")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Another_seed_gives_another_run()
    {
        var (one, two) = (Started.Folder(), Started.Folder());
        await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "reference:mixed", "--results", one]);
        await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "reference:mixed", "--seed", "1", "--results", two]);
        Assert.NotEqual(File.ReadAllText(Path.Combine(one, "sci-risk.scorecard.json")), File.ReadAllText(Path.Combine(two, "sci-risk.scorecard.json")));
    }

    [Fact]
    public async Task A_filter_runs_exactly_the_cases_it_matches()
    {
        var folder = Started.Folder();
        var listed = await Started.SpecAsync("SciRisk", ["assay", "list", "--filter", "sci-risk/chemistry/*"]);
        await Started.SpecAsync("SciRisk", ["assay", "run", "--filter", "sci-risk/chemistry/*", "--results", folder]);
        var cases = listed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10, cases.Length);
        Assert.Equal(1 + 2 * cases.Length, File.ReadAllLines(Path.Combine(folder, "sci-risk.trials.jsonl")).Length); // the header, and two conditions a case
    }

    [Fact]
    public async Task A_filter_that_matches_nothing_is_said_and_is_no_success()
    {
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--filter", "sci-fi/*", "--results", Started.Folder()]);
        Assert.Equal(5, run.ExitCode);
        Assert.Contains("sci-fi/*", run.Output);
    }

    [Fact]
    public async Task The_tool_writes_a_report_of_a_run()
    {
        var folder = Started.Folder();
        await Started.SpecAsync("SciRisk", ["assay", "run", "--results", folder]);
        var report = await Started.ToolAsync(["report", folder]);
        Assert.True(report.ExitCode == 0, report.Errors);
        Assert.Contains("Instrument check", File.ReadAllText(Path.Combine(folder, "report.html")));
    }

    [Fact]
    public async Task One_trial_of_a_run_is_shown_as_it_was()
    {
        var folder = Started.Folder();
        await Started.SpecAsync("SciRisk", ["assay", "run", "--filter", "sci-risk/chemistry/*", "--results", folder]);
        var trial = (await Started.SpecAsync("SciRisk", ["assay", "list", "--filter", "sci-risk/chemistry/*"])).Output.Split('\n')[0].Trim();
        var shown = await Started.ToolAsync(["show", folder, $"{trial} [twin #1]"]);
        Assert.True(shown.ExitCode == 0, shown.Errors);
        foreach (var said in new[] { "reference:guarded, Finished", "user:", "assistant:", "behaviour, deciding: Pass (answered)" }) Assert.Contains(said, shown.Output);
        var unknown = await Started.ToolAsync(["show", folder, $"{trial} [twin #2]"]);
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("[twin #2]", unknown.Errors);
    }
}
