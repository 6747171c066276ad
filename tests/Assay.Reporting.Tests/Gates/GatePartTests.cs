using Assay.Statistics;

namespace Assay.Reporting.Tests.Gates;

public sealed class GatePartTests
{
    private static readonly Case[] Cases = GateSample.Cases(200);
    private static readonly CaseMarks Anchor = GateSample.Anchor(Cases, GateSample.Failing(20, 200));

    private static string Risk(Func<int, bool> failing) => string.Concat(Enumerable.Range(0, 200).Select(i => failing(i) ? '1' : '0'));

    [Fact]
    public void A_term_that_fails_is_worse_though_the_whole_is_within_the_margin()
    {
        // Of forty topics of ten cases each, one fails in all of them where one case did; all others recover.
        var cases = GateSample.Cases(400, topics: 40);
        var run = string.Concat(Enumerable.Range(0, 400).Select(i => i % 40 == 3 ? '1' : '0'));
        var report = GateSample.Compare(new GateBench(), cases, GateSample.Anchor(cases, GateSample.Failing(40, 400)), GateSample.Run(cases, 9, run));

        Assert.Equal(GateAnswer.NoWorse, GateSample.Part(report, "primary").Answer);
        Assert.Equal(GateAnswer.Worse, report.Answer);
        Assert.Contains("topic t3: 100.0 % against 10.0 % over 10 pairs", GateSample.Part(report, "family").Text);
    }

    [Fact]
    public void Another_rate_that_rises_is_worse_though_the_primary_one_falls()
    {
        var run = GateSample.Run(Cases, 9, GateSample.Failing(0, 200), twin: GateSample.Failing(60, 200));
        var report = GateSample.Compare(new GateBench(), Cases, Anchor, run);

        Assert.Equal(GateAnswer.NoWorse, GateSample.Part(report, "primary").Answer);
        Assert.Contains("twin-refusal: 30.0 % against 0.0 %", GateSample.Part(report, "family").Text);
        Assert.Equal(GateAnswer.Worse, report.Answer);
    }

    private sealed class SmallBench : GateBench { public override GateFamily Gate => new([new Axis("topic")]) { Invariants = ["gated/case-0001"] }; }

    /// <summary>Four pairs against an anchor of three runs: at best (1/4)⁴ = 0.0039, above 0.0005; eight: (1/4)⁸ = 0.000015, below it even shared by three.</summary>
    [Fact]
    public void Terms_too_small_ever_to_be_found_worse_are_named_as_not_guarded_and_get_invariants()
    {
        Case[] cases = [.. Enumerable.Range(0, 200).Select(i => GateSample.Case($"gated/case-{i:0000}", i < 4 ? "tiny" : i < 12 ? "small" : "large"))];
        var anchor = GateSample.Anchor(cases, GateSample.Failing(0, 200));
        var report = GateSample.Compare(new GateBench(), cases, anchor, GateSample.Run(cases, 9, GateSample.Failing(0, 200)));
        Assert.Contains("too small ever to be found worse: topic tiny. Name cases", GateSample.Part(report, "not guarded").Text);
        Assert.Equal(GateAnswer.NoWorse, report.Answer);

        var broken = GateSample.Compare(new SmallBench(), cases, anchor, GateSample.Run(cases, 9, "01" + GateSample.Failing(0, 198)));
        Assert.Equal((GateAnswer.NoWorse, GateAnswer.Worse), (GateSample.Part(broken, "primary").Answer, broken.Answer));
        Assert.Equal("gated/case-0001 [risk] failed in 1 of 1.", GateSample.Part(broken, "invariants").Text);
        Assert.Equal(GateAnswer.Worse, GateSample.Compare(new SmallBench(), cases, anchor, GateSample.Run(cases, 9, "0?" + GateSample.Failing(0, 198))).Answer);
        Assert.Contains("1 named cases passed in every trial", GateSample.Compare(new SmallBench(), cases, anchor, GateSample.Run(cases, 9, GateSample.Failing(0, 200))).Text);
    }

    /// <summary>
    /// One term of eight cases that all fail now: p = (1/4)⁸ = 1.5·10⁻⁵. Beside it forty terms of two cases, which can never reach the level. Holm over all forty-two tests would ask for 0.0005/42 = 1.2·10⁻⁵ and find
    /// nothing; Tarone's exclusion leaves two tests and finds it.
    /// </summary>
    [Fact]
    public void Terms_that_can_never_reject_cost_the_others_nothing()
    {
        Case[] cases = [.. Enumerable.Range(0, 88).Select(i => GateSample.Case($"gated/case-{i:0000}", i < 8 ? "eight" : $"pair-{(i - 8) / 2}"))];
        var report = GateSample.Compare(new GateBench(), cases, GateSample.Anchor(cases, GateSample.Failing(0, 88)), GateSample.Run(cases, 9, GateSample.Failing(8, 88)));

        Assert.Equal(GateAnswer.Worse, GateSample.Part(report, "family").Answer);
        Assert.Contains("topic eight: 100.0 % against 0.0 %", GateSample.Part(report, "family").Text);
        Assert.Contains("topic pair-7", GateSample.Part(report, "not guarded").Text);
        Assert.True(Math.Pow(0.25, 8) > GateLevels.PerLook / 42);
    }

    [Fact]
    public void A_decline_too_slow_for_any_look_is_found_by_the_history()
    {
        // One case more each second run: half a point a run at most.
        var gate = new LiveGate(new GateBench(), Cases);
        var anchor = CaseMarksText.Of(GateSample.VariedAnchor(Cases));
        var history = new GateHistory([]);
        List<GateAnswer> answers = [];
        for (var look = 0; look < 60 && answers.LastOrDefault() != GateAnswer.Worse; look++)
        {
            var report = gate.Compare(anchor, CaseMarksText.Of(GateSample.Run(Cases, 10 + look, GateSample.Varied(look, 200, look / 2))), history.Text);
            answers.Add(report.Answer);
            if (report.Answer != GateAnswer.Worse)
            {
                history = history.With(report.Line!);
                continue;
            }
            Assert.Contains("slow drift: alarm at run", GateSample.Part(report, "drift").Text);
            Assert.NotEqual(GateAnswer.Worse, GateSample.Part(report, "primary").Answer);
        }
        Assert.Equal(GateAnswer.NoWorse, answers[0]);
        Assert.Equal(GateAnswer.Worse, answers[^1]);
    }

    [Fact]
    public void A_history_is_read_as_it_was_written_and_refuses_what_adds_nothing()
    {
        var report = GateSample.Compare(new GateBench(), Cases, Anchor, GateSample.Run(Cases, 9, GateSample.Failing(22, 200)));
        var history = new GateHistory([]).With(report.Line!);
        Assert.Equal(history.Text, GateHistory.Read(history.Text).Text);
        Assert.Equal(0.01, GateHistory.Read(history.Text).Lines[0].Difference, 5);

        Assert.Contains("seed 9 already", Assert.Throws<InvalidOperationException>(() => history.With(report.Line!)).Message);
        Assert.Contains("only an accepted run", Assert.Throws<InvalidOperationException>(() => history.With(report.Line! with { Seed = 10, Answer = GateAnswer.Worse })).Message);
        Assert.Contains("line 2", Assert.Throws<FormatException>(() => GateHistory.Read(history.Text.Replace("no-worse", "fine"))).Message);
        Assert.Contains("line 1", Assert.Throws<FormatException>(() => GateHistory.Read("something else")).Message);
        Assert.Contains("stands twice", Assert.Throws<FormatException>(() => GateHistory.Read(history.Text + history.Text[history.Text.LastIndexOf('\n')..])).Message);
    }

    [Fact]
    public void A_new_anchor_starts_a_new_test_and_keeps_the_old_lines()
    {
        var alarming = new GateHistory([.. Enumerable.Range(0, 20).Select(i => new HistoryLine("01234567", 100 + i, 200, 0.04, 0.01, GateAnswer.CannotTell))]);
        var report = GateSample.Compare(new GateBench(), Cases, Anchor, GateSample.Run(Cases, 9, GateSample.Failing(20, 200)), alarming.Text);
        Assert.Equal(GateAnswer.NoWorse, report.Answer);
        Assert.Contains("over 1 run at this anchor", GateSample.Part(report, "drift").Text);
    }

    [Fact]
    public void The_gravest_answer_stands_and_nothing_found_is_never_green()
    {
        GateReport Of(params GateAnswer[] answers) => new([.. answers.Select(a => new GateFinding("part", a, "why"))]);
        Assert.Equal(GateAnswer.Worse, Of(GateAnswer.NoWorse, GateAnswer.Worse, GateAnswer.CannotTell).Answer);
        Assert.Equal(GateAnswer.CannotTell, Of(GateAnswer.NoWorse, GateAnswer.CannotTell).Answer);
        Assert.Equal(GateAnswer.CannotTell, Of().Answer);
    }
}
