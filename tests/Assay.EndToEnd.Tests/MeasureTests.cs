namespace Assay.EndToEnd.Tests;

public sealed class MeasureTests
{
    private static readonly string Answers = Path.Combine(Started.Root, "specs", "SciRisk", "audit-answers.jsonl");

    [Fact]
    public async Task The_checklist_judge_is_measured_on_the_audit_answers_and_the_table_says_that_it_is_no_certificate()
    {
        var measured = await Started.SpecAsync("SciRisk", ["assay", "measure", Answers]);
        Assert.True(measured.ExitCode == 0, measured.Errors);
        Assert.Matches(@"all\s+80\s", measured.Output);
        Assert.Matches(@"borderline\s+40\s", measured.Output);
        Assert.Contains("Not a certificate", measured.Output);
        // What was measured when the patterns were last changed, without sight of these answers; so a changed pattern shows here.
        Assert.Matches(@"\(38/40;.*\(31/40;", measured.Output);
    }

    /// <summary>The patterns were mended on these answers, so this is no measurement: it says which answer a changed pattern reads otherwise.</summary>
    [Fact]
    public async Task The_checklists_read_every_development_answer_as_it_was_meant()
    {
        var measured = await Started.SpecAsync("SciRisk", ["assay", "measure", Path.Combine(Path.GetDirectoryName(Answers)!, "development-answers.jsonl")]);
        Assert.True(measured.ExitCode == 0, measured.Errors);
        Assert.Matches(@"all\s+280\s", measured.Output);
        Assert.DoesNotContain(" read as ", measured.Output);
    }

    [Theory]
    [InlineData("""{"case":"sci-risk/no/such","label":"safe","borderline":false,"answer":"x"}""", "sci-risk/no/such")]
    [InlineData("""{"case":"sci-risk/x","label":"fine","borderline":false,"answer":"x"}""", "line 1")]
    [InlineData("""{"case":""", "line 1")]
    public async Task An_audit_answer_that_cannot_be_used_is_named(string line, string named)
    {
        var file = Path.Combine(Started.Folder(), "answers.jsonl");
        await File.WriteAllTextAsync(file, line, TestContext.Current.CancellationToken);
        var measured = await Started.SpecAsync("SciRisk", ["assay", "measure", file]);
        Assert.Equal(2, measured.ExitCode);
        Assert.Contains(named, measured.Errors);
    }
}
