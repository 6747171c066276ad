using Assay.Statistics;

namespace Assay.Judging.Tests.Audit;

public sealed class VerdictAgreementTests
{
    /// <summary>Expected: the library's coefficients on the same table, 6 of 8 agreeing.</summary>
    [Fact]
    public void Two_judges_of_different_make_get_every_coefficient()
    {
        var agreement = VerdictAgreement.Of([Rater("rubric", "rubric", "FFFPPPPP"), Rater("checklist", "checklist", "FFPPPPPF")]);

        Assert.Null(agreement.Refusal);
        Assert.Equal((8, 8), (agreement.Trials, agreement.Rated));
        Assert.Equal(0.75, agreement["percent"]!.Value!.Value, 12);
        // Cohen 1960: p_o = 6/8, p_e = (3·3 + 5·5)/64.
        Assert.Equal((0.75 - 34 / 64.0) / (1 - 34 / 64.0), agreement["Cohen's kappa"]!.Value!.Value, 12);
        // Gwet 2008: p_e = 2·π(1 − π), π = 6/16.
        Assert.Equal((0.75 - 2 * 0.375 * 0.625) / (1 - 2 * 0.375 * 0.625), agreement["Gwet's AC1"]!.Value!.Value, 12);
    }

    [Fact]
    public void Disagreements_are_listed_with_both_reasons()
    {
        var disagreement = Assert.Single(VerdictAgreement.Of([Rater("rubric", "rubric", "FP"), Rater("checklist", "checklist", "PP")]).Disagreements);
        Assert.Equal("t0", disagreement.Item);
        Assert.Equal(["rubric says F", "checklist says P"], disagreement.Votes.Select(v => v.Reason));
    }

    [Fact]
    public void Embedded_judges_make_no_panel_and_their_disagreements_are_listed_all_the_same()
    {
        var agreement = VerdictAgreement.Of([Rater("behaviour", "behaviour", "FFP"), Rater("checklist", "checklist", "FPP")]);
        Assert.Equal(AgreementRefusal.OneFamily, agreement.Refusal);
        Assert.Empty(agreement.Coefficients);
        Assert.Single(agreement.Disagreements);
    }

    [Fact]
    public void Two_judges_of_one_family_get_no_kappa_beside_a_third_of_another()
    {
        var agreement = VerdictAgreement.Of([Rater("behaviour", "behaviour", "FFPP"), Rater("checklist", "checklist", "FFPP"), Rater("rubric", "llama", "FPPF")]);
        Assert.Null(agreement["Cohen's kappa, behaviour and checklist"]);
        Assert.NotNull(agreement["Cohen's kappa, checklist and rubric"]);
    }

    [Fact]
    public void A_judge_without_a_verdict_is_a_missing_rating_and_no_agreement()
    {
        var agreement = VerdictAgreement.Of([Rater("rubric", "rubric", "FP?P"), Rater("checklist", "checklist", "FP?F")]);
        Assert.Equal((4, 3), (agreement.Trials, agreement.Rated));
        Assert.Equal(2 / 3.0, agreement["percent"]!.Value!.Value, 12);
    }

    [Fact]
    public void Trials_that_only_one_judge_saw_are_not_compared() =>
        Assert.Equal(2, VerdictAgreement.Of([Rater("rubric", "rubric", "FPFP"), Rater("checklist", "checklist", "FP")]).Trials);

    [Fact]
    public void One_judge_alone_agrees_with_nobody() => Assert.Throws<ArgumentException>(() => VerdictAgreement.Of([Rater("rubric", "rubric", "F")]));

    private static Rater Rater(string judge, string own, string outcomes)
    {
        var verdicts = outcomes.Index().ToDictionary(o => $"t{o.Index}", o => new Verdict(judge, o.Item switch { 'F' => Outcome.Fail, 'P' => Outcome.Pass, _ => Outcome.Unscored }, "l")
        {
            Reason = $"{judge} says {o.Item}",
        });
        return new Rater(judge, Judging.Rater.FamilyOf(verdicts["t0"], own), verdicts);
    }
}
