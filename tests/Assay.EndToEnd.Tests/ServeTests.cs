using System.Text.Json.Nodes;

namespace Assay.EndToEnd.Tests;

/// <summary>Real processes over real HTTP: a reference model behind <c>assay serve</c> is the reference model itself.</summary>
public sealed class ServeTests(ServedModel served) : IClassFixture<ServedModel>
{
    [Theory]
    [InlineData("SciRisk", "sci-risk")]
    [InlineData("Vesta", "vesta")]
    [InlineData("DiverseValues", "diverse-values")]
    [InlineData("CoAlignment", "co-alignment")]
    public async Task A_run_through_the_server_says_calls_and_judges_what_a_run_without_it_does(string spec, string id)
    {
        var (direct, through) = (Started.Folder(), Started.Folder());
        var one = await Started.SpecAsync(spec, ["assay", "run", "--model", "reference:guarded", "--results", direct]);
        var two = await Started.SpecAsync(spec, ["assay", "run", "--model", "ollama:reference:guarded", "--results", through], ("OLLAMA_HOST", served.Address));
        Assert.True((one.ExitCode, two.ExitCode) == (0, 0), one.Errors + two.Output + two.Errors);
        Assert.Equal(Trials(direct, id), Trials(through, id));
        Assert.Equal(Scorecard(direct, id), Scorecard(through, id));
    }

    [Fact]
    public async Task The_tool_runs_a_benchmark_against_the_server()
    {
        var folder = Started.Folder();
        var run = await Started.ToolAsync(["run", "sci-risk", "--model", "ollama:reference:guarded", "--filter", "sci-risk/physics/*", "--results", folder], ("OLLAMA_HOST", served.Address));
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.Equal(20, Trials(folder, "sci-risk").Count);
    }

    [Fact]
    public async Task A_port_in_use_is_a_clear_error()
    {
        var port = new Uri(served.Address).Port;
        var answers = Path.Combine(Started.Folder(), "answers.jsonl");
        await File.WriteAllTextAsync(answers, """{"prompt":"a","completion":"b"}""", TestContext.Current.CancellationToken);
        // A replay needs no case, so no spec is built for it.
        var second = await Started.ToolAsync(["serve", "--model", $"replay:{answers}", "--port", $"{port}"]);
        Assert.Equal(2, second.ExitCode);
        Assert.Contains($"port {port}", second.Errors);
        Assert.Contains("in use", second.Errors);
    }

    [Theory]
    [InlineData("--port", "70000"), InlineData("--host", "everywhere"), InlineData("--latency", "-1")]
    public async Task An_option_out_of_range_is_refused(string option, string value)
    {
        var refused = await Started.ToolAsync(["serve", option, value]);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(option, refused.Errors);
    }

    /// <summary>What was said and judged, trial by trial: the model's name and the counts of tokens are the server's.</summary>
    private static IReadOnlyList<string> Trials(string folder, string id) =>
    [
        .. File.ReadAllLines(Path.Combine(folder, $"{id}.trials.jsonl")).Select(line =>
        {
            var trial = JsonNode.Parse(line)!;
            foreach (var name in (string[])["model", "inputTokens", "outputTokens"]) trial["transcript"]!.AsObject().Remove(name);
            return trial.ToJsonString();
        }).Order(StringComparer.Ordinal),
    ];

    /// <summary>The scorecard without the model's name; what is planted and that it is an instrument check stay.</summary>
    private static string Scorecard(string folder, string id)
    {
        var card = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, $"{id}.scorecard.json")))!;
        Assert.True(card.AsObject().Remove("model"));
        Assert.True(card["isInstrumentCheck"]!.GetValue<bool>());
        return card.ToJsonString();
    }
}
