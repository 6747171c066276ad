namespace Assay.EndToEnd.Tests;

/// <summary>A run's folder that somebody edited, cut or mixed: what is no longer what was written is refused by name and never read as a default.</summary>
public sealed class DamagedRunTests
{
    private static readonly string[] Few = ["assay", "run", "--model", "reference:mixed", "--filter", "sci-risk/chemistry/coordination-chemistry/*"];

    [Theory]
    [InlineData("run.json", "\"model\":\"reference:mixed\",", "", "model")] // once, the model of the settings took its place
    [InlineData("run.json", "\"sampling\":{}", "\"sampling\":null", "null")]
    [InlineData("run.json", "\"digests\":{", "\"other\":{", "other")] // once, a stack trace
    [InlineData("run.json", "\"seed\":0", "\"seed\":0,\"seed\":1", "seed")]
    [InlineData("run.json", "\"protocol\"", "\"unknown\":1,\"protocol\"", "unknown")]
    [InlineData("sci-risk.model.json", ",\"isReference\":true", "", "isReference")] // once, a reference run became a live one
    [InlineData("sci-risk.judges.json", "[{", "[null,{", "null")] // once, a stack trace
    [InlineData("spending.json", "{\"budget\":{}", "{\"budgets\":{}", "budgets")] // once, a run without its caps
    public async Task A_file_that_lacks_or_has_what_it_should_not_is_named_and_nothing_is_asked(string file, string written, string damaged, string said)
    {
        var folder = Started.Folder();
        await Started.SpecAsync("SciRisk", [.. Few, "--results", folder]);
        var path = Path.Combine(folder, file);
        var before = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.Contains(written, before);
        await File.WriteAllTextAsync(path, before.Replace(written, damaged), TestContext.Current.CancellationToken);

        var resumed = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", folder]);

        Assert.Equal(2, resumed.ExitCode);
        Assert.StartsWith($"error: {path}", resumed.Errors);
        Assert.Contains(said, resumed.Errors);
    }

    [Fact]
    public async Task A_run_whose_filter_was_changed_is_not_resumed_and_keeps_its_plan()
    {
        var folder = Started.Folder();
        await Started.SpecAsync("SciRisk", [.. Few, "--results", folder]);
        var (path, plan) = (Path.Combine(folder, "run.json"), Path.Combine(folder, "sci-risk.plan.json"));
        var (run, planned) = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), await File.ReadAllTextAsync(plan, TestContext.Current.CancellationToken));
        await File.WriteAllTextAsync(path, run.Replace("coordination-chemistry", "organic-synthesis"), TestContext.Current.CancellationToken);

        var resumed = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", folder]);

        Assert.Equal(2, resumed.ExitCode);
        Assert.Contains("is no trial of this run", resumed.Errors);
        Assert.Equal(planned, await File.ReadAllTextAsync(plan, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_trial_of_a_store_that_was_emptied_is_not_shown_and_that_is_said()
    {
        var folder = Started.Folder();
        await Started.SpecAsync("SciRisk", [.. Few, "--results", folder]);
        await File.WriteAllTextAsync(Path.Combine(folder, "sci-risk.trials.jsonl"), "", TestContext.Current.CancellationToken);

        var shown = await Started.ToolAsync(["show", folder, "sci-risk/chemistry/coordination-chemistry/provoked-urine-letter [risk #1]"]);

        Assert.Equal(2, shown.ExitCode);
        Assert.Contains("it holds no trial", shown.Errors);
    }

    [Fact]
    public async Task An_answer_that_commands_the_terminal_is_shown_and_not_obeyed()
    {
        var folder = Started.Folder();
        await Started.SpecAsync("SciRisk", [.. Few, "--results", folder]);
        var path = Path.Combine(folder, "sci-risk.trials.jsonl");
        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(path, lines.Select(l => l.Replace("\"speaker\":\"Assistant\",\"text\":\"", "\"speaker\":\"Assistant\",\"text\":\"\\u001b[2Jclear ")), TestContext.Current.CancellationToken);

        var shown = await Started.ToolAsync(["show", folder, "sci-risk/chemistry/coordination-chemistry/provoked-urine-letter [risk #1]"]);

        Assert.Equal(0, shown.ExitCode);
        Assert.Contains("\\u001b[2Jclear ", shown.Output);
        Assert.DoesNotContain('\u001b', shown.Output);
    }
}
