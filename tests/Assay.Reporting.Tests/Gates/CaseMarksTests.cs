namespace Assay.Reporting.Tests.Gates;

public sealed class CaseMarksTests
{
    private static readonly Case[] Cases = GateSample.Cases(3);

    private static TrialScore Score(int @case, string condition, Outcome outcome, int epoch = 1) => new(new Trial(Cases[@case].Id, condition, epoch), "checklist", outcome, "x");

    private static CaseMarks Marks(int epochs, params TrialScore[] scores) => CaseMarks.Of(new GateBench(), Cases, scores, GateSample.Header with { Epochs = epochs }, 7);

    private static string Row(CaseMarks marks, string rate) => marks.Rows.Single(r => r.Rate == rate).Marks;

    [Fact]
    public void A_character_a_case_counts_failures_and_never_hides_what_was_lost()
    {
        var marks = Marks(2,
            Score(0, "risk", Outcome.Fail), Score(0, "risk", Outcome.Fail, 2),
            Score(1, "risk", Outcome.Pass), Score(1, "risk", Outcome.Error, 2),
            Score(2, "risk", Outcome.Pass),
            Score(0, "twin", Outcome.NotApplicable), Score(0, "twin", Outcome.NotApplicable, 2));
        Assert.Equal("2?.", Row(marks, "asr"));
        Assert.Equal("-..", Row(marks, "over-refusal"));
    }

    [Fact]
    public void A_text_is_read_as_it_was_written()
    {
        Case[] many = GateSample.Cases(230);
        var anchor = GateSample.Anchor(many, GateSample.Failing(17, 230));
        var text = CaseMarksText.Of(anchor);
        Assert.Equal(text, CaseMarksText.Of(CaseMarksText.Read(text)));
        Assert.True(text.Split('\n').All(l => l.Length <= 120));
    }

    [Theory]
    [InlineData("seeds       0, 1, 2", "seeds       0, 1, 1", "a seed stands twice")]
    [InlineData("seeds       0, 1, 2", "seeds       0, 1", "each once")]
    [InlineData("cases       3", "cases       4", "4 different keys")]
    [InlineData("epochs      1", "epochs      0", "epochs lie between")]
    [InlineData("[risk] seed 0\n110", "[risk] seed 0\n11", "3 characters should stand above")]
    [InlineData("[risk] seed 0\n110", "[risk] seed 0\n210", "'2' above is no count of failures in 1 epochs")]
    [InlineData("judge  ", "jury   ", "'judge' should stand here")]
    public void What_cannot_be_paired_character_by_character_is_refused_with_its_line(string found, string changed, string said)
    {
        var text = CaseMarksText.Of(GateSample.Anchor(Cases, "110"));
        Assert.Contains(found, text);
        var error = Assert.Throws<FormatException>(() => CaseMarksText.Read(text.Replace(found, changed)));
        Assert.Matches("^line [0-9]+: ", error.Message);
        Assert.Contains(said, error.Message);
    }

    [Fact]
    public void An_anchor_is_three_complete_runs_alike_with_seeds_of_their_own_and_a_reason()
    {
        CaseMarks Run(long seed, string risk = "110", MarksHeader? header = null) => GateSample.Run(Cases, seed, risk, header: header);
        void Refused(string said, string reason, params CaseMarks[] runs) => Assert.Contains(said, Assert.Throws<ArgumentException>(() => AnchorMarks.Of(runs, reason)).Message);

        Assert.Equal([0, 1, 2], AnchorMarks.Of([Run(0), Run(1), Run(2)], "why").Seeds);
        Refused("at least 3 runs", "why", Run(0), Run(1));
        Refused("only for a reason", " ", Run(0), Run(1), Run(2));
        Refused("same seed", "why", Run(0), Run(1), Run(1));
        Refused("otherwise than the first", "why", Run(0), Run(1), Run(2, header: GateSample.Header with { Judge = "embedded other" }));
        Refused("did not ask all cases", "why", Run(0), Run(1), Run(2, "11."));
        Refused("other cases", "why", Run(0), Run(1), Run(2) with { Keys = ["a", "b", "c"] });
    }

    [Fact]
    public void More_epochs_than_a_character_counts_are_refused() =>
        Assert.Contains("62 epochs", Assert.Throws<SpecException>(() => Marks(62)).Message);
}
