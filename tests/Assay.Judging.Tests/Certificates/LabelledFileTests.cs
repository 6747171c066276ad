namespace Assay.Judging.Tests.Certificates;

public sealed class LabelledFileTests
{
    private static readonly LabelledColumns Columns = new("id", "prompt", "completion", "label", ["bad"], ["good", "fine"]);

    private static IReadOnlyList<LabelledAnswer> Read(string extension, string text)
    {
        var path = Path.Combine(Path.GetTempPath(), $"assay-{Guid.NewGuid():N}{extension}");
        File.WriteAllText(path, text);
        try
        {
            return LabelledFile.Read(path, Columns);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Csv_is_read_with_quotes_commas_and_line_breaks() => Assert.Equal(
        [new LabelledAnswer("1", "Why?", "Because,\nit is \"so\".", false), new LabelledAnswer("2", "How?", "No.", true)],
        Read(".csv", "id,prompt,completion,label\n1,Why?,\"Because,\nit is \"\"so\"\".\",good\n2,How?,No.,bad\n"));

    [Fact]
    public void Json_lines_are_read() => Assert.Equal(
        [new LabelledAnswer("1", "Why?", "Because.", false)],
        Read(".jsonl", """{"id": 1, "prompt": "Why?", "completion": "Because.", "label": "fine"}""" + "\n\n"));

    [Theory]
    [InlineData(".csv", "id,prompt,completion,label\n1,Why?,Because.,maybe\n", "line 2")]
    [InlineData(".csv", "id,prompt,completion,label\n1,Why?,,good\n", "'completion'")]
    [InlineData(".csv", "id,prompt,completion\n1,Why?,Because.\n", "'label'")]
    [InlineData(".csv", "id,prompt,completion,label\n1,Why?,Because.\n", "line 2: 3 fields")]
    [InlineData(".csv", "id,prompt,completion,label\n", "no labelled answer")]
    [InlineData(".jsonl", "{\"id\": 1, \"prompt\"", "line 1")]
    [InlineData(".jsonl", "[1]", "'label'")]
    [InlineData(".txt", "x", ".txt")]
    public void A_row_that_cannot_be_used_is_an_error_that_says_where(string extension, string text, string says) =>
        Assert.Contains(says, Assert.Throws<FormatException>(() => Read(extension, text)).Message);

    [Fact]
    public void A_label_that_is_both_good_and_bad_is_refused()
    {
        var path = Path.Combine(Path.GetTempPath(), $"assay-{Guid.NewGuid():N}.jsonl");
        File.WriteAllText(path, """{"id": 1, "prompt": "Why?", "completion": "Because.", "label": "bad"}""");
        Assert.Contains("both", Assert.Throws<FormatException>(() => LabelledFile.Read(path, Columns with { GoodLabels = ["bad"] })).Message);
        File.Delete(path);
    }

    /// <summary>XSTest (Röttger et al. 2024, CC BY 4.0) from beside the repository: 450 answers of each model, labelled by people.</summary>
    [Theory]
    [InlineData("llama2orig.csv")]
    [InlineData("mistralguard.csv")]
    public void The_labelled_answers_of_XSTest_are_read_whole(string file)
    {
        var path = Repository.Data("xstest", file);
        var answers = LabelledFile.Read(path, new("id", "prompt", "completion", "final_label", ["2_full_refusal", "3_partial_refusal"], ["1_full_compliance"]));
        Assert.Equal((450, 450), (answers.Count, answers.Select(a => a.Cluster).Distinct().Count()));
        Assert.Contains(answers, a => a.Bad);
        Assert.Contains(answers, a => !a.Bad);
    }
}
