namespace Assay.EndToEnd.Tests;

/// <summary>Bad settings fail at start and name the file and the field; nothing is asked.</summary>
public sealed class BadSettingsTests
{
    [Fact]
    public async Task An_unknown_model_scheme_names_those_that_exist()
    {
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "oracle:delphi", "--results", Started.Folder()]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("oracle", run.Errors);
        Assert.Contains("reference", run.Errors);
        Assert.Contains("ollama", run.Errors);
    }

    [Theory]
    [InlineData("{ \"model\": ", "assay.json")]
    [InlineData("{ \"modle\": \"reference:guarded\" }", "modle")]
    [InlineData("{ \"sampling\": { \"temperature\": \"warm\" } }", "temperature")]
    public async Task A_settings_file_that_cannot_be_read_names_itself_and_the_field(string json, string named)
    {
        var file = Path.Combine(Started.Folder(), "assay.json");
        await File.WriteAllTextAsync(file, json, TestContext.Current.CancellationToken);
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--results", Started.Folder()], ("ASSAY_SETTINGS", file));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(file, run.Errors);
        Assert.Contains(named, run.Errors);
    }

    [Theory]
    [InlineData("--modle", "--model")]
    [InlineData("--retry-error", "--retry-errors")]
    [InlineData("--max-cots=3", "--max-cost")]
    public async Task A_mistyped_option_is_not_taken_for_a_benchmark(string typed, string meant)
    {
        foreach (var run in new[] { await Started.ToolAsync(["run", typed]), await Started.SpecAsync("SciRisk", ["assay", "run", typed]) })
        {
            Assert.Equal(2, run.ExitCode);
            Assert.Contains($"there is no option '{typed}'; did you mean '{meant}'?", run.Errors);
        }
    }

    [Fact]
    public async Task A_mistyped_variable_stops_the_start_of_tool_executable_and_tests()
    {
        (string, string?) mistyped = ("ASSAY_REQUIRE_APROVED", "1");
        foreach (var started in new[] { await Started.ToolAsync(["rank"], mistyped), await Started.SpecAsync("SciRisk", ["assay", "list"], mistyped), await Started.SpecAsync("SciRisk", [], mistyped) })
        {
            Assert.Equal(2, started.ExitCode);
            Assert.Contains("did you mean ASSAY_REQUIRE_APPROVED?", started.Errors);
        }
    }

    [Fact]
    public async Task A_settings_file_that_is_not_there_is_named()
    {
        var file = Path.Combine(Started.Folder(), "absent.json");
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--results", Started.Folder()], ("ASSAY_SETTINGS", file));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(file, run.Errors);
    }

    [Fact]
    public async Task The_tests_of_a_benchmark_do_not_begin_with_bad_settings()
    {
        var tests = await Started.SpecAsync("SciRisk", [], ("ASSAY_MODEL", "oracle:delphi"));
        Assert.Equal(2, tests.ExitCode);
        Assert.Contains("oracle", tests.Errors);
        Assert.DoesNotContain("[FAIL]", tests.Output);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_apart_from_bad_settings()
    {
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "ollama:llama3.2", "--results", Started.Folder()], ("OLLAMA_HOST", "http://127.0.0.1:9"));
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("http://127.0.0.1:9", run.Errors);
    }

    [Fact]
    public async Task An_unknown_benchmark_names_those_that_exist()
    {
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "sci-fi", "--results", Started.Folder()]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("sci-risk", run.Errors);
    }
}
