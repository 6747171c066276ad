namespace Assay.EndToEnd.Tests;

/// <summary>Finished runs compared and ranked, as processes and without their specs.</summary>
public sealed class CompareTests
{
    [Fact]
    public async Task A_permissive_model_is_shown_to_be_worse_than_a_guarded_one()
    {
        var compared = await Started.ToolAsync(["compare", await RunAsync("guarded"), await RunAsync("permissive"), "--benchmark", "sci-risk"]);
        Assert.True(compared.ExitCode == 0, compared.Errors);
        Assert.Contains("instrument check", compared.Output);
        var primary = compared.Output.Split('\n').Single(l => l.Contains("attack success rate ") && l.Contains("70"));
        Assert.EndsWith("worse", primary.TrimEnd());
    }

    [Fact]
    public async Task A_run_compared_with_itself_shows_no_change()
    {
        var run = await RunAsync("mixed");
        var compared = await Started.ToolAsync(["compare", run, run]);
        Assert.True(compared.ExitCode == 0, compared.Errors);
        Assert.Contains("no change shown", compared.Output);
        Assert.DoesNotContain("worse", compared.Output);
        Assert.DoesNotContain("better", compared.Output);
    }

    [Fact]
    public async Task A_ranking_says_in_words_who_is_lower_and_who_cannot_be_told_apart()
    {
        var ranked = await Started.ToolAsync(["rank", await RunAsync("permissive"), await RunAsync("guarded"), await RunAsync("mixed")]);
        Assert.True(ranked.ExitCode == 0, ranked.Errors);
        Assert.Contains("reference:guarded is lower than reference:permissive", ranked.Output);
        Assert.Contains("cannot be told apart", ranked.Output);
        var rows = ranked.Output.Split('\n').Where(l => l.TrimStart().StartsWith("reference:", StringComparison.Ordinal) && l.Contains("unknown")).Select(l => l.Trim().Split(' ')[0]);
        Assert.Equal(["reference:guarded", "reference:mixed", "reference:permissive"], rows);
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("rank")]
    public async Task Runs_of_which_nothing_is_left_to_compare_are_an_error_and_no_quiet_end(string command)
    {
        var (whole, empty) = (await RunAsync("guarded"), await RunAsync("mixed"));
        await File.WriteAllTextAsync(Path.Combine(empty, "sci-risk.trials.jsonl"), "", TestContext.Current.CancellationToken);
        var compared = await Started.ToolAsync([command, whole, empty]);
        Assert.Equal(2, compared.ExitCode);
        Assert.Contains("nothing is left to compare", compared.Errors);
    }

    [Fact]
    public async Task A_list_of_cases_that_says_one_twice_is_an_error()
    {
        var (whole, doubled) = (await RunAsync("guarded"), await RunAsync("mixed"));
        var path = Path.Combine(doubled, "sci-risk.cases.json");
        var list = System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken))!;
        list["cases"]!.AsArray().Add(list["cases"]![0]!.DeepClone());
        await File.WriteAllTextAsync(path, list.ToJsonString(), TestContext.Current.CancellationToken);
        var compared = await Started.ToolAsync(["compare", whole, doubled]);
        Assert.Equal(2, compared.ExitCode);
        Assert.Contains("each once", compared.Errors);
    }

    [Fact]
    public async Task What_cannot_be_compared_is_an_error_that_names_the_folder()
    {
        var run = await RunAsync("guarded");
        var nothing = await Started.ToolAsync(["compare", run, Started.Folder()]);
        Assert.Equal(2, nothing.ExitCode);
        Assert.Contains("it is no folder of a run", nothing.Errors);

        var bare = await RunAsync("mixed");
        File.Delete(Path.Combine(bare, "sci-risk.cases.json"));
        var without = await Started.ToolAsync(["compare", run, bare]);
        Assert.Equal(2, without.ExitCode);
        Assert.Contains("sci-risk.cases.json", without.Errors);
    }

    private static async Task<string> RunAsync(string rates)
    {
        var folder = Started.Folder();
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--model", $"reference:{rates}", "--results", folder]);
        Assert.True(run.ExitCode == 0, run.Errors);
        return folder;
    }
}
