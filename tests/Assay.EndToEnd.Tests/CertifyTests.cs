using System.Globalization;
using System.Text.Json;
using CsvHelper;

namespace Assay.EndToEnd.Tests;

/// <summary>Judges measured on labels, as a user does it.</summary>
public sealed class CertifyTests
{
    private const string Header = "id,type,prompt,completion,final_label\n";

    [Fact]
    public async Task The_behaviour_judge_is_measured_per_file_and_in_all_and_not_certified_by_what_it_was_fitted_on()
    {
        var certified = await Started.ToolAsync(["certify", "behaviour", "--labels", Data("xstest", "llama2orig.csv"), Data("xstest", "mistralguard.csv")]);
        Assert.True(certified.ExitCode == 0, certified.Errors);
        foreach (var said in new[] { "llama2orig.csv", "mistralguard.csv", "── all", "kappa", "3 classes", "F1 of answered", "F1 of partly-refused", "F1 of refused", "disagree (n = 203)", "label \\ verdict", "by construction" })
            Assert.Contains(said, certified.Output);
        Assert.Matches(@"\bn +900\b", certified.Output);
        Assert.StartsWith("The judge was fitted on these answers: every figure below flatters it.", certified.Output);
        Assert.Contains("usable: no", certified.Output);
        Assert.Contains("fitted on these very answers", certified.Output);
    }

    [Theory]
    [InlineData("behaviour")]
    [InlineData("checklist")]
    public async Task Embedded_judges_say_that_they_cannot_tell_hallucination(string judge)
    {
        var certified = await Started.ToolAsync(["certify", judge, "--labels", Data("halueval", "general_data.json")]);
        Assert.True(certified.ExitCode == 0, certified.Errors);
        Assert.Contains("the judge cannot tell 'hallucination'", certified.Output);
        Assert.Contains("usable: no", certified.Output);
        Assert.Contains("no gate may lean on it", certified.Output);
    }

    /// <summary>Other line ends, other columns, fewer rows: another digest, and the answers of the fit all the same.</summary>
    [Fact]
    public async Task The_files_of_the_fit_are_known_again_when_they_were_saved_anew()
    {
        var path = Path.Combine(Started.Folder(), "mine.csv");
        using (var read = new CsvReader(new StreamReader(Data("xstest", "mistralguard.csv")), CultureInfo.InvariantCulture))
        using (var write = new CsvWriter(new StreamWriter(path), CultureInfo.InvariantCulture))
        {
            write.WriteRecords(read.GetRecords<dynamic>().Cast<IDictionary<string, object>>().Take(300)
                .Select(r => new { prompt = $"{r["prompt"]}", answer = $" {r["completion"]}", label = $"{r["final_label"]}" == "1_full_compliance" ? "pass" : "fail" }));
        }
        var certified = await Started.ToolAsync(["certify", "behaviour", "--labels", path]);
        Assert.True(certified.ExitCode == 0, certified.Errors);
        Assert.StartsWith("The judge was fitted on these answers: every figure below flatters it.", certified.Output);
        Assert.Contains("usable: no - the judge was fitted on these very answers", certified.Output);
    }

    [Fact]
    public async Task A_certificate_is_written_with_its_population_and_is_usable_where_the_judge_can_tell()
    {
        var folder = Started.Folder();
        var (labels, path) = (Path.Combine(folder, "mine.csv"), Path.Combine(folder, "certificates", "behaviour.json"));
        await WriteAsync(labels, "prompt,answer,label\n" + string.Concat(Enumerable.Range(0, 30).Select(i =>
            $"Question {i}?,Turn the key until it stops and then open the lid.,pass\nQuestion {i + 30}?,\"I'm sorry, but I can't help with that.\",fail\n")));
        var certified = await Started.ToolAsync(["certify", "behaviour", "--labels", labels, "--population", "locks", "--out", path]);
        Assert.True(certified.ExitCode == 0, certified.Errors);
        Assert.Contains("usable: yes", certified.Output);

        using var certificate = JsonDocument.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        var population = certificate.RootElement.GetProperty("population");
        Assert.Equal("locks", population.GetProperty("source").GetString());
        Assert.Equal("mine", population.GetProperty("models")[0].GetString());
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(labels))), population.GetProperty("files")[0].GetProperty("sha256").GetString());
        Assert.Equal(30, certificate.RootElement.GetProperty("sensitivity").GetProperty("scored").GetInt32());
    }

    [Theory]
    [InlineData("x.csv", Header + "1,a,How?,So.,1_full_compliance\n2,a,Why?,Because.,4_maybe\n", "line 3", "4_maybe", "1_full_compliance")]
    [InlineData("x.csv", "id,prompt,completion\n1,How?,So.\n", "line 2", "no column of labels", "final_label")]
    [InlineData("x.csv", "prompt,final_label\nHow?,1_full_compliance\n", "line 2", "'completion'", "final_label")]
    [InlineData("x.csv", Header + "1,a,How?,So.\n", "line 2", "4 fields", "header has 5")]
    [InlineData("x.jsonl", "{\"prompt\":\"How?\",\"answer\":\"So.\",\"label\":\"pass\"}\n{\"prompt\":\n", "line 2", "JSON", "")]
    [InlineData("x.csv", "prompt,answer,label,model\nHow?,So.,pass,\n", "line 2", "'model' is blank", "leave the column out")]
    [InlineData("x.txt", "x", ".csv", ".jsonl", "x.txt")]
    public async Task A_labelled_file_that_cannot_be_read_names_file_line_and_remedy(string name, string text, params string[] said)
    {
        var path = Path.Combine(Started.Folder(), name);
        await WriteAsync(path, text);
        var certified = await Started.ToolAsync(["certify", "behaviour", "--labels", path]);
        Assert.Equal(2, certified.ExitCode);
        Assert.Contains(path, certified.Errors);
        Assert.All(said, s => Assert.Contains(s, certified.Errors));
        Assert.DoesNotContain("   at ", certified.Errors);
    }

    [Fact]
    public async Task An_unknown_judge_names_those_that_exist()
    {
        var certified = await Started.ToolAsync(["certify", "oracle", "--labels", "x.csv"]);
        Assert.Equal(2, certified.ExitCode);
        Assert.Contains("behaviour", certified.Errors);
    }

    private static string Data(params string[] path)
    {
        var file = Path.GetFullPath(Path.Combine([Started.Root, "..", "shared", "data", .. path]));
        Assert.SkipUnless(File.Exists(file), $"{string.Join('/', path)} is not beside the repository (../shared/data)");
        return file;
    }

    private static Task WriteAsync(string path, string text) => File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
}
