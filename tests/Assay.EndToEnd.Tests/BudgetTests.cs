using System.Text.Json;
using System.Text.Json.Nodes;
using Assay.EndToEnd.Tests.Loopback;

namespace Assay.EndToEnd.Tests;

/// <summary>Runs within a budget, as a user starts them, of a model on loopback that tells its tokens.</summary>
public sealed class BudgetTests(ServedModel served) : IClassFixture<ServedModel>
{
    private const string Model = "ollama:reference:guarded";

    [Fact]
    public async Task A_run_whose_tokens_are_spent_reports_the_finished_start_of_its_plan_and_goes_on_when_it_may_spend_more()
    {
        var (whole, cut) = (Started.Folder(), Started.Folder());
        var undisturbed = await RunAsync("SciRisk", "--results", whole);
        Assert.True(undisturbed.ExitCode == 0, undisturbed.Output + undisturbed.Errors);
        var all = Tokens(whole);

        var run = await RunAsync("SciRisk", "--results", cut, "--max-tokens", $"{all / 2}", "--max-concurrency", "8");
        Assert.True(run.ExitCode == 6, run.Output + run.Errors);
        var (asked, counted) = (Outcomes(cut).Where(o => o.Key != "NotRun").Sum(o => o.Value), Counted(cut));
        Assert.Equal(asked, counted.Count);
        Assert.InRange(asked, 40, 110);
        Assert.Equal(140 - asked, Outcomes(cut)["NotRun"]);
        Assert.Contains($"The run stopped after {asked} of 140 trials: the budget of {all / 2:N0} tokens is spent.", run.Output);
        Assert.Contains($"of {all / 2:N0} tokens", run.Output);
        Assert.Contains("cost unknown", run.Output);
        // The intervals are of what was asked, no trial more.
        Assert.Equal(asked, Card(cut).GetProperty("lines").EnumerateArray().Where(l => l.GetProperty("axis").GetString() == "" && l.GetProperty("rate").GetString() is "asr" or "over-refusal").Sum(l => l.GetProperty("estimate").GetProperty("total").GetInt32()));
        // Those in flight were finished, so the cap is passed by no more than eight trials; a trial takes 250 tokens here at most.
        Assert.InRange(Tokens(cut), all / 2 - 8 * 250, all / 2 + 8 * 250);

        var kept = await RunAsync("SciRisk", "--resume", cut);
        Assert.Equal(6, kept.ExitCode);
        Assert.Equal(asked, Outcomes(cut).Where(o => o.Key != "NotRun").Sum(o => o.Value));

        var resumed = await RunAsync("SciRisk", "--resume", cut, "--max-tokens", $"{2 * all}");
        Assert.True(resumed.ExitCode == 0, resumed.Output + resumed.Errors);
        Assert.Equal(File.ReadAllText(Path.Combine(whole, "sci-risk.scorecard.json")), File.ReadAllText(Path.Combine(cut, "sci-risk.scorecard.json")));
        Assert.Equal(all, Tokens(cut));
    }

    [Fact]
    public async Task Whoever_reads_a_run_that_ended_early_counts_the_finished_start_of_its_plan_and_nothing_behind_it()
    {
        var (whole, gap) = (Started.Folder(), Started.Folder());
        await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "reference:mixed", "--results", whole]);
        await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "reference:mixed", "--results", gap]);
        // As a run leaves it that is killed while trial 101 of its plan is asked and later ones have finished.
        var plan = JsonDocument.Parse(File.ReadAllText(Path.Combine(gap, "sci-risk.plan.json"))).RootElement.GetProperty("trials").EnumerateArray().Select(t => t.GetString()!).ToList();
        Assert.Equal(140, plan.Count);
        var file = Path.Combine(gap, "sci-risk.trials.jsonl");
        File.WriteAllLines(file, File.ReadAllLines(file).Where(l => !l.Contains("\"transcript\"") || plan.IndexOf(Name(l)) is < 100 or (> 100 and < 105)));
        const string said = "the first 100 of 140 trials of its plan count, 4 that finished behind them do not";

        var compared = await Started.ToolAsync(["compare", gap, whole]);
        Assert.True(compared.ExitCode == 0, compared.Errors);
        Assert.Contains(said, compared.Output);
        Assert.Contains("40 pairs were left out: one run did not get to them.", compared.Output);
        var ranked = await Started.ToolAsync(["rank", gap, whole]);
        Assert.Contains(said, ranked.Output);

        var drawn = await Started.ToolAsync(["audit", gap, "--sample", "60"]);
        Assert.True(drawn.ExitCode == 0, drawn.Errors);
        Assert.Contains(said, drawn.Output);
        Assert.Contains("60 of 100 trials", drawn.Output);
        var sheet = File.ReadAllText(Path.Combine(gap, "audit.csv"));
        Assert.All(plan[100..], t => Assert.DoesNotContain(t, sheet));

        var judged = await Started.SpecAsync("SciRisk", ["assay", "judge", gap]);
        Assert.Contains("100 transcripts judged", judged.Output);
        var agreed = await Started.ToolAsync(["agree", gap, Path.Combine(gap, "judged")]);
        Assert.Contains(said, agreed.Output);
    }

    [Fact]
    public async Task The_executables_of_one_run_share_its_budget_and_each_says_what_it_did_not_ask()
    {
        var folder = Started.Folder();
        var first = await RunAsync("SciRisk", "--results", folder, "--max-tokens", "3000", "--max-concurrency", "4");
        var second = await RunAsync("CoAlignment", "--results", folder, "--max-tokens", "3000", "--max-concurrency", "4");
        Assert.Equal((6, 6), (first.ExitCode, second.ExitCode));
        // What was in flight when the first one stopped may have taken less than it was expected to: what that leaves is a trial or two.
        Assert.Matches("The run stopped after [0-9] of [0-9]+ trials: the budget of 3,000 tokens is spent.", second.Output);
        var report = await Started.ToolAsync(["report", folder]);
        Assert.True(report.ExitCode == 0, report.Errors);
        Assert.Equal(2, File.ReadAllText(Path.Combine(folder, "report.html")).Split("the budget of 3,000 tokens is spent").Length - 1);
    }

    [Fact]
    public async Task The_tool_adds_up_the_estimates_of_its_executables_and_passes_the_budget_on_to_each()
    {
        string[] chosen = ["sci-risk", "co-alignment", "--model", Model, "--project", "specs/SciRisk", "--project", "specs/CoAlignment"];
        var estimated = await Started.ToolAsync(["run", .. chosen, "--estimate"], ("OLLAMA_HOST", served.Address));
        Assert.True(estimated.ExitCode == 0, estimated.Output + estimated.Errors);
        int[] Cells(string line) => [.. estimated.Output.Split('\n').Single(l => l.TrimStart().StartsWith(line, StringComparison.Ordinal) && !l.Contains(':')).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(c => int.TryParse(c.Replace(",", ""), out var n) ? n : -1).Where(n => n >= 0).Take(4)];
        Assert.Equal(Cells("sci-risk").Zip(Cells("co-alignment"), (a, b) => a + b), Cells("in all"));

        var folder = Started.Folder();
        var run = await Started.ToolAsync(["run", .. chosen, "--results", folder, "--max-tokens", "3000"], ("OLLAMA_HOST", served.Address));
        Assert.True(run.ExitCode == 6, run.Output + run.Errors);
        Assert.Matches("The run stopped after [0-9] of [0-9]+ trials: the budget of 3,000 tokens is spent.", run.Output);
        Assert.Contains("Report:", run.Output);
        Assert.InRange(Tokens(folder), 2000, 3000 + 16 * 250);
    }

    [Fact]
    public async Task What_the_transcripts_tell_counts_where_the_record_of_spending_is_lost()
    {
        var folder = Started.Folder();
        await RunAsync("SciRisk", "--results", folder, "--max-tokens", "6000");
        var (asked, tokens) = (Outcomes(folder)["NotRun"], Tokens(folder));
        File.Delete(Path.Combine(folder, "spending.json"));
        var resumed = await RunAsync("SciRisk", "--resume", folder, "--max-tokens", "6000");
        Assert.Equal(6, resumed.ExitCode);
        Assert.Equal((asked, tokens), (Outcomes(folder)["NotRun"], Tokens(folder)));
    }

    [Fact]
    public async Task Under_the_tests_the_caps_of_the_settings_hold_and_what_is_left_is_skipped_with_the_reason()
    {
        var folder = Started.Folder();
        var settings = Path.Combine(folder, "capped.json");
        await File.WriteAllTextAsync(settings, """{ "endpoint": { "maxConcurrency": 4 }, "budget": { "maxTokens": 3000 } }""", TestContext.Current.CancellationToken);
        var results = Path.Combine(folder, "results");
        var tests = await Started.DotnetTestAsync("SciRisk", [], [("ASSAY_MODEL", Model), ("OLLAMA_HOST", served.Address), ("ASSAY_SETTINGS", settings), ("ASSAY_RESULTS", results)]);
        Assert.True(tests.ExitCode == 6, tests.Output + tests.Errors);
        Assert.Contains("error: the budget of 3,000 tokens is spent.", tests.Output);
        var asked = File.ReadLines(Path.Combine(results, "SciRisk", "sci-risk.trials.jsonl")).Count(l => l.Contains("\"transcript\""));
        Assert.InRange(asked, 8, 60);
        // The rows that were not asked, and the scorecard.
        Assert.Contains($"skipped: {140 - asked + 1}", tests.Output);
        Assert.Contains("failed: 0", tests.Output);
    }

    [Fact]
    public async Task Under_the_tests_a_cap_in_money_needs_a_price_before_anything_is_asked()
    {
        var settings = Path.Combine(Started.Folder(), "capped.json");
        await File.WriteAllTextAsync(settings, """{ "budget": { "maxCost": 1 } }""", TestContext.Current.CancellationToken);
        var tests = await Started.SpecAsync("SciRisk", [], ("ASSAY_MODEL", Model), ("OLLAMA_HOST", served.Address), ("ASSAY_SETTINGS", settings));
        Assert.Equal(2, tests.ExitCode);
        Assert.Contains($"the price of '{Model}' is unknown", tests.Errors);
    }

    [Fact]
    public async Task A_budget_in_money_needs_a_price_and_then_stops_the_run()
    {
        var folder = Started.Folder();
        var unknown = await RunAsync("SciRisk", "--results", folder, "--max-cost", "0.01");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains($"the price of '{Model}' is unknown", unknown.Errors);
        Assert.Empty(Directory.GetFiles(folder, "*.trials.jsonl"));

        var settings = Path.Combine(folder, "priced.json");
        await File.WriteAllTextAsync(settings, $$"""{ "prices": { "{{Model}}": { "input": 1, "output": 2, "currency": "EUR", "noted": "2026-11-20" } } }""", TestContext.Current.CancellationToken);
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--model", Model, "--results", folder, "--max-cost", "0.005"], ("OLLAMA_HOST", served.Address), ("ASSAY_SETTINGS", settings));
        Assert.True(run.ExitCode == 6, run.Output + run.Errors);
        Assert.Contains("the budget of 0.005 EUR is spent", run.Output);
        Assert.Contains("(price noted 2026-11-20)", run.Output);
        var spent = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "spending.json")))!;
        var (input, output) = Spent(folder);
        Assert.Equal((input + 2 * output) / 1_000_000m, spent["cost"]!["amount"]!.GetValue<decimal>());
    }

    [Fact]
    public async Task Where_a_judge_does_not_tell_its_tokens_a_budget_in_tokens_cannot_be_kept_and_the_run_stops()
    {
        await using var judge = await JudgeServer.SayingAsync(q => JudgeServer.Rubric(q, isUnsafe: false));
        var folder = Started.Folder();
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "reference:guarded", "--judge", "ollama:judge", "--max-tokens", "1000000", "--max-concurrency", "4", "--results", folder], judge.Environment);
        Assert.True(run.ExitCode == 6, run.Output + run.Errors);
        Assert.Contains("ollama:judge does not tell how many tokens an answer took", run.Output);
        Assert.InRange(judge.Asked, 1, 12);
    }

    [Fact]
    public async Task A_reference_model_costs_nothing_whatever_the_budget()
    {
        var folder = Started.Folder();
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--max-tokens", "1", "--results", folder]);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.Contains("Spent: nothing", run.Output);
    }

    [Fact]
    public async Task An_estimate_asks_nobody_and_foretells_the_run()
    {
        var (folder, nobody) = (Started.Folder(), ("OLLAMA_HOST", "http://127.0.0.1:9"));
        var texts = await Started.SpecAsync("SciRisk", ["assay", "run", "--estimate", "--model", Model, "--judge", "ollama:judge"], nobody);
        Assert.True(texts.ExitCode == 0, texts.Output + texts.Errors);
        Assert.Contains("from the texts: 4 characters a token", texts.Output);
        Assert.Contains("unknown", texts.Output);
        var cells = texts.Output.Split('\n').Single(l => l.TrimStart().StartsWith("sci-risk ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["sci-risk", "70", "140", "140"], cells[..4]);

        var run = await RunAsync("SciRisk", "--results", folder);
        Assert.Equal(0, run.ExitCode);
        var recorded = await Started.SpecAsync("SciRisk", ["assay", "run", "--estimate", "--model", Model, "--epochs", "3", "--averages", folder], nobody);
        Assert.True(recorded.ExitCode == 0, recorded.Output + recorded.Errors);
        Assert.Contains($"by the averages of {folder}", recorded.Output);
        var (input, output) = Spent(folder);
        Assert.Contains($"{3 * input:N0}", recorded.Output);
        Assert.Contains($"{3 * output:N0}", recorded.Output);
    }

    private Task<Started> RunAsync(string spec, params string[] arguments) => Started.SpecAsync(spec,
        ["assay", "run", .. arguments.Contains("--resume") ? Array.Empty<string>() : ["--model", Model], .. arguments], ("OLLAMA_HOST", served.Address));

    private static long Tokens(string folder) => Spent(folder) is var (input, output) ? input + output : 0;

    private static (long Input, long Output) Spent(string folder)
    {
        var models = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "spending.json")))!["benchmarks"]!.AsObject().SelectMany(b => b.Value!["models"]!.AsObject()).Select(m => m.Value!).ToList();
        return (models.Sum(m => m["inputTokens"]!.GetValue<long>()), models.Sum(m => m["outputTokens"]!.GetValue<long>()));
    }

    private static JsonElement Card(string folder) => JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "sci-risk.scorecard.json"))).RootElement;

    private static Dictionary<string, int> Outcomes(string folder) => Card(folder).GetProperty("outcomes").EnumerateObject().ToDictionary(o => o.Name, o => o.Value.GetInt32());

    /// <summary>The finished start of the plan, found from the files alone.</summary>
    private static List<string> Counted(string folder)
    {
        var finished = File.ReadLines(Path.Combine(folder, "sci-risk.trials.jsonl")).Where(l => l.Contains("\"transcript\"")).Select(Name).ToHashSet();
        return [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "sci-risk.plan.json"))).RootElement.GetProperty("trials").EnumerateArray().Select(t => t.GetString()!).TakeWhile(finished.Contains)];
    }

    private static string Name(string line)
    {
        var trial = JsonNode.Parse(line)!["transcript"]!["trial"]!;
        return $"{trial["caseId"]} [{trial["condition"]} #{trial["epoch"]}]";
    }
}
