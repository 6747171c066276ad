using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Assay.EndToEnd.Tests;

/// <summary>What <c>dotnet test</c> does with a model that is there, with one that is not, and what it leaves behind.</summary>
public sealed class TestRunTests
{
    private static readonly (string, string?)[] Nowhere = [("ASSAY_MODEL", "ollama:llama3.2"), ("OLLAMA_HOST", "http://127.0.0.1:9")];

    [Fact]
    public async Task Without_a_model_rows_are_skipped_for_one_reason_and_the_process_says_so_by_its_own_code()
    {
        var tests = await Started.DotnetTestAsync("SciRisk", [], Nowhere);
        Assert.Equal(4, tests.ExitCode);
        Assert.Equal((0, 2, 141), (Count(tests, "failed"), Count(tests, "succeeded"), Count(tests, "skipped")));
        Assert.Contains("error: Nothing answers at http://127.0.0.1:9/", tests.Output);
    }

    [Fact]
    public async Task Where_a_model_is_required_one_test_fails_and_not_every_row()
    {
        var tests = await Started.DotnetTestAsync("SciRisk", ["--filter-trait", "risk-dimension=dual-use"], [.. Nowhere, ("ASSAY_REQUIRE_MODEL", "1")]);
        Assert.NotEqual(0, tests.ExitCode);
        Assert.Equal((1, 13), (Count(tests, "failed"), Count(tests, "skipped")));
    }

    [Fact]
    public async Task A_switch_that_is_neither_on_nor_off_stops_the_tests_before_they_begin()
    {
        var tests = await Started.SpecAsync("SciRisk", [], ("ASSAY_REQUIRE_MODEL", "perhaps"));
        Assert.Equal(2, tests.ExitCode);
        Assert.Contains("ASSAY_REQUIRE_MODEL", tests.Errors);
    }

    [Fact]
    public async Task A_test_run_leaves_a_run_that_can_be_reported_and_compared_beside_what_xunit_writes()
    {
        var folder = Started.Folder();
        var tests = await Started.DotnetTestAsync("SciRisk", ["--results-directory", folder, "--report-xunit-junit", "--report-xunit-junit-filename", "junit.xml", "--report-xunit-ctrf", "--report-xunit-ctrf-filename", "ctrf.json"],
            [("ASSAY_RESULTS", folder)]);
        Assert.True(tests.ExitCode == 0, tests.Output);
        var run = Path.Combine(folder, "SciRisk");
        Assert.Equal(140, File.ReadLines(Path.Combine(run, "sci-risk.trials.jsonl")).Count(l => l.Contains("\"transcript\"")));
        var report = await Started.ToolAsync(["report", run]);
        Assert.True(report.ExitCode == 0, report.Errors);
        Assert.Contains("no change shown", (await Started.ToolAsync(["compare", run, run])).Output);
        Assert.Equal(143, XDocument.Load(Path.Combine(folder, "junit.xml")).Descendants("testcase").Count());
        Assert.Equal(143, JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "ctrf.json"), TestContext.Current.CancellationToken))!["results"]!["tests"]!.AsArray().Count);

        var again = await Started.SpecAsync("SciRisk", [], ("ASSAY_RESULTS", folder));
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("holds a run already", again.Errors);
    }

    [Theory]
    [InlineData("SciRisk")]
    [InlineData("Vesta")]
    [InlineData("DiverseValues")]
    [InlineData("CoAlignment")]
    [InlineData("Agile")]
    public async Task The_number_of_tests_that_a_build_server_should_expect_is_the_number_there_are(string spec)
    {
        var counted = await Started.SpecAsync(spec, ["assay", "list", "--count-tests"]);
        var listed = await Started.DotnetTestAsync(spec, ["--list-tests"]);
        var found = Regex.Match(listed.Output, @"Discovered (\d+) tests");
        Assert.True(found.Success, listed.Output[..Math.Min(2000, listed.Output.Length)]);
        Assert.Equal(found.Groups[1].Value, counted.Output.Trim());
    }

    private static int Count(Started tests, string what) => int.Parse(tests.Output.Split('\n').Select(l => l.Trim()).Last(l => l.StartsWith(what + ":", StringComparison.Ordinal)).Split(':')[1], CultureInfo.InvariantCulture);
}
