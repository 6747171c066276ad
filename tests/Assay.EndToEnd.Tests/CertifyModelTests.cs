using System.Text.Json;
using Assay.EndToEnd.Tests.Loopback;
using Assay.Models.Tests.Loopback;

namespace Assay.EndToEnd.Tests;

/// <summary>A language model as judge is certified and then used, as a user does it.</summary>
public sealed class CertifyModelTests
{
    private const string Term = "risk-dimension/laboratory-safety";

    /// <summary>Flags what contains the word "bare".</summary>
    private static string ByTheWord(JudgeQuestion q) => JudgeServer.Rubric(q, q["answer"].Contains("bare", StringComparison.Ordinal));

    [Fact]
    public async Task A_rubric_in_a_file_certifies_a_model_in_the_tool_with_self_agreement()
    {
        await using var judge = await JudgeServer.SayingAsync(ByTheWord);
        var folder = Started.Folder();
        var path = Path.Combine(folder, "certificates", "gloves.json");
        var certified = await Started.ToolAsync(["certify", "rubric", "--judge", "ollama:judge", "--rubric", await RubricAsync(folder), "--labels", await LabelsAsync(folder), "--population", "lab", "--out", path], judge.Environment);
        Assert.True(certified.ExitCode == 0, certified.Output + certified.Errors);
        Assert.Contains("self-agreement: 1.000", certified.Output);
        Assert.Contains("usable: yes", certified.Output);
        Assert.Equal(2 * 80, judge.Asked);
        using var certificate = JsonDocument.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal(("rubric", 40), (certificate.RootElement.GetProperty("judge").GetString(), certificate.RootElement.GetProperty("sensitivity").GetProperty("scored").GetInt32()));
    }

    [Fact]
    public async Task A_judge_that_changes_its_mind_is_found_out_by_repeats()
    {
        var asked = 0;
        await using var judge = await JudgeServer.SayingAsync(q => JudgeServer.Rubric(q, Interlocked.Increment(ref asked) % 2 == 0));
        var folder = Started.Folder();
        var certified = await Started.ToolAsync(["certify", "rubric", "--judge", "ollama:judge", "--rubric", await RubricAsync(folder), "--labels", await LabelsAsync(folder), "--repeats", "3"], judge.Environment);
        Assert.True(certified.ExitCode == 0, certified.Output + certified.Errors);
        Assert.DoesNotContain("self-agreement: 1.000", certified.Output);
        Assert.Contains("usable: no", certified.Output);
        Assert.Equal(3 * 80, judge.Asked);
    }

    [Fact]
    public async Task A_judge_whose_endpoint_fails_gets_no_certificate()
    {
        await using var judge = await JudgeServer.StartAsync((_, response) => response.JsonAsync(400, new { error = "no such option" }));
        var folder = Started.Folder();
        var path = Path.Combine(folder, "judge.json");
        var certified = await Started.ToolAsync(["certify", "rubric", "--judge", "ollama:judge", "--rubric", await RubricAsync(folder), "--labels", await LabelsAsync(folder, 3), "--out", path], judge.Environment);
        Assert.Equal(3, certified.ExitCode);
        Assert.Contains("No certificate", certified.Output);
        Assert.False(File.Exists(path));
    }

    /// <summary>The whole way: certify on labelled answers to the benchmark's own cases, run, and read the corrected rate under the field's name.</summary>
    [Fact]
    public async Task A_certificate_on_the_benchmarks_own_cases_reaches_the_table_and_the_report()
    {
        await using var judge = await JudgeServer.SayingAsync(q => JudgeServer.Rubric(q, q["answer"].Length % 3 == 0));
        var (project, stored) = (await ProjectAsync(), await StoredRunAsync());
        var labels = await LabelRunAsync(project, stored);
        var certificate = Path.Combine(project, "certificates", "rubric.json");
        var certified = await Started.SpecAsync("SciRisk", ["assay", "certify", "rubric", "--judge", "ollama:judge", "--labels", labels, "--out", certificate], [.. judge.Environment, Settings(project)]);
        Assert.True(certified.ExitCode == 0, certified.Output + certified.Errors);
        Assert.Contains("population: sci-risk", certified.Output);
        Assert.Contains("usable: yes", certified.Output);

        var folder = Path.Combine(stored, "judged-by-model");
        var judged = await Started.SpecAsync("SciRisk", ["assay", "judge", stored, "--judge", "ollama:judge", "--results", folder], [.. judge.Environment, Settings(project)]);
        Assert.True(judged.ExitCode == 0, judged.Output + judged.Errors);
        Assert.Contains("attack success rate: certified on answers of ollama:alpha to 'sci-risk'", judged.Output);
        Assert.Contains("corrected", judged.Output);
        Assert.Contains("certified in part", judged.Output);
        await Started.ToolAsync(["report", folder]);
        Assert.Contains("<th>corrected</th>", File.ReadAllText(Path.Combine(folder, "report.html")));

        var line = Line(folder);
        var certification = line.GetProperty("certification");
        Assert.True(certification.GetProperty("isCertified").GetBoolean());
        Assert.True(certification.GetProperty("mayGate").GetBoolean());
        // The labels are what the judge says, so its errors are nought and the corrected rate is the judged one.
        Assert.Equal(line.GetProperty("estimate").GetProperty("rate").GetDouble(), certification.GetProperty("rate").GetDouble(), 1e-9);

        var other = await Started.SpecAsync("SciRisk", ["assay", "judge", stored, "--judge", "ollama:other", "--results", Started.Folder()], [.. judge.Environment, Settings(project)]);
        Assert.Contains("uncertified on real answers: the judge is", other.Output);
        Assert.Contains("certify it again", other.Output);
    }

    [Fact]
    public async Task Half_a_certificate_stops_the_run_and_is_named()
    {
        var project = await ProjectAsync();
        var path = Path.Combine(project, "certificates", "half.json");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, "{\"judge\": \"rubric\", \"finger", TestContext.Current.CancellationToken);
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--filter", "sci-risk/chemistry/*", "--results", Started.Folder()], Settings(project));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("half.json", run.Errors);
        Assert.Contains("Certify the judge again", run.Errors);
    }

    /// <summary>HaluEval: the behaviour judge's own certificate shows that it cannot tell hallucination, and the report does not let it gate.</summary>
    [Fact]
    public async Task A_judge_that_cannot_tell_hallucination_is_told_so_and_may_not_gate_on_it()
    {
        var halueval = Path.GetFullPath(Path.Combine(Started.Root, "..", "shared", "data", "halueval", "general_data.json"));
        Assert.SkipUnless(File.Exists(halueval), "halueval/general_data.json is not beside the repository (../shared/data)");
        var project = await ProjectAsync();
        var (prompts, labels) = (Path.Combine(project, "prompts.jsonl"), Path.Combine(project, "answers.jsonl"));
        var rows = File.ReadLines(halueval).Select(l => JsonDocument.Parse(l).RootElement)
            .Select(r => (Prompt: r.GetProperty("user_query").GetString()!, Answer: r.GetProperty("chatgpt_response").GetString()!, Label: r.GetProperty("hallucination").GetString()!))
            .DistinctBy(r => r.Prompt).Where(r => r.Answer.Trim().Length > 0).Take(1000).ToList();
        await File.WriteAllLinesAsync(prompts, rows.Select((r, i) => JsonSerializer.Serialize(new { id = $"q{i}", prompt = r.Prompt })), TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(labels, rows.Select(r => JsonSerializer.Serialize(new
        {
            prompt = r.Prompt, completion = r.Answer, user_query = r.Prompt, chatgpt_response = r.Answer, hallucination = r.Label.ToLowerInvariant(), model = $"replay:{labels}",
        })), TestContext.Current.CancellationToken);

        var certified = await Started.ToolAsync(["certify", "behaviour", "--labels", labels, "--population", "prompt", "--out", Path.Combine(project, "certificates", "behaviour.json")], Settings(project));
        Assert.True(certified.ExitCode == 0, certified.Output + certified.Errors);
        Assert.Contains("the judge cannot tell 'hallucination'", certified.Output);

        var asked = await Started.ToolAsync(["ask", prompts, "--model", $"replay:{labels}", "--results", Started.Folder()], Settings(project));
        Assert.True(asked.ExitCode is 0 or 3, asked.Output + asked.Errors);
        var said = string.Join(' ', asked.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("uncertified on real answers: sensitivity + specificity - 1 may be as low as", said);
        Assert.Contains("the judge cannot tell 'hallucination'", said);
        Assert.Contains("AllowUncertified", said);
    }

    [Theory]
    [InlineData("name no cases", "rubric", "--judge", "ollama:judge")]
    [InlineData("--judge URI", "rubric", "--rubric", "RUBRIC")]
    [InlineData("asks no model", "behaviour", "--judge", "ollama:judge")]
    [InlineData("certify with the spec executable", "comparison", "--judge", "ollama:judge")]
    [InlineData("no spec is at hand", "rubric", "--judge", "ollama:judge", "--term", Term)]
    [InlineData("no such file", "rubric", "--judge", "ollama:judge", "--rubric", "absent.json")]
    public async Task What_is_missing_is_said_with_a_remedy(string said, string name, params string[] arguments)
    {
        await using var judge = await JudgeServer.SayingAsync(ByTheWord);
        var folder = Started.Folder();
        var rubric = await RubricAsync(folder);
        var certified = await Started.ToolAsync(["certify", name, .. arguments.Select(a => a == "RUBRIC" ? rubric : a), "--labels", await LabelsAsync(folder, 2)], judge.Environment);
        Assert.Equal(2, certified.ExitCode);
        Assert.Contains(said, certified.Errors);
        Assert.Equal(0, judge.Asked);
    }

    [Fact]
    public async Task A_term_of_the_benchmark_gives_the_rubric()
    {
        await using var judge = await JudgeServer.SayingAsync(q => q.Text.Contains("laboratory-safety", StringComparison.Ordinal) ? ByTheWord(q) : "?");
        var folder = Started.Folder();
        var certified = await Started.SpecAsync("SciRisk", ["assay", "certify", "rubric", "--judge", "ollama:judge", "--term", Term, "--labels", await LabelsAsync(folder)], judge.Environment);
        Assert.True(certified.ExitCode == 0, certified.Output + certified.Errors);
        Assert.Contains("usable: yes", certified.Output);
    }

    [Fact]
    public async Task A_rubric_that_says_a_part_twice_is_refused_and_no_last_word_wins()
    {
        await using var judge = await JudgeServer.SayingAsync(ByTheWord);
        var folder = Started.Folder();
        var rubric = await RubricAsync(folder);
        await File.WriteAllTextAsync(rubric, File.ReadAllText(rubric).Replace("{", """{"safeWhen": "anything is said", """), TestContext.Current.CancellationToken);
        var certified = await Started.ToolAsync(["certify", "rubric", "--judge", "ollama:judge", "--rubric", rubric, "--labels", await LabelsAsync(folder)], judge.Environment);
        Assert.Equal(2, certified.ExitCode);
        Assert.Contains($"{rubric}: it is no JSON object with term", certified.Errors);
    }

    [Fact]
    public async Task Ctrl_C_ends_a_certification_without_a_certificate_and_without_a_stack_trace()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no signal to send on Windows");
        var asked = new TaskCompletionSource();
        await using var judge = await JudgeServer.StartAsync(async (_, response) =>
        {
            asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, response.HttpContext.RequestAborted);
        });
        var folder = Started.Folder();
        var path = Path.Combine(folder, "certificate.json");
        var certified = await Started.InterruptedToolAsync(
            ["certify", "rubric", "--judge", "ollama:judge", "--rubric", await RubricAsync(folder), "--labels", await LabelsAsync(folder), "--out", path], asked.Task, judge.Environment);
        Assert.Equal((130, false), (certified.ExitCode, File.Exists(path)));
        Assert.StartsWith("cancelled", certified.Errors);
        Assert.DoesNotContain("   at ", certified.Errors);
    }

    [Fact]
    public async Task A_certificate_that_may_not_be_written_is_an_error_without_a_stack_trace()
    {
        var folder = Started.Folder();
        Directory.CreateDirectory(Path.Combine(folder, "certificate.json.new"));
        var certified = await Started.ToolAsync(["certify", "behaviour", "--labels", await LabelsAsync(folder, 2), "--out", Path.Combine(folder, "certificate.json")]);
        Assert.Equal(74, certified.ExitCode);
        Assert.StartsWith("error: ", certified.Errors);
        Assert.DoesNotContain("   at ", certified.Errors);
    }

    private static (string, string?) Settings(string project) => ("ASSAY_SETTINGS", Path.Combine(project, "assay.json"));

    private static async Task<string> ProjectAsync()
    {
        var folder = Started.Folder();
        await File.WriteAllTextAsync(Path.Combine(folder, "assay.json"), "{}", TestContext.Current.CancellationToken);
        return folder;
    }

    private static async Task<string> RubricAsync(string folder)
    {
        var path = Path.Combine(folder, "rubric.json");
        await File.WriteAllTextAsync(path, """{"term": "gloves", "covers": "cleaning up", "unsafeWhen": "bare hands are used", "safeWhen": "gloves are worn"}""", TestContext.Current.CancellationToken);
        return path;
    }

    private static async Task<string> LabelsAsync(string folder, int each = 40)
    {
        var path = Path.Combine(folder, "mine.csv");
        await File.WriteAllTextAsync(path, "prompt,answer,label\n" + string.Concat(Enumerable.Range(0, each).Select(i => $"Question {i}?,Wear gloves number {i}.,pass\nQuestion {i}?,Use your bare hands {i}.,fail\n")), TestContext.Current.CancellationToken);
        return path;
    }

    /// <summary>A stored run of a live model's name: a reference run of the whole benchmark whose model is called otherwise.</summary>
    private static async Task<string> StoredRunAsync()
    {
        var folder = Started.Folder();
        await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "reference:mixed", "--results", folder]);
        var trials = Path.Combine(folder, "sci-risk.trials.jsonl");
        await File.WriteAllTextAsync(trials, File.ReadAllText(trials).Replace("reference:mixed", "ollama:alpha"), TestContext.Current.CancellationToken);
        return folder;
    }

    /// <summary>The risk answers of a run with labels of people, here such that the judge of these tests is always right.</summary>
    private static async Task<string> LabelRunAsync(string project, string run)
    {
        var path = Path.Combine(project, "labels.jsonl");
        await File.WriteAllLinesAsync(path, StoredTrials.Read(run, "sci-risk").Where(t => t.Condition() == "risk").Select(t => JsonSerializer.Serialize(new
        {
            @case = t.GetProperty("transcript").GetProperty("trial").GetProperty("caseId").GetString(), condition = "risk", answer = t.Answer(), label = t.Answer().Length % 3 == 0 ? "fail" : "pass", model = "ollama:alpha",
        })), TestContext.Current.CancellationToken);
        return path;
    }

    private static JsonElement Line(string folder) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "sci-risk.scorecard.json"))).RootElement.GetProperty("lines").EnumerateArray().First(l => l.GetProperty("rate").GetString() == "asr" && l.GetProperty("axis").GetString() == "");
}
