using Assay.Judging.Tests.Comparison;
using Assay.Statistics;

namespace Assay.Judging.Tests.Certificates;

/// <summary>What a certificate may and may not do, on recorded verdicts of a real judge.</summary>
public sealed class LlmBarCertificateTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void A_certificate_from_ordinary_pairs_is_refused_for_adversarial_ones_with_the_reason()
    {
        var certificate = LlmBarChoices.Read("llmbar/Natural", "Natural").Certify(Today);
        Assert.Null(CertificateUse.Unfit(certificate));
        foreach (var set in LlmBarChoices.Adversarial)
        {
            var run = LlmBarChoices.Read($"llmbar/{set}", set);
            var refused = Assert.IsType<CertificateRefused>(CertificateUse.Of(certificate, Rate(run), RecordedJudge.Hash, new(run.Set, ["llama2"]), Today));
            Assert.Equal(CertificateRefusal.PopulationDiffers, refused.Refusal);
            Assert.Contains("llmbar/Natural", refused.Reason);
            Assert.Contains($"llmbar/{set}", refused.Reason);
        }
    }

    [Fact]
    public void On_its_own_population_the_certificate_corrects()
    {
        var natural = LlmBarChoices.Read("llmbar/Natural", "Natural");
        var corrected = Assert.IsType<CorrectedByCertificate>(CertificateUse.Of(natural.Certify(Today), Rate(natural), RecordedJudge.Hash, new("llmbar/Natural", ["llama2"]), Today)).Rate;
        Assert.True(corrected.Interval.Contains(natural.TrueRate), $"{corrected} does not hold {natural.TrueRate}");
    }

    /// <summary>Labels and run are drawn anew each time, so that both intervals face the chance they claim to cover. A certificate too weak to correct is drawn again.</summary>
    [Fact]
    public void An_audit_of_sixty_covers_the_truth_where_the_certificate_applied_all_the_same_does_not()
    {
        var (natural, adversarial) = (LlmBarChoices.Read("llmbar/Natural", "Natural"), LlmBarChoices.Read("llmbar/Adversarial", LlmBarChoices.Adversarial));
        var truth = adversarial.TrueRate;
        const int Draws = 1000;
        var (naive, population, own) = (0, 0, 0);
        for (ulong seed = 0; seed < Draws; seed++)
        {
            var random = new StableRandom(seed);
            var run = adversarial.Redrawn(random);
            var rate = Rate(run);
            RateCorrection corrected;
            do corrected = RateCorrection.LangReiczigel(rate.Rate, rate.EffectiveSampleSize, natural.Redrawn(random).Certify(Today).Error);
            while (corrected is RefusedCorrection { Reason: CorrectionRefusal.JudgeTooWeak });
            if (corrected is CorrectedRate { Interval: var interval } && interval.Contains(truth)) naive++;

            var labels = AuditSample.Draw(run.Scored, AuditedCondition.Stratum, 60, seed).ToDictionary(r => r.Trial, r => run.Wrong[r.Trial]);
            var audited = Assert.Single(AuditedCondition.Of("llmbar", run.Results, labels)).Audited;
            if (audited.Population.Contains(truth)) population++;
            if (audited.Run.Contains(run.TrueRate)) own++;
        }

        output.WriteLine(FormattableString.Invariant($"n {adversarial.Scored.Count}, truth {truth:0.000}, judged {Rate(adversarial).Rate:0.000}; of {Draws} draws the certificate covers {naive}, the audit {population}, and its own run {own}"));
        Assert.InRange(population / (double)Draws, 0.93, 1);
        Assert.InRange(own / (double)Draws, 0.93, 1);
        Assert.InRange(naive / (double)Draws, 0, 0.85);
    }

    /// <summary>What is estimated is the judge's own error rate on the adversarial pairs: the certificate's figure from ordinary pairs does not hold there, sixty labels of this run do.</summary>
    [Fact]
    public void An_audit_of_sixty_covers_the_true_accuracy_where_the_certificate_does_not()
    {
        var certified = LlmBarChoices.Read("llmbar/Natural", "Natural").Certify(Today).Error;
        var certifiedErrors = Proportion.Wilson(certified.Bad - certified.Flagged + certified.Good - certified.Cleared, certified.Bad + certified.Good);
        var run = LlmBarChoices.Read("llmbar/Adversarial", LlmBarChoices.Adversarial);
        var errors = run.Scored.ToDictionary(r => r.Trial, r => (r.Deciding.Outcome == Outcome.Fail) != run.Wrong[r.Trial]);
        var truth = errors.Values.Count(e => e) / (double)errors.Count;

        const int Draws = 1000;
        var (covered, width) = (0, 0.0);
        for (ulong seed = 0; seed < Draws; seed++)
        {
            var labels = AuditSample.Draw(run.Scored, AuditedCondition.Stratum, 60, seed).ToDictionary(r => r.Trial, r => errors[r.Trial]);
            var audited = Assert.Single(AuditedCondition.Of("llmbar", run.Results, labels)).Audited;
            if (audited.Run.Contains(truth)) covered++;
            width += audited.Run.Width / Draws;
        }

        output.WriteLine(FormattableString.Invariant($"n {run.Scored.Count}; true error rate {truth:0.000}; certified {certifiedErrors.Lower:0.000} .. {certifiedErrors.Upper:0.000}; audit covers {covered} of {Draws}, mean width {width:0.000}"));
        Assert.InRange(covered / (double)Draws, 0.93, 1);
        Assert.False(certifiedErrors.Contains(truth), $"{certifiedErrors} holds {truth}");
    }

    [Fact]
    public void The_certificate_of_a_comparing_judge_holds_its_position_flips()
    {
        var pairs = new LlmBarData("Natural", "GPT-4", "Vanilla").Pairs();
        var flips = PairwiseReport.Of([.. pairs.Select(p => new ComparedPair(p.Gold, p.WinnerAsGiven, p.WinnerSwapped))]).Flips;
        var certificate = LlmBarChoices.Read("llmbar/Natural", "Natural").Certify(Today) with { PositionFlips = flips };

        // The authors count the same winner in 95 of 100 pairs ('equal' in their statistics.json).
        Assert.Equal(0.05, certificate.PositionFlips!.Value.Value!.Value, 12);
        Assert.Equal(flips, Certificate.FromJson(certificate.ToJson()).PositionFlips);
    }

    private static RateEstimate Rate(LlmBarChoices run) => RateEstimator.Estimate(
        run.Results.Count(r => r.Deciding.Outcome == Outcome.Pass), run.Results.Count(r => r.Deciding.Outcome == Outcome.Fail), run.Results.Count(r => r.Deciding.Outcome == Outcome.Unscored));
}
