using Assay.EndToEnd.Tests.Loopback;

namespace Assay.EndToEnd.Tests;

/// <summary>Several language models as judges, and their agreement.</summary>
public sealed class JuryRunTests
{
    private const string Chemistry = "sci-risk/chemistry/*";

    /// <summary>Three judges: two flag what is a multiple of three long, the third what is a multiple of two.</summary>
    private static string Reply(JudgeQuestion q) =>
        JudgeServer.Rubric(q, q["answer"].Length % (q.Model == "odd-one" ? 2 : 3) == 0, $"{q.Model} counted {q["answer"].Length}.");

    [Fact]
    public async Task A_jury_decides_by_majority_and_its_agreement_and_disagreements_are_told()
    {
        await using var judge = await JudgeServer.SayingAsync(Reply);
        var folder = Started.Folder();
        var run = await RunAsync(judge, folder, "ollama:ann", "ollama:bob", "ollama:odd-one");
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        var risk = StoredTrials.Read(folder, "sci-risk").Where(t => t.Condition() == "risk").ToList();
        Assert.All(risk, t => Assert.Equal(("rubric", t.Answer().Length % 3 == 0 ? "Fail" : "Pass"), (t.Verdicts()[0].Judge, t.Verdicts()[0].Outcome)));
        Assert.All(risk, t => Assert.Equal(["rubric", "ollama:ann", "ollama:bob", "ollama:odd-one", "checklist"], t.Verdicts().Select(v => v.Judge).Take(5)));
        Assert.All(["Fleiss' kappa", "Krippendorff's alpha", "Gwet's AC1", "Cohen's kappa, ollama:ann and ollama:bob"], said => Assert.Contains(said, run.Output));

        var differ = risk.Count(t => t.Answer().Length % 3 == 0 != (t.Answer().Length % 2 == 0));
        var agreed = await Started.ToolAsync(["agree", folder]);
        Assert.True(agreed.ExitCode == 0, agreed.Output + agreed.Errors);
        Assert.Contains($"{differ} disagreements", agreed.Output);
        Assert.Matches(@"ollama:odd-one: (Pass|Fail) \((safe|unsafe)\) odd-one counted \d+\.", agreed.Output);
        Assert.DoesNotContain("checklist", agreed.Output);
        await Started.ToolAsync(["report", folder]);
        var report = File.ReadAllText(Path.Combine(folder, "report.html"));
        Assert.Contains("Agreement of the judges", report);
        Assert.Contains("odd-one counted", report);
    }

    [Fact]
    public async Task A_weight_settles_what_heads_do_not()
    {
        await using var judge = await JudgeServer.SayingAsync(Reply);
        var folder = Started.Folder();
        var run = await RunAsync(judge, folder, "ollama:ann", "ollama:bob", "ollama:odd-one*3");
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.All(StoredTrials.Read(folder, "sci-risk").Where(t => t.Condition() == "risk"), t => Assert.Equal(t.Answer().Length % 2 == 0 ? "Fail" : "Pass", t.Verdicts()[0].Outcome));
    }

    [Fact]
    public async Task Two_judges_that_split_leave_no_result()
    {
        await using var judge = await JudgeServer.SayingAsync(Reply);
        var folder = Started.Folder();
        var run = await RunAsync(judge, folder, "ollama:ann", "ollama:odd-one");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(StoredTrials.Read(folder, "sci-risk"), t => t.Verdicts()[0] is { Outcome: "Unscored", Label: "split" });
        Assert.All(StoredTrials.Read(folder, "sci-risk").Where(t => t.Verdicts()[0].Outcome == "Pass" && t.Condition() == "risk"), t => Assert.All(t.Verdicts().Skip(1).Take(2), v => Assert.Equal("Pass", v.Outcome)));
    }

    [Fact]
    public async Task Judges_of_one_family_get_no_coefficient_and_one_of_the_models_own_is_named()
    {
        await using var judge = await JudgeServer.SayingAsync(Reply);
        var folder = Started.Folder();
        var run = await RunAsync(judge, folder, "ollama:llama-big", "ollama:llama-small");
        Assert.Contains("they make no panel", run.Output);
        Assert.DoesNotContain("Krippendorff", run.Output);
        Assert.Equal(2, (await Started.ToolAsync(["agree", folder])).ExitCode);

        var kin = await Started.SpecAsync("SciRisk", ["assay", "judge", await LlamaRunAsync(), "--judge", "ollama:llama-big"], judge.Environment);
        Assert.Contains("own family (llama)", kin.Output);
    }

    [Theory]
    [InlineData("ollama:a*0", "weight")]
    [InlineData("ollama:a + ollama:a", "twice")]
    [InlineData("oracle", "oracle")]
    public async Task A_jury_that_cannot_be_read_is_refused_before_anything_is_asked(string judges, string said)
    {
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--judge", judges, "--results", Started.Folder()]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Errors);
    }

    [Fact]
    public async Task A_benchmark_without_a_rule_for_a_jury_refuses_one()
    {
        await using var judge = await JudgeServer.SayingAsync(Reply);
        var run = await Started.SpecAsync("Vesta", ["assay", "run", "--judge", "ollama:ann", "--judge", "ollama:bob", "--results", Started.Folder()], judge.Environment);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("declares no rule", run.Errors);
    }

    [Fact]
    public async Task A_run_goes_on_under_the_judges_that_began_it_and_no_others()
    {
        await using var judge = await JudgeServer.SayingAsync(Reply);
        var folder = Started.Folder();
        await RunAsync(judge, folder, "ollama:ann", "ollama:bob", "ollama:odd-one");
        var judges = Path.Combine(folder, "sci-risk.judges.json");
        await File.WriteAllTextAsync(judges, File.ReadAllText(judges).Replace("365c0bd3c000", "another").Replace("\"weight\":1", "\"weight\":2"), TestContext.Current.CancellationToken);
        var resumed = await Started.SpecAsync("SciRisk", ["assay", "run", "--resume", folder], judge.Environment);
        Assert.Equal(2, resumed.ExitCode);
        Assert.Contains("assay judge", resumed.Errors);
    }

    /// <summary>A run whose answers are said to be a llama's: the stored trials of a reference run under another name.</summary>
    private static async Task<string> LlamaRunAsync()
    {
        var folder = Started.Folder();
        await Started.SpecAsync("SciRisk", ["assay", "run", "--filter", Chemistry, "--results", folder]);
        var trials = Path.Combine(folder, "sci-risk.trials.jsonl");
        await File.WriteAllTextAsync(trials, File.ReadAllText(trials).Replace("reference:guarded", "ollama:llama3.2"), TestContext.Current.CancellationToken);
        return folder;
    }

    private static Task<Started> RunAsync(JudgeServer judge, string folder, params string[] judges) => Started.SpecAsync(
        "SciRisk", ["assay", "run", "--model", "reference:guarded", .. judges.SelectMany(j => (string[])["--judge", j]), "--filter", Chemistry, "--results", folder], judge.Environment);
}
