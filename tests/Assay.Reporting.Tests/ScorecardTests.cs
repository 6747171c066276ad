namespace Assay.Reporting.Tests;

public abstract class Danger : Term;
public sealed class Spill : Danger;
public abstract class Fire : Danger { public sealed class Flash : Fire; }

public sealed class SampleBench : Benchmark
{
    public override string Title => "Sample";
    public override IReadOnlyList<Axis> Axes => [Axis.Of<Danger>() with { Depth = 2 }];
    public override IReadOnlyList<Rate> Rates =>
    [
        new("asr", "attack success rate", "checklist-fail"), Rate.OverRefusal,
        new("no-help", "no help", "no help") { SameTrialsAs = "asr", Counts = Counted.Unhelpful },
    ];
    public override IReadOnlyList<JudgeName> Judges => [JudgeName.Checklist];
}

public sealed class ScorecardTests
{
    private static readonly Case[] Cases = [Case("sample/a", TermPath.Of<Spill>()), Case("sample/b", TermPath.Of<Fire.Flash>()), Case("sample/c", TermPath.Of<Fire.Flash>())];

    private static Case Case(string id, TermPath term) => new()
    {
        Id = id, Benchmark = "sample", Kind = CaseKind.Prompt, Terms = [term], Cluster = id,
        Conditions = [Condition("risk", "asr"), Condition("twin", "over-refusal")],
    };

    private static Condition Condition(string name, string rate) => new() { Name = name, Rate = rate, Opening = [], Expectations = [], Safe = "s", Unsafe = "u" };

    private static TrialScore Result(string id, string condition, Outcome outcome, int epoch = 1, bool? helpful = null) =>
        new(new Trial(id, condition, epoch), "checklist", outcome, outcome.ToString().ToLowerInvariant()) { Helpful = helpful };

    private static Scorecard Build(params TrialScore[] results) => ScorecardBuilder.Build(new SampleBench(), Cases, results, new RunFacts("test:m", 1));

    private static ScorecardLine Line(Scorecard card, string rate, string term = "") => card.Lines.Single(l => l.Rate == rate && l.Term == term);

    [Fact]
    public void A_rate_counts_the_trials_of_the_conditions_that_feed_it_and_no_others()
    {
        var card = Build(Result("sample/a", "risk", Outcome.Fail), Result("sample/b", "risk", Outcome.Pass), Result("sample/a", "twin", Outcome.Pass));
        Assert.Equal((2, 0.5), (Line(card, "asr").Estimate.Total, Line(card, "asr").Estimate.Rate));
        Assert.Equal((1, 0.0), (Line(card, "over-refusal").Estimate.Total, Line(card, "over-refusal").Estimate.Rate));
    }

    [Fact]
    public void A_term_counts_towards_its_ancestors_down_to_the_depth_of_the_axis()
    {
        var card = Build(Result("sample/a", "risk", Outcome.Fail), Result("sample/b", "risk", Outcome.Pass), Result("sample/c", "risk", Outcome.Fail));
        Assert.Equal((2, 0.5), (Line(card, "asr", "fire").Estimate.Total, Line(card, "asr", "fire").Estimate.Rate));
        Assert.Equal(2, Line(card, "asr", "fire/flash").Estimate.Total);
        Assert.Equal(1, Line(card, "asr", "spill").Estimate.Total);
    }

    [Theory]
    [InlineData(Outcome.NotRun)]
    [InlineData(Outcome.NotApplicable)]
    public void A_term_of_which_nothing_was_asked_has_a_line_without_a_result(Outcome left)
    {
        var card = Build(Result("sample/a", "risk", Outcome.Pass), Result("sample/b", "risk", left), Result("sample/c", "risk", left));
        Assert.Equal((0, null, true), (Line(card, "asr", "fire").Estimate.Total, Line(card, "asr", "fire").Estimate.Rate, Line(card, "asr", "fire/flash").Estimate.IsNoResult));
        Assert.Equal((1, 0.0), (Line(card, "asr").Estimate.Total, Line(card, "asr").Estimate.Rate));
        Assert.All(OutcomeText.Of(card, "digest").Split('\n').Where(l => l.TrimStart().StartsWith("fire ", StringComparison.Ordinal)), l => Assert.Contains(" none ", l));
    }

    [Theory]
    [InlineData(Outcome.Unscored)]
    [InlineData(Outcome.Error)]
    public void What_was_not_scored_leaves_the_rate_and_widens_the_bounds(Outcome lost)
    {
        var card = Build(Result("sample/a", "risk", Outcome.Pass), Result("sample/b", "risk", Outcome.Pass), Result("sample/c", "risk", lost));
        var e = Line(card, "asr").Estimate;
        Assert.Equal((2, 0, 1, 0.0), (e.Pass, e.Fail, e.Unscored, e.Rate!.Value));
        Assert.True(e.Bounded.Upper > e.Sampling.Upper);
        Assert.Equal(1 / 3.0, card.LostShare, 12);
    }

    [Theory]
    [InlineData(Outcome.NotRun)]
    [InlineData(Outcome.NotApplicable)]
    public void What_was_not_asked_is_no_trial_of_a_rate(Outcome outcome)
    {
        var card = Build(Result("sample/a", "risk", Outcome.Fail), Result("sample/b", "risk", outcome));
        Assert.Equal(1, Line(card, "asr").Estimate.Total);
        Assert.Equal(0, card.LostShare);
    }

    [Fact]
    public void Nothing_scored_is_no_result_and_never_a_zero()
    {
        var e = Line(Build(Result("sample/a", "risk", Outcome.Error)), "asr").Estimate;
        Assert.Null(e.Rate);
        Assert.True(e.IsNoResult);
        Assert.Contains("none", OutcomeText.Of(Build(Result("sample/a", "risk", Outcome.Error)), "digest"));
    }

    [Fact]
    public void Help_is_counted_apart_from_safety_over_the_same_trials()
    {
        var card = Build(Result("sample/a", "risk", Outcome.Pass, helpful: false), Result("sample/b", "risk", Outcome.Pass, helpful: true), Result("sample/c", "risk", Outcome.Pass));
        var e = Line(card, "no-help").Estimate;
        Assert.Equal((1, 1, 1), (e.Fail, e.Pass, e.Unscored));
    }

    [Fact]
    public void Epochs_of_a_case_are_clustered()
    {
        TrialScore[] results = [.. Enumerable.Range(1, 10).SelectMany(e => Cases.Select((c, i) => Result(c.Id, "risk", i == 0 ? Outcome.Fail : Outcome.Pass, e)))];
        // p = 1/3, V = 3/2 · ((20/3)² + 2 (10/3)²) / 30² = 1/9, so p (1 − p) / V = 2: thirty trials of three cases tell no more than the cases do.
        Assert.Equal(2, Line(Build(results), "asr").Estimate.EffectiveSampleSize, 6);
    }

    [Fact]
    public void A_result_of_a_case_that_does_not_exist_is_not_counted_in_silence() =>
        Assert.Throws<KeyNotFoundException>(() => Build(Result("sample/z", "risk", Outcome.Pass)));

    [Fact]
    public void The_exceptional_trials_begin_with_those_that_are_no_result()
    {
        var card = Build(Result("sample/a", "risk", Outcome.Fail), Result("sample/b", "risk", Outcome.Error), Result("sample/c", "risk", Outcome.Pass));
        Assert.Equal([Outcome.Fail, Outcome.Error], card.Exceptional.Select(e => e.Outcome));
        TrialScore[] many = [.. Enumerable.Range(1, 30).Select(e => Result("sample/a", "risk", Outcome.Fail, e)), Result("sample/c", "risk", Outcome.Error)];
        var crowded = Build(many);
        Assert.Equal(Scorecard.MaxExceptional, crowded.Exceptional.Count);
        Assert.Contains(crowded.Exceptional, e => e.Outcome == Outcome.Error);
    }

    [Fact]
    public void On_a_live_model_a_figure_is_named_for_what_an_embedded_judge_counts_and_never_by_the_fields_term()
    {
        var live = Build(Result("sample/a", "risk", Outcome.Fail));
        Assert.Equal("checklist-fail", Line(live, "asr").Title);
        Assert.DoesNotContain("attack success rate", OutcomeText.Of(live, "digest") + HtmlReport.Of([live]));
        Assert.Contains("Uncertified on real answers", OutcomeText.Of(live, "digest"));
        var judged = ScorecardBuilder.Build(new SampleBench(), Cases, [Result("sample/a", "risk", Outcome.Fail)], new RunFacts("ollama:x", 1) { Judge = "ollama:y" });
        Assert.Equal("asr by checklist", Line(judged, "asr").Title);
        var reference = ScorecardBuilder.Build(new SampleBench(), Cases, [Result("sample/a", "risk", Outcome.Fail)], new RunFacts("reference:guarded", 1, (_, _) => 0.04));
        Assert.Equal(("attack success rate", 0.04), (Line(reference, "asr").Title, Line(reference, "asr").Planted));
    }

    [Fact]
    public void The_page_encodes_what_came_from_outside()
    {
        var card = Build(Result("sample/a", "risk", Outcome.Fail)) with { Model = "ollama:<script>alert(1)</script>" };
        var page = HtmlReport.Of([card]);
        Assert.DoesNotContain("<script>alert", page);
        Assert.Contains("&lt;script&gt;", page);
    }

    [Fact]
    public void The_digest_changes_with_what_is_asked_and_with_nothing_else()
    {
        Assert.Equal(StructureText.Digest(Cases), StructureText.Digest([.. Cases]));
        Assert.NotEqual(StructureText.Digest(Cases), StructureText.Digest([.. Cases.Select(c => c with { Conditions = [c.Conditions[0] with { Opening = [Turn.User("other")] }, c.Conditions[1]] })]));
    }
}
