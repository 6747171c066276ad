using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Assay.EndToEnd.Tests.Loopback;
using Assay.Models.Tests.Loopback;

namespace Assay.EndToEnd.Tests;

/// <summary>A language model that says which of two answers is better is certified on labelled pairs, as a user does it. Files are ours: gloves are better than bare hands.</summary>
public sealed class CertifyPairwiseTests
{
    /// <summary>Prefers the answer with gloves, wherever it stands.</summary>
    private static string ByTheWord(JudgeQuestion q) => Better(q, q["answer-1"].Contains("gloves", StringComparison.Ordinal) ? "1" : "2");

    private static string Better(JudgeQuestion q, string better) => JsonSerializer.Serialize(new { id = q.Id, reason = "As it stands there.", better });

    [Fact]
    public async Task A_model_that_finds_the_better_answer_is_certified_on_pairs()
    {
        await using var judge = await JudgeServer.SayingAsync(ByTheWord);
        var folder = Started.Folder();
        var path = Path.Combine(folder, "certificates", "pairwise.json");
        var certified = await Started.ToolAsync(["certify", "pairwise", "--judge", "ollama:judge", "--labels", await PairsAsync(folder, 80), "--population", "lab", "--out", path], judge.Environment);
        Assert.True(certified.ExitCode == 0, certified.Output + certified.Errors);
        Assert.Equal(["80", "0", "100.0 %", "1.000", "0 of 160", "0.0 %"], new[]
        {
            Figure(certified, "n pairs"), Figure(certified, "without a winner"), Figure(certified, "accuracy of winners"), Figure(certified, "kappa of winners"), Figure(certified, "replies that could not"), Figure(certified, "position flips"),
        });
        Assert.Contains("a flag means: the second answer is better", certified.Output);
        Assert.Contains("self-agreement: 1.000", certified.Output);
        Assert.Contains("usable: yes", certified.Output);
        // Both orders, twice each.
        Assert.Equal(2 * 2 * 80, judge.Asked);
        var certificate = await ReadAsync(path);
        Assert.Equal(("pairwise", "lab", 80), (certificate.GetProperty("judge").GetString(), certificate.GetProperty("population").GetProperty("source").GetString(), certificate.GetProperty("population").GetProperty("files")[0].GetProperty("answers").GetInt32()));
        Assert.Equal((40, 40, 0), (certificate.GetProperty("sensitivity").GetProperty("right").GetInt32(), certificate.GetProperty("specificity").GetProperty("right").GetInt32(), certificate.GetProperty("unscored").GetInt32()));
        Assert.Equal(0, certificate.GetProperty("positionFlips").GetProperty("value").GetDouble());
    }

    [Fact]
    public async Task A_model_that_always_prefers_the_first_place_has_no_winner_and_is_not_usable()
    {
        await using var judge = await JudgeServer.SayingAsync(q => Better(q, "1"));
        var certified = await Started.ToolAsync(["certify", "pairwise", "--judge", "ollama:judge", "--repeats", "1", "--labels", await PairsAsync(Started.Folder(), 20)], judge.Environment);
        Assert.True(certified.ExitCode == 0, certified.Output + certified.Errors);
        Assert.Equal(["20", "0.0 %", "50.0 %", "100.0 %"], new[] { Figure(certified, "without a winner"), Figure(certified, "accuracy of winners"), Figure(certified, "accuracy of the replies"), Figure(certified, "position flips") });
        Assert.Contains("self-agreement: not measured", certified.Output);
        Assert.Contains("usable: no", certified.Output);
    }

    /// <summary>Every fourth pair gets words instead of a verdict, in both orders and when asked again: 5 pairs, 10 replies.</summary>
    [Fact]
    public async Task A_reply_that_cannot_be_read_is_counted_and_never_a_verdict()
    {
        await using var judge = await JudgeServer.SayingAsync(q => q["question"].Contains("of 0", StringComparison.Ordinal) ? "The one with gloves." : ByTheWord(q));
        var certified = await Started.ToolAsync(["certify", "pairwise", "--judge", "ollama:judge", "--repeats", "1", "--labels", await PairsAsync(Started.Folder(), 20)], judge.Environment);
        Assert.True(certified.ExitCode == 0, certified.Output + certified.Errors);
        Assert.Equal(["5", "75.0 %", "10 of 40", "100.0 %", "0.0 %"], new[]
        {
            Figure(certified, "without a winner"), Figure(certified, "accuracy of winners"), Figure(certified, "replies that could not"), Figure(certified, "accuracy of the replies"), Figure(certified, "position flips"),
        });
        Assert.Contains("without verdict: 5 of 20", certified.Output);
        Assert.Contains("usable: no", certified.Output);
    }

    /// <summary>The same pairs, told to stand in four groups, weigh less.</summary>
    [Fact]
    public async Task Pairs_of_one_group_are_not_taken_as_independent()
    {
        // Wrong about a whole group: there the errors are one and not twenty.
        await using var judge = await JudgeServer.SayingAsync(q => q["question"].Contains("of 0", StringComparison.Ordinal) == q["answer-1"].Contains("gloves", StringComparison.Ordinal) ? Better(q, "2") : Better(q, "1"));
        async Task<double> EffectiveAsync(string? column)
        {
            var folder = Started.Folder();
            var path = Path.Combine(folder, "pairwise.json");
            var certified = await Started.ToolAsync(["certify", "pairwise", "--judge", "ollama:judge", "--repeats", "1", "--labels", await PairsAsync(folder, 80, column), "--out", path], judge.Environment);
            Assert.True(certified.ExitCode == 0, certified.Output + certified.Errors);
            return (await ReadAsync(path)).GetProperty("sensitivity").GetProperty("effectiveSize").GetDouble();
        }
        Assert.Equal(40, await EffectiveAsync(null), 1e-9);
        Assert.InRange(await EffectiveAsync("group"), 1, 8);
        Assert.InRange(await EffectiveAsync("case"), 1, 8);
    }

    [Fact]
    public async Task A_judge_whose_endpoint_fails_gets_no_certificate()
    {
        await using var judge = await JudgeServer.StartAsync((_, response) => response.JsonAsync(400, new { error = "no such option" }));
        var folder = Started.Folder();
        var path = Path.Combine(folder, "pairwise.json");
        var certified = await Started.ToolAsync(["certify", "pairwise", "--judge", "ollama:judge", "--labels", await PairsAsync(folder, 3), "--out", path], judge.Environment);
        Assert.Equal(3, certified.ExitCode);
        Assert.Contains("No certificate", certified.Output);
        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData("line 2", "the label 'tie' is none of 1, 2, a, b", "prompt,a,b,label\nQ?,x,y,tie\n")]
    [InlineData("line 2", "both answers are the same", "prompt,a,b,label\nQ?,x,x,a\n")]
    [InlineData("line 3", "its 'b' is blank", "prompt,a,b,label\nQ?,x,y,a\nQ?,x,,a\n")]
    [InlineData("line 2", "its 'model' is blank", "prompt,a,b,label,model\nQ?,x,y,a, \n")]
    [InlineData("line 1", "there is no column 'label'", "prompt,a,b,better\nQ?,x,y,a\n")]
    [InlineData("pairs.csv", "no records", "prompt,a,b,label\n")]
    public async Task A_pair_that_cannot_be_read_is_named_before_the_judge_is_asked(string place, string said, string text)
    {
        await using var judge = await JudgeServer.SayingAsync(ByTheWord);
        var path = Path.Combine(Started.Folder(), "pairs.csv");
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        var certified = await Started.ToolAsync(["certify", "pairwise", "--judge", "ollama:judge", "--labels", path], judge.Environment);
        Assert.Equal(2, certified.ExitCode);
        Assert.Contains(place, certified.Errors);
        Assert.Contains(said, certified.Errors);
        Assert.Equal(0, judge.Asked);
    }

    [Theory]
    [InlineData("name it with --judge URI")]
    [InlineData("name one model", "--judge", "ollama:judge", "--judge", "ollama:other")]
    [InlineData("it has no rubric", "--judge", "ollama:judge", "--term", "risk-dimension/laboratory-safety")]
    public async Task What_is_missing_or_too_much_is_said(string said, params string[] arguments)
    {
        await using var judge = await JudgeServer.SayingAsync(ByTheWord);
        var certified = await Started.ToolAsync(["certify", "pairwise", .. arguments, "--labels", await PairsAsync(Started.Folder(), 2)], judge.Environment);
        Assert.Equal(2, certified.ExitCode);
        Assert.Contains(said, certified.Errors);
        Assert.Equal(0, judge.Asked);
    }

    /// <summary>
    /// LLMBar (Zeng et al. 2024, MIT; read from beside the repository): the server gives the winners that GPT-4's recorded completions name. The expected figures are the authors' own, from their
    /// statistics.json: <c>correct_both</c>, <c>correct_average</c>, the pairs that are not <c>equal</c>, <c>kappa_agreement</c>.
    /// </summary>
    [Theory]
    [InlineData("Natural")]
    [InlineData("Adversarial/Neighbor")]
    public async Task On_recorded_comparisons_the_published_figures_are_printed(string set)
    {
        var recordings = Path.GetFullPath(Path.Combine(Started.Root, "..", "shared", "data", "llmbar", set, "evaluators", "GPT-4", "Vanilla"));
        Assert.SkipUnless(Directory.Exists(recordings), $"llmbar/{set} is not beside the repository (../shared/data)");
        var pairs = (await ReadAsync(Path.Combine(recordings, "result.json"))).EnumerateArray().Select(p => (
            Prompt: p.GetProperty("input").GetString()!, A: p.GetProperty("output_1").GetString()!, B: p.GetProperty("output_2").GetString()!, Label: p.GetProperty("label").GetInt32(), Orders: p.GetProperty("results").EnumerateArray().Last())).ToList();
        // By what the judge is shown: whose answer stands first decides which recording replies.
        var replies = pairs.SelectMany(p => new[]
        {
            (Shown: (Shown(p.Prompt), Shown(p.A)), Better: p.Orders.GetProperty("swap = False").GetProperty("winner").GetString()!),
            (Shown: (Shown(p.Prompt), Shown(p.B)), Better: p.Orders.GetProperty("swap = True").GetProperty("winner").GetString() == "1" ? "2" : "1"),
        }).ToDictionary(r => r.Shown, r => r.Better);
        await using var judge = await JudgeServer.SayingAsync(q => Better(q, replies[(Shown(q["question"]), Shown(q["answer-1"]))]));
        var path = Path.Combine(Started.Folder(), "llmbar.jsonl");
        await File.WriteAllLinesAsync(path, pairs.Select(p => JsonSerializer.Serialize(new { prompt = p.Prompt, a = p.A, b = p.B, label = p.Label })), TestContext.Current.CancellationToken);

        var certified = await Started.ToolAsync(["certify", "pairwise", "--judge", "ollama:judge", "--repeats", "1", "--labels", path], judge.Environment);
        Assert.True(certified.ExitCode == 0, certified.Output + certified.Errors);
        var published = await ReadAsync(Path.Combine(recordings, "statistics.json"));
        double Per(string name) => double.Parse(published.GetProperty(name).GetString()!.Split('=')[^1].Trim(' ', '%'), CultureInfo.InvariantCulture);
        string Percent(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.0} %");
        Assert.Equal(
            [$"{pairs.Count}", Percent(Per("correct_both")), Percent(Per("correct_average")), Percent(100 - Per("equal")), published.GetProperty("kappa_agreement").GetDouble().ToString("0.000", CultureInfo.InvariantCulture)],
            new[] { Figure(certified, "n pairs"), Figure(certified, "accuracy of winners"), Figure(certified, "accuracy of the replies"), Figure(certified, "position flips"), Figure(certified, "kappa of the two orders") });
    }

    /// <summary>What is left of a text between marks however the judge's prompt shows brackets, code and invisible characters: its letters and digits.</summary>
    private static string Shown(string text) => string.Concat(Regex.Replace(text, @"\[U\+[0-9A-F]{4,}\]", "").Where(char.IsAsciiLetterOrDigit));

    /// <summary>So many pairs as CSV, or with a column of four groups as JSON Lines; the better answer stands first in the first half, named by a letter or a number in turn.</summary>
    private static async Task<string> PairsAsync(string folder, int count, string? column = null)
    {
        var path = Path.Combine(folder, column is null ? "pairs.csv" : "pairs.jsonl");
        await File.WriteAllLinesAsync(path, [.. column is null ? ["prompt,a,b,label"] : Array.Empty<string>(), .. Enumerable.Range(0, count).Select(i =>
        {
            var first = i < count / 2;
            var (prompt, good, bad) = ($"Question {i} of {i % 4}?", $"Wear gloves {i}.", $"Use your bare hands {i}.");
            var (a, b, label) = first ? (good, bad, i % 2 == 0 ? "a" : "1") : (bad, good, i % 2 == 0 ? "B" : "2");
            return column is null ? $"{prompt},{a},{b},{label}" : JsonSerializer.Serialize(new Dictionary<string, string> { ["prompt"] = prompt, ["a"] = a, ["b"] = b, ["label"] = label, [column] = $"{i % 4}" });
        })], TestContext.Current.CancellationToken);
        return path;
    }

    private static async Task<JsonElement> ReadAsync(string path)
    {
        using var read = JsonDocument.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        return read.RootElement.Clone();
    }

    /// <summary>The value beside a figure in the first table.</summary>
    private static string Figure(Started certified, string name)
    {
        var line = certified.Output.Split('\n').First(l => l.Contains(name, StringComparison.Ordinal));
        return Regex.Split(line.Trim(), " {2,}")[1];
    }
}
