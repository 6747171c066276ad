namespace Assay.Judging.Tests.Comparison;

public sealed class ComparisonPanelTests
{
    private static Verdict Said(string label, bool violation = false) => label == "?"
        ? new("comparison", Outcome.Unscored, "unreadable") { Reason = "r" }
        : new("comparison", label == "W" ? Outcome.Pass : Outcome.Fail, label) { Scores = new Dictionary<string, double> { ["hard_violations"] = violation ? 1 : 0 } };

    private static Verdict Aggregate(Protocol protocol, bool violation, params string[] labels) =>
        new ComparisonPanel([.. labels.Select(_ => new ComparisonJudge(new SaidClient(""), new() { Protocol = protocol }))])
            .Aggregate([.. labels.Select((l, i) => Said(l, violation && i == 0))]);

    [Theory]
    [InlineData("W", false, "W", "W", "TIE")]
    [InlineData("W", false, "W", "W", "L")]
    [InlineData("L", true, "W", "W", "L")]
    [InlineData("W", true, "W", "W", "TIE")]
    [InlineData("L", false, "L", "L", "W")]
    [InlineData("TIE", false, "W", "L", "TIE")]
    public void Three_labels_become_one_as_published(string label, bool violation, params string[] labels)
    {
        Assert.Equal(label, Aggregate(Protocol.Published, violation, labels).Label);
        Assert.Equal(label, Aggregate(Protocol.Assay, violation, labels).Label);
    }

    [Theory]
    [InlineData("L", "L", "L", "?")]
    [InlineData("unsettled", "W", "W", "?")]
    [InlineData("unsettled", "TIE", "W", "?")]
    [InlineData("unsettled", "L", "TIE", "?")]
    [InlineData("unsettled", "W", "?", "?")]
    public void A_missing_label_counts_as_any_that_it_may_have_been(string label, params string[] labels) =>
        Assert.Equal(label, Aggregate(Protocol.Assay, false, labels).Label);

    [Fact]
    public void As_published_one_abstention_is_passed_over_and_two_are_no_result()
    {
        Assert.Equal("W", Aggregate(Protocol.Published, false, "W", "W", "?").Label);
        Assert.Equal(Outcome.Unscored, Aggregate(Protocol.Published, false, "W", "?", "?").Outcome);
    }

    [Fact]
    public void Judges_of_both_protocols_make_no_panel() => Assert.Throws<ArgumentException>(() =>
        new ComparisonPanel([new(new SaidClient("")), new(new SaidClient(""), ComparisonJudgeOptions.AsPublished)]));
}
