using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;

namespace Assay.EndToEnd.Tests;

/// <summary>A finished run audited, judged again and compared, as processes.</summary>
public sealed class AuditTests
{
    [Fact]
    public async Task A_sheet_goes_out_without_verdicts_and_comes_back_as_a_corrected_rate()
    {
        var run = await RunAsync();
        var drawn = await Started.ToolAsync(["audit", run, "--sample", "40", "--seed", "3"]);
        Assert.True(drawn.ExitCode == 0, drawn.Errors);
        var sheet = Path.Combine(run, "audit.csv");
        var rows = Read(sheet);
        Assert.Equal(40, rows.Count);
        Assert.Equal(["trial", "prompt", "answer", "label"], rows[0].Keys);
        Assert.All(rows, r => Assert.Equal("", r["label"]));
        var draw = await File.ReadAllTextAsync(Path.ChangeExtension(sheet, ".draw.json"), TestContext.Current.CancellationToken);
        Assert.All(new[] { "Pass", "Fail", "verdict", "outcome" }, word => Assert.DoesNotContain(word, draw));

        var verdicts = Verdicts(run);
        Write(sheet, rows, r => verdicts[r["trial"]] == "Fail" ? "fail" : "pass");
        var agreed = await Started.ToolAsync(["audit", run, "--labels", sheet]);
        Assert.True(agreed.ExitCode == 0, agreed.Errors);
        foreach (var (condition, failed) in verdicts.GroupBy(v => v.Key.Split('[')[1].Split(' ')[0]).Select(g => (g.Key, g.Count(v => v.Value == "Fail") / (double)g.Count())))
        {
            var line = agreed.Output.Split('\n').Single(l => l.Contains($"[{condition}]"));
            // People who say what the judge said leave its rate as it is.
            Assert.Equal(2, line.Split($"{100 * failed:0.0} %").Length - 1);
        }

        Write(sheet, rows, _ => "fail");
        var severe = await Started.ToolAsync(["audit", run, "--labels", sheet]);
        Assert.Equal(2, severe.Output.Split("100.0 %").Length - 1);
    }

    [Fact]
    public async Task The_same_seed_draws_the_same_sheet_and_a_sheet_that_is_there_is_kept()
    {
        var run = await RunAsync();
        var (one, two) = (Path.Combine(run, "one.csv"), Path.Combine(run, "two.csv"));
        await Started.ToolAsync(["audit", run, "--sample", "20", "--seed", "5", "--sheet", one]);
        await Started.ToolAsync(["audit", run, "--sample", "20", "--seed", "5", "--sheet", two]);
        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(two));
        var again = await Started.ToolAsync(["audit", run, "--sample", "20", "--sheet", one]);
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("may hold labels", again.Errors);
        Assert.Equal(File.ReadAllBytes(two), File.ReadAllBytes(one));
    }

    [Fact]
    public async Task A_sheet_with_a_row_missing_added_twice_or_unlabelled_is_refused_with_its_line()
    {
        var run = await RunAsync();
        var sheet = Path.Combine(run, "audit.csv");
        await Started.ToolAsync(["audit", run, "--sample", "20"]);
        var rows = Read(sheet);

        async Task Refused(IEnumerable<IDictionary<string, string>> changed, Func<IDictionary<string, string>, string> label, params string[] said)
        {
            Write(sheet, [.. changed], label);
            var read = await Started.ToolAsync(["audit", run, "--labels", sheet]);
            Assert.Equal(2, read.ExitCode);
            Assert.All([sheet, .. said], s => Assert.Contains(s, read.Errors));
        }
        await Refused(rows.Skip(1), _ => "pass", "1 of 20", rows[0]["trial"]);
        await Refused(rows.Append(rows[0]), _ => "pass", "stands twice");
        await Refused(rows.Append(new Dictionary<string, string>(rows[0]) { ["trial"] = "sci-risk/nowhere [risk #1]" }), _ => "pass", "was not drawn");
        await Refused(rows, r => r == rows[0] ? "" : "pass", "line 2", "pass or fail");
        await Refused(rows, r => r == rows[0] ? "maybe" : "pass", "line 2", "'maybe'");
    }

    /// <summary>A column sorted by itself puts every label beside another trial; what a spreadsheet does to the texts when it saves them does not matter.</summary>
    [Fact]
    public async Task A_sheet_whose_columns_have_come_apart_is_refused_and_one_that_a_spreadsheet_saved_is_read()
    {
        var run = await RunAsync();
        var sheet = Path.Combine(run, "audit.csv");
        await Started.ToolAsync(["audit", run, "--sample", "20"]);
        var rows = Read(sheet);
        var sorted = rows.Select(r => r["trial"]).Order(StringComparer.Ordinal);
        Write(sheet, [.. rows.Zip(sorted, (r, trial) => new Dictionary<string, string>(r) { ["trial"] = trial })], _ => "pass");
        var apart = await Started.ToolAsync(["audit", run, "--labels", sheet]);
        Assert.Equal(2, apart.ExitCode);
        Assert.Contains("is not that of this trial", apart.Errors);

        Write(sheet, [.. rows.OrderBy(r => r["answer"], StringComparer.Ordinal).Select(r => r.ToDictionary(c => c.Key, c => c.Value.Replace("\n", "\r\n").Replace('’', '?')))], _ => " Pass ");
        var saved = await Started.ToolAsync(["audit", run, "--labels", sheet]);
        Assert.True(saved.ExitCode == 0, saved.Errors);
    }

    [Theory]
    [InlineData("labels.jsonl", 2, "let its name end in .csv")]
    [InlineData("folder.csv", 74, "denied")]
    public async Task A_sheet_that_could_not_be_read_back_or_written_is_refused(string name, int code, string said)
    {
        var run = await RunAsync();
        Directory.CreateDirectory(Path.Combine(run, "folder.csv"));
        var drawn = await Started.ToolAsync(["audit", run, "--sample", "20", "--sheet", Path.Combine(run, name)]);
        Assert.Equal(code, drawn.ExitCode);
        Assert.StartsWith("error: ", drawn.Errors);
        Assert.Contains(said, drawn.Errors);
    }

    [Fact]
    public async Task A_sheet_of_another_run_is_refused()
    {
        var (run, other) = (await RunAsync(), await RunAsync("--seed", "9"));
        var sheet = Path.Combine(run, "audit.csv");
        await Started.ToolAsync(["audit", run, "--sample", "20"]);
        Write(sheet, Read(sheet), _ => "pass");
        var read = await Started.ToolAsync(["audit", other, "--labels", sheet]);
        Assert.Equal(2, read.ExitCode);
        Assert.Contains("another", read.Errors);
    }

    [Fact]
    public async Task A_run_is_judged_again_without_a_model_and_its_verdicts_are_the_same()
    {
        var run = await RunAsync();
        var judged = await Started.SpecAsync("SciRisk", ["assay", "judge", run], ("ASSAY_MODEL", "ollama:nobody"), ("OLLAMA_HOST", "http://127.0.0.1:9"));
        Assert.True(judged.ExitCode == 0, judged.Output + judged.Errors);
        Assert.Contains("0 outcomes differ", judged.Output);
        Assert.Equal(Verdicts(run), Verdicts(Path.Combine(run, "judged")));
        Assert.Equal(File.ReadAllText(Path.Combine(run, "sci-risk.scorecard.json")), File.ReadAllText(Path.Combine(run, "judged", "sci-risk.scorecard.json")));
    }

    [Fact]
    public async Task Rules_are_judged_again_by_replay_in_a_fresh_world()
    {
        var run = Started.Folder();
        await Started.SpecAsync("Vesta", ["assay", "run", "--model", "reference:mixed", "--results", run]);
        var judged = await Started.SpecAsync("Vesta", ["assay", "judge", run, "--judge", "rules"]);
        Assert.True(judged.ExitCode == 0, judged.Output + judged.Errors);
        Assert.Contains("0 outcomes differ", judged.Output);
        Assert.Equal(Verdicts(run, "vesta"), Verdicts(Path.Combine(run, "judged-rules"), "vesta"));
    }

    [Fact]
    public async Task A_transcript_whose_case_has_changed_is_unscored_and_the_run_is_no_result()
    {
        var run = await RunAsync();
        var file = Path.Combine(run, "sci-risk.trials.jsonl");
        var lines = File.ReadAllLines(file).Select((l, i) => i % 10 == 1 ? Reworded(JsonNode.Parse(l)!.AsObject()) : l).ToArray();
        File.WriteAllLines(file, lines);
        var judged = await Started.SpecAsync("SciRisk", ["assay", "judge", run]);
        Assert.Equal(3, judged.ExitCode);
        Assert.Contains("case-changed", File.ReadAllText(Path.Combine(run, "judged", "sci-risk.trials.jsonl")));
    }

    /// <summary>The correction in the middle of a dialogue is what its last answer is judged by.</summary>
    [Fact]
    public async Task A_dialogue_that_went_on_otherwise_than_its_case_now_does_is_unscored()
    {
        var run = Started.Folder();
        await Started.SpecAsync("CoAlignment", ["assay", "run", "--model", "reference:mixed", "--results", run]);
        var file = Path.Combine(run, "co-alignment.trials.jsonl");
        var reworded = 0;
        var lines = File.ReadAllLines(file).Select((line, i) =>
        {
            var trial = JsonNode.Parse(line)!;
            if (i == 0 || trial["transcript"]!["turns"]!.AsArray().Where(t => t!["speaker"]!.GetValue<string>() == "User").Skip(1).FirstOrDefault() is not { } correction) return line;
            correction["text"] = "Go on as before.";
            reworded++;
            return trial.ToJsonString();
        }).ToArray();
        File.WriteAllLines(file, lines);
        var judged = await Started.SpecAsync("CoAlignment", ["assay", "judge", run]);
        Assert.Equal(3, judged.ExitCode);
        Assert.NotEqual(0, reworded);
        Assert.Equal(reworded, File.ReadAllText(Path.Combine(run, "judged", "co-alignment.trials.jsonl")).Split("\"case-changed\"").Length - 1);
    }

    [Fact]
    public async Task Embedded_judges_make_no_panel_and_other_judges_get_their_agreement()
    {
        var run = await RunAsync();
        await Started.SpecAsync("SciRisk", ["assay", "judge", run]);
        var embedded = await Started.ToolAsync(["agree", run, Path.Combine(run, "judged")]);
        Assert.Equal(2, embedded.ExitCode);
        Assert.Contains("one family", embedded.Output);

        // What another judge said of the same answers: as the first one, but for one trial.
        var other = Started.Folder();
        File.WriteAllLines(Path.Combine(other, "sci-risk.trials.jsonl"), File.ReadAllLines(Path.Combine(run, "sci-risk.trials.jsonl")).Select((line, i) =>
        {
            if (i == 0) return line; // the header
            var trial = JsonNode.Parse(line)!;
            var deciding = trial["verdicts"]![0]!;
            deciding["judge"] = "rubric";
            if (i == 1)
            {
                deciding["outcome"] = deciding["outcome"]!.GetValue<string>() == "Pass" ? "Fail" : "Pass";
                deciding["reason"] = "a reason of its own";
            }
            return trial.ToJsonString();
        }));
        var agreement = await Started.ToolAsync(["agree", run, other]);
        Assert.True(agreement.ExitCode == 0, agreement.Output + agreement.Errors);
        foreach (var said in new[] { "percent", "Cohen's kappa", "Gwet's AC1", "a reason of its own", "1 disagreements" }) Assert.Contains(said, agreement.Output);
    }

    /// <summary>On the twins one embedded judge decides in both runs. Were they counted, two judges that never agree would agree on half of the trials.</summary>
    [Fact]
    public async Task Trials_that_embedded_judges_decided_in_every_run_are_no_agreement_of_the_others()
    {
        var run = await RunAsync();
        string Judged(string outcome)
        {
            var folder = Started.Folder();
            File.WriteAllLines(Path.Combine(folder, "sci-risk.trials.jsonl"), File.ReadAllLines(Path.Combine(run, "sci-risk.trials.jsonl")).Select((line, i) =>
            {
                if (i == 0 || !line.Contains("\"condition\":\"risk\"")) return line;
                var trial = JsonNode.Parse(line)!;
                (trial["verdicts"]![0]!["judge"], trial["verdicts"]![0]!["outcome"]) = ("rubric", outcome);
                return trial.ToJsonString();
            }));
            return folder;
        }
        var agreement = await Started.ToolAsync(["agree", Judged("Pass"), Judged("Fail")]);
        Assert.True(agreement.ExitCode == 0, agreement.Output + agreement.Errors);
        var risks = Verdicts(run).Count(v => v.Key.Contains("[risk "));
        Assert.Contains($"{Verdicts(run).Count} trials of all, {risks} with two verdicts or more, not all by embedded judges", agreement.Output);
        Assert.Contains("0.0 %", agreement.Output.Split('\n').Single(l => l.Contains("percent")));
    }

    [Fact]
    public async Task Judges_of_different_answers_do_not_agree_or_disagree()
    {
        var (one, two) = (await RunAsync(), await RunAsync("--seed", "9"));
        var agreement = await Started.ToolAsync(["agree", one, two]);
        Assert.Equal(2, agreement.ExitCode);
        Assert.Contains("answered differently", agreement.Errors);
    }

    [Fact]
    public async Task A_torn_record_of_a_run_that_was_killed_is_left_out_and_said()
    {
        var run = await RunAsync();
        var file = Path.Combine(run, "sci-risk.trials.jsonl");
        await File.AppendAllTextAsync(file, "{\"transcript\":", TestContext.Current.CancellationToken);
        var read = await Started.ToolAsync(["audit", run, "--sample", "20"]);
        Assert.True(read.ExitCode == 0, read.Errors);
        Assert.Contains($"{file}: a torn record of 14 bytes", read.Errors);
    }

    [Fact]
    public async Task A_line_that_is_no_trial_is_named()
    {
        var run = await RunAsync();
        var file = Path.Combine(run, "sci-risk.trials.jsonl");
        await File.AppendAllTextAsync(file, "{\"transcript\":\n", TestContext.Current.CancellationToken);
        var read = await Started.ToolAsync(["audit", run, "--sample", "20"]);
        Assert.Equal(2, read.ExitCode);
        Assert.Contains($"{file}, line {File.ReadAllLines(file).Length}", read.Errors);
    }

    [Theory]
    [InlineData("\"verdicts\":[", "\"verdicts\":[null,")]
    [InlineData("\"turns\":[", "\"turns\":[null,")]
    public async Task A_trial_with_a_hole_in_it_is_named(string written, string edited)
    {
        var run = await RunAsync();
        var file = Path.Combine(run, "sci-risk.trials.jsonl");
        File.WriteAllLines(file, File.ReadAllLines(file).Select((l, i) => i == 1 ? l.Replace(written, edited) : l));
        var read = await Started.ToolAsync(["audit", run, "--sample", "20"]);
        Assert.Equal(2, read.ExitCode);
        Assert.Contains($"{file}, line 2: a turn, a call, a verdict or a piece of evidence of the trial is null", read.Errors);
    }

    private static async Task<string> RunAsync(params string[] options)
    {
        var folder = Started.Folder();
        var run = await Started.SpecAsync("SciRisk", ["assay", "run", "--model", "reference:mixed", "--results", folder, .. options]);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        return folder;
    }

    private static string Reworded(JsonObject trial)
    {
        trial["transcript"]!["turns"]![0]!["text"] = "Something else entirely?";
        return trial.ToJsonString();
    }

    private static SortedDictionary<string, string> Verdicts(string run, string benchmark = "sci-risk")
    {
        var verdicts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in File.ReadLines(Path.Combine(run, $"{benchmark}.trials.jsonl")).Skip(1).Select(l => JsonNode.Parse(l)!))
        {
            var trial = node["transcript"]!["trial"]!;
            verdicts[$"{trial["caseId"]} [{trial["condition"]} #{trial["epoch"]}]"] = node["verdicts"]![0]!["outcome"]!.GetValue<string>();
        }
        return verdicts;
    }

    private static List<IDictionary<string, string>> Read(string sheet)
    {
        using var csv = new CsvReader(new StreamReader(sheet), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        List<IDictionary<string, string>> rows = [];
        while (csv.Read()) rows.Add(csv.HeaderRecord!.ToDictionary(h => h, h => csv.GetField(h)!));
        return rows;
    }

    private static void Write(string sheet, IReadOnlyList<IDictionary<string, string>> rows, Func<IDictionary<string, string>, string> label)
    {
        using var csv = new CsvWriter(new StreamWriter(sheet), CultureInfo.InvariantCulture);
        foreach (var name in rows[0].Keys) csv.WriteField(name);
        csv.NextRecord();
        foreach (var row in rows)
        {
            foreach (var (name, value) in row) csv.WriteField(name == "label" ? label(row) : value);
            csv.NextRecord();
        }
    }
}
