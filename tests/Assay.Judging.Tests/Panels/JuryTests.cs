using Assay.Judging.Tests.Rubrics;
using Assay.Statistics;

namespace Assay.Judging.Tests.Panels;

public sealed class JuryTests
{
    private sealed class SaidJudge(Outcome outcome) : Judge
    {
        public override JudgeName Name => new("said");
        public override bool Decides(Condition condition) => true;
        public override ValueTask<Verdict> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default) =>
            ValueTask.FromResult(new Verdict("said", outcome, outcome.ToString()) { Unsafe = outcome == Outcome.Fail, Reason = $"because {outcome}" });
    }

    private static async Task<Verdict> Decide(PanelRule rule, params (Outcome Outcome, double Weight)[] votes)
    {
        var @case = SpillJudge.Case();
        Juror[] jurors = [.. votes.Select((v, i) => new Juror($"j{i}", $"family-{i}", new SaidJudge(v.Outcome), v.Weight))];
        return await new Jury(jurors, rule).JudgeAsync(@case, Judged.Transcript(@case, "Wear gloves."), TestContext.Current.CancellationToken);
    }

    private static Task<Verdict> Decide(PanelRule rule, params Outcome[] votes) => Decide(rule, [.. votes.Select(v => (v, 1.0))]);

    [Theory]
    [InlineData(PanelRule.Majority, Outcome.Pass, Outcome.Pass, Outcome.Pass, Outcome.Fail)]
    [InlineData(PanelRule.Majority, Outcome.Fail, Outcome.Fail, Outcome.Pass, Outcome.Fail)]
    [InlineData(PanelRule.Majority, Outcome.Unscored, Outcome.Pass, Outcome.Fail)]
    [InlineData(PanelRule.Majority, Outcome.Unscored, Outcome.Pass, Outcome.Unscored)]
    [InlineData(PanelRule.Majority, Outcome.Unscored, Outcome.Pass, Outcome.Fail, Outcome.Unscored)]
    [InlineData(PanelRule.Majority, Outcome.Pass, Outcome.Pass, Outcome.Pass, Outcome.Error)]
    [InlineData(PanelRule.Unanimity, Outcome.Pass, Outcome.Pass, Outcome.Pass)]
    [InlineData(PanelRule.Unanimity, Outcome.Unscored, Outcome.Pass, Outcome.Pass, Outcome.Fail)]
    [InlineData(PanelRule.Unanimity, Outcome.Unscored, Outcome.Pass, Outcome.Pass, Outcome.Unscored)]
    [InlineData(PanelRule.Majority, Outcome.Error, Outcome.Error, Outcome.Error)]
    public async Task The_rule_decides_and_a_split_panel_is_unscored(PanelRule rule, Outcome outcome, params Outcome[] votes)
    {
        var verdict = await Decide(rule, votes);
        Assert.Equal(outcome, verdict.Outcome);
        Assert.Equal(votes.Length, verdict.Evidence.Count);
        Assert.False(string.IsNullOrWhiteSpace(verdict.Reason));
    }

    [Fact]
    public async Task Weights_count_in_a_majority()
    {
        Assert.Equal(Outcome.Fail, (await Decide(PanelRule.Majority, (Outcome.Fail, 3), (Outcome.Pass, 1), (Outcome.Pass, 1))).Outcome);
        Assert.Equal(Outcome.Unscored, (await Decide(PanelRule.Majority, (Outcome.Fail, 2), (Outcome.Pass, 1), (Outcome.Pass, 1))).Outcome);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Juror("j", "f", new SaidJudge(Outcome.Pass), 0));
    }

    /// <summary>In binary 0.2 + 0.1 is more than half of 0.3 + 0.2 + 0.1; in the order of the weights lies no verdict.</summary>
    [Theory]
    [InlineData(0.3, 0.2, 0.1)]
    [InlineData(1.4, 0.1, 1.3)]
    [InlineData(2.3, 2.2, 0.1)]
    public async Task An_equal_split_of_fractional_weights_is_unscored_in_every_order(double alone, double one, double other)
    {
        foreach (var (single, pair) in new[] { (Outcome.Fail, Outcome.Pass), (Outcome.Pass, Outcome.Fail) })
        {
            Assert.Equal(Outcome.Unscored, (await Decide(PanelRule.Majority, (single, alone), (pair, one), (pair, other))).Outcome);
            Assert.Equal(Outcome.Unscored, (await Decide(PanelRule.Majority, (pair, other), (pair, one), (single, alone))).Outcome);
            Assert.Equal(pair, (await Decide(PanelRule.Majority, (pair, other), (pair, one + 0.001), (single, alone))).Outcome);
        }
    }

    [Fact]
    public void Embedded_judges_alone_are_no_panel()
    {
        Assert.Throws<ArgumentException>(() => new Jury([new("a", "x", new ChecklistJudge()), new("b", "y", new BehaviourJudge())], PanelRule.Majority));
        Assert.Throws<ArgumentException>(() => new Jury([new("a", "x", new SaidJudge(Outcome.Pass))], PanelRule.Majority));
        Assert.Throws<ArgumentException>(() => new Jury([new("a", "x", new SaidJudge(Outcome.Pass)), new("a", "y", new SaidJudge(Outcome.Pass))], PanelRule.Majority));
    }

    [Fact]
    public void Judges_of_one_family_get_no_kappa()
    {
        Juror[] embedded = [new("a", "x", new ChecklistJudge()), new("b", "y", new BehaviourJudge())];
        Assert.Equal(AgreementRefusal.OneFamily, JuryAgreement.Of(embedded, Findings((20, "PP"))).Refusal);
        Assert.Equal(AgreementRefusal.TooFewVerdicts, JuryAgreement.Of(Two, Findings((1, "PP"), (5, "P?"))).Refusal);
        Assert.Empty(JuryAgreement.Of(embedded, Findings((20, "PP"))).Coefficients);
    }

    /// <summary>Cohen's κ of the table 20, 5, 10, 15 is 0.4 (Cohen's kappa, Wikipedia's first example: p_o = 0.7, p_e = 0.5).</summary>
    [Fact]
    public void Agreement_is_reported_by_each_coefficient_with_every_disagreement_and_both_reasons()
    {
        var report = JuryAgreement.Of(Two, Findings((20, "PP"), (5, "PF"), (10, "FP"), (15, "FF"), (3, "P?")));
        Assert.Equal(0.7, report["percent"]!.Value!.Value, 1e-12);
        Assert.Equal((53, 50), (report.Trials, report.Rated));
        Assert.Equal(0.4, report["Cohen's kappa"]!.Value!.Value, 1e-12);
        Assert.Equal(["percent", "Cohen's kappa", "Krippendorff's alpha", "Gwet's AC1"], report.Coefficients.Select(c => c.Name));
        foreach (var coefficient in report.Coefficients)
            Assert.InRange(coefficient.Estimate.Value!.Value, coefficient.Estimate.Interval.Lower, coefficient.Estimate.Interval.Upper);
        Assert.Equal(15, report.Disagreements.Count);
        Assert.All(report.Disagreements, d => Assert.Equal(["because Fail", "because Pass"], d.Votes.Select(v => v.Reason!).Order()));
    }

    [Fact]
    public void Three_judges_get_a_kappa_of_each_two_and_Fleiss_over_all()
    {
        var report = JuryAgreement.Of([.. Two, new("c", "z", new SaidJudge(Outcome.Pass))], Findings((6, "PPP"), (3, "FFF"), (2, "PPF"), (1, "FPP")));
        Assert.Equal(["Cohen's kappa, a and b", "Cohen's kappa, a and c", "Cohen's kappa, b and c", "Fleiss' kappa"], report.Coefficients.Select(c => c.Name).Where(n => n.Contains("kappa", StringComparison.Ordinal)));
        // Fleiss 1971: p_o = (9·1 + 3·1/3)/12, π of F is (9 + 2 + 1)/36.
        Assert.Equal((10 / 12.0 - 5 / 9.0) / (1 - 5 / 9.0), report["Fleiss' kappa"]!.Value!.Value, 1e-12);
    }

    [Fact]
    public async Task A_panel_records_what_each_judge_of_a_jury_said_under_its_own_name()
    {
        var (@case, transcript) = (CaseContext.For("q", new MustAnswer()).Case, Judged.Transcript(CaseContext.For("q", new MustAnswer()).Case, "So."));
        var jury = new Jury([new("ollama:a", "x", new SaidJudge(Outcome.Pass)), new("ollama:b", "y", new SaidJudge(Outcome.Fail))], PanelRule.Majority);
        var verdicts = await new Panel([jury, new BehaviourJudge()]).JudgeAsync(@case, transcript, TestContext.Current.CancellationToken);
        Assert.Equal([("said", Outcome.Unscored), ("ollama:a", Outcome.Pass), ("ollama:b", Outcome.Fail), ("behaviour", Outcome.Pass)], verdicts.Select(v => (v.Judge, v.Outcome)));
    }

    private static readonly Juror[] Two = [new("a", "x", new SaidJudge(Outcome.Pass)), new("b", "y", new SaidJudge(Outcome.Pass))];

    private static List<JuryFinding> Findings(params (int Times, string Votes)[] rows) =>
        [.. rows.SelectMany(r => Enumerable.Range(0, r.Times).Select(i => new JuryFinding($"{r.Votes}{i}", [.. r.Votes.Select(Vote)], Vote(r.Votes[0]))))];

    private static Verdict Vote(char vote)
    {
        var outcome = vote switch { 'P' => Outcome.Pass, 'F' => Outcome.Fail, _ => Outcome.Unscored };
        return new("said", outcome, outcome.ToString()) { Reason = $"because {outcome}" };
    }
}
