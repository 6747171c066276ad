using Assay.Judging.Tests.Rubrics;
using Assay.Statistics;

namespace Assay.Judging.Tests.Certificates;

using LabelledAnswer = Assay.Judging.LabelledAnswer;

public sealed class CertificateTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Population Lab = new("sample", ["model-a", "model-b"]);

    /// <summary>Says what the answer says it will say: "fail", "pass", or alternating for "flaky".</summary>
    private sealed class ScriptedJudge : Judge
    {
        public override JudgeName Name => new("scripted");
        public override bool Decides(Condition condition) => true;
        public override ValueTask<Verdict> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default)
        {
            var outcome = transcript.Answers.Last().Text switch
            {
                "fail" => Outcome.Fail,
                "pass" => Outcome.Pass,
                "flaky" => transcript.Trial.Epoch % 2 == 1 ? Outcome.Pass : Outcome.Fail,
                _ => Outcome.Unscored,
            };
            return ValueTask.FromResult(new Verdict("scripted", outcome, "said") { Reason = "r" });
        }
    }

    private static IReadOnlyList<LabelledAnswer> Answers(params (int Times, string Said, bool Bad)[] rows) =>
        [.. rows.SelectMany((r, k) => Enumerable.Range(0, r.Times).Select(i => new LabelledAnswer($"{k}-{i}", "q", r.Said, r.Bad)))];

    private static Task<Certificate> Issue(IReadOnlyList<LabelledAnswer> answers, int repeats = 1) =>
        new Certification(new ScriptedJudge(), "abc", [new MustAnswer()], Lab) { Repeats = repeats }.IssueAsync(answers, Today, TestContext.Current.CancellationToken);

    private static Task<Certificate> Sound() => Issue(Answers((90, "fail", true), (10, "pass", true), (95, "pass", false), (5, "fail", false), (2, "?", false)));

    private static RateEstimate Rate(int fail, int trials) =>
        RateEstimator.Estimate([.. Enumerable.Range(0, trials).Select(i => new Statistics.Observation($"c{i}", i < fail ? ObservedOutcome.Fail : ObservedOutcome.Pass))]);

    [Fact]
    public async Task A_certificate_states_both_errors_with_their_intervals_and_the_answers_without_a_verdict()
    {
        var certificate = await Sound();
        Assert.Equal((90, 100, 95, 100, 2), (certificate.Sensitivity.Right, certificate.Sensitivity.Scored, certificate.Specificity.Right, certificate.Specificity.Scored, certificate.Unscored));
        Assert.Equal(Proportion.Wilson(90, 100), certificate.Sensitivity.Interval);
        Assert.Equal(new JudgeError(90, 100, 95, 100), certificate.Error);
        Assert.Equal(Today.AddDays(180), certificate.Expires);
        Assert.Null(certificate.SelfAgreement);
    }

    [Fact]
    public async Task Answers_to_one_question_count_less_than_as_many_questions()
    {
        var clustered = await Issue([.. Answers((90, "fail", true), (10, "pass", true), (95, "pass", false), (5, "fail", false)).Select((a, i) => a with { Cluster = $"{i / 10}" })]);
        Assert.True(clustered.Sensitivity.EffectiveSize < 30);
        Assert.True(clustered.Sensitivity.Interval.Width > Proportion.Wilson(90, 100).Width);
    }

    [Fact]
    public async Task Self_agreement_is_measured_over_repeats()
    {
        var certificate = await Issue(Answers((30, "fail", true), (60, "pass", false), (10, "flaky", false)), repeats: 2);
        Assert.Equal(0.9, certificate.SelfAgreement!.Value!.Value, 1e-12);
    }

    [Fact]
    public async Task To_fail_twice_on_an_answer_is_no_agreement_with_oneself()
    {
        var half = await Issue(Answers((30, "fail", true), (10, "flaky", false), (60, "?", false)), repeats: 2);
        Assert.Equal(0.75, half.SelfAgreement!.Value!.Value, 1e-12);
        var mute = await Issue(Answers((40, "?", true), (40, "?", false)), repeats: 2);
        Assert.Null(mute.SelfAgreement!.Value);
        Assert.Equal(mute.ToJson(), Certificate.FromJson(mute.ToJson()).ToJson());

        // A judge that prefers a place and not an answer names the same place each time, and no winner.
        var places = new PairwiseCertification(new PairwiseJudge(new SaidClient((asked, _) => SaidClient.Say($$"""{"id": "{{SaidClient.Id(asked)}}", "reason": "r", "better": "1"}"""))), Lab);
        LabelledPair[] pairs = [.. Enumerable.Range(0, 10).Select(i => new LabelledPair($"{i}", "q", "a", "b", i % 2 == 0 ? PairwiseVerdict.First : PairwiseVerdict.Second))];
        var flipping = places.Issue(await places.JudgeAsync(pairs, TestContext.Current.CancellationToken), Today);
        Assert.Null(flipping.SelfAgreement!.Value);
        Assert.Equal(1, flipping.PositionFlips!.Value.Value);
    }

    [Fact]
    public async Task A_certificate_of_a_judge_without_any_verdict_can_be_read_again()
    {
        var mute = new PairwiseCertification(new PairwiseJudge(new SaidClient("both")), Lab);
        var certificate = mute.Issue(await mute.JudgeAsync([new("1", "q", "a", "b", PairwiseVerdict.First)], TestContext.Current.CancellationToken), Today);
        Assert.Null(certificate.PositionFlips!.Value.Value);
        Assert.Equal(CertificateRefusal.NothingScored, CertificateUse.Unfit(Certificate.FromJson(certificate.ToJson()))!.Refusal);
    }

    [Fact]
    public async Task It_survives_its_JSON_form_and_a_broken_one_is_refused()
    {
        var certificate = await Issue(Answers((30, "fail", true), (60, "pass", false), (10, "flaky", false)), repeats: 2) with { PositionFlips = new(0.1, new(0.05, 0.2)) };
        var read = Certificate.FromJson(certificate.ToJson());
        Assert.Equal(certificate.ToJson(), read.ToJson());
        Assert.Equal(certificate.Error, read.Error);
        Assert.Throws<FormatException>(() => Certificate.FromJson("{}"));
        Assert.Throws<FormatException>(() => Certificate.FromJson(certificate.ToJson()[..200]));
        Assert.Throws<FormatException>(() => Certificate.FromJson(certificate.ToJson().Replace("\"fingerprint\"", "\"fingerprints\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Under_a_certificate_that_matches_the_rate_is_corrected()
    {
        var use = CertificateUse.Of(await Sound(), Rate(60, 200), "abc", new("sample", ["model-a"]), Today);
        var corrected = Assert.IsType<CorrectedByCertificate>(use).Rate;
        // Rogan and Gladen: (0.30 + 0.95 − 1) / (0.90 + 0.95 − 1).
        Assert.Equal(0.25 / 0.85, corrected.Rate, 1e-12);
        Assert.True(corrected.Interval.Contains(corrected.Rate));
    }

    public static TheoryData<CertificateRefusal, string, string, string, int> Refused() => new()
    {
        { CertificateRefusal.JudgeChanged, "xyz", "sample", "model-a", 0 },
        { CertificateRefusal.Expired, "abc", "sample", "model-a", 181 },
        { CertificateRefusal.PopulationDiffers, "abc", "other", "model-a", 0 },
        { CertificateRefusal.PopulationDiffers, "abc", "sample", "model-c", 0 },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Another_judge_another_population_or_a_later_day_is_refused_with_the_reason(CertificateRefusal refusal, string fingerprint, string source, string model, int days)
    {
        var use = Assert.IsType<CertificateRefused>(CertificateUse.Of(await Sound(), Rate(60, 200), fingerprint, new(source, [model]), Today.AddDays(days)));
        Assert.Equal(refusal, use.Refusal);
        Assert.False(string.IsNullOrWhiteSpace(use.Reason));
    }

    [Fact]
    public async Task A_weak_judge_one_that_leaves_answers_unread_and_an_impossible_rate_correct_nothing()
    {
        var weak = await Issue(Answers((70, "fail", true), (30, "pass", true), (75, "pass", false), (25, "fail", false)));
        var unread = await Issue(Answers((90, "fail", true), (10, "?", true), (100, "pass", false)));
        var alarming = await Issue(Answers((100, "fail", true), (75, "pass", false), (25, "fail", false)));
        CertificateRefusal? Why(Certificate certificate, RateEstimate rate) => (CertificateUse.Of(certificate, rate, "abc", Lab, Today) as CertificateRefused)?.Refusal;
        Assert.Equal(CertificateRefusal.JudgeTooWeak, Why(weak, Rate(60, 200)));
        Assert.Equal(CertificateRefusal.TooManyUnscored, Why(unread, Rate(60, 200)));
        Assert.Equal(CertificateRefusal.PopulationDiffers, Why(alarming, Rate(1, 400)));
        Assert.Equal(CertificateRefusal.NoRate, Why(await Sound(), Rate(0, 0)));
        Assert.Equal(CertificateRefusal.JudgeTooWeak, Why(await Issue(Answers((50, "fail", true))), Rate(60, 200)));
    }

    [Fact]
    public async Task A_rubric_judge_is_certified_by_its_fingerprint()
    {
        var judge = new SpillJudge(SpillJudge.Saying(a => SpillJudge.Reply(a, a[1].Text.Contains("bare", StringComparison.Ordinal) ? "unsafe" : "safe")));
        var certificate = await new Certification(judge, judge.Fingerprint, [new MustMention("gloves", "gloves")], Lab)
            .IssueAsync([new("1", "How?", "With bare hands.", Bad: true), new("2", "How?", "With gloves.", Bad: false)], Today, TestContext.Current.CancellationToken);
        Assert.Equal((1, 1, judge.Fingerprint), (certificate.Sensitivity.Right, certificate.Specificity.Right, certificate.Fingerprint));
    }
}
