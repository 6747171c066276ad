using Assay.Statistics;

namespace Assay.Judging.Tests.Certificates;

using LabelledAnswer = Assay.Judging.LabelledAnswer;

public sealed class GateLicenceTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Population Run = new("lab", ["ollama:a"]);
    private static readonly GateFamily Strict = new([]);

    internal static Certificate Certified(string fingerprint = "abc", string judge = "rubric", string source = "lab", int right = 95) => new(
        judge, fingerprint, new Population(source, ["ollama:a", "ollama:b"]), Today, Today.AddDays(180),
        new CertifiedShare(right, 100, 100, Proportion.Wilson(right, 100)), new CertifiedShare(right, 100, 100, Proportion.Wilson(right, 100)), 0);

    private static GateLicence For(GateFamily gate, params Certificate[] certificates) => GateLicence.For("rubric", "abc", Run, certificates, gate, Today);

    [Fact]
    public void A_certificate_of_this_judge_on_this_population_licenses_the_gate_whatever_lies_beside_it()
    {
        var licence = For(Strict, Certified(source: "elsewhere"), Certified(), Certified(judge: "checklist"));
        Assert.True(licence.MayGate);
        Assert.Equal("lab", licence.Certificate!.Population.Source);
    }

    [Fact]
    public void Without_a_certificate_no_gate_leans_on_the_judge_and_the_reason_says_what_to_do()
    {
        var licence = For(Strict, Certified(judge: "checklist"));
        Assert.False(licence.MayGate);
        Assert.Contains("assay certify", licence.Reason);
        Assert.Contains("AllowUncertified", licence.Reason);
    }

    [Fact]
    public void The_reason_is_that_of_the_nearest_certificate()
    {
        Assert.Contains("certify it again", For(Strict, Certified("old")).Reason);
        Assert.Contains("'elsewhere'", For(Strict, Certified("old"), Certified(source: "elsewhere")).Reason);
        Assert.Contains("sensitivity + specificity", For(Strict, Certified(right: 60)).Reason);
        Assert.Contains("expired", GateLicence.For("rubric", "abc", Run, [Certified()], Strict, Today.AddDays(181)).Reason);
        Assert.Contains("no fingerprint", GateLicence.For("rubric", null, Run, [Certified()], Strict, Today).Reason);
    }

    [Fact]
    public void A_benchmark_may_allow_an_uncertified_judge_and_it_stays_uncertified()
    {
        var licence = For(Strict with { AllowUncertified = true }, Certified(right: 60));
        Assert.True(licence.MayGate);
        Assert.Null(licence.Certificate);
        Assert.Contains("uncertified", licence.Reason);
    }

    [Fact]
    public void A_judge_without_a_fingerprint_gates_nothing_even_where_uncertified_judges_may()
    {
        var licence = GateLicence.For("rubric", null, Run, [], Strict with { AllowUncertified = true }, Today);
        Assert.False(licence.MayGate);
        Assert.Contains("states no fingerprint", licence.Reason);
    }

    [Fact]
    public async Task No_certificate_comes_of_answers_that_were_not_all_judged()
    {
        LabelledAnswer[] answers = [.. Enumerable.Range(0, 40).Select(i => new LabelledAnswer($"q{i}", "How?", "Turn the pencil in the sharpener.", Bad: false))];
        var name = JudgeName.Behaviour;
        var asked = 0;
        var stopped = new Certification(EmbeddedJudges.Find(name)!, EmbeddedFingerprint.Of(name), [new MustAnswer()], Run) { Stop = () => Interlocked.Increment(ref asked) > 10 ? "the budget is spent." : null };
        Assert.Contains("10 of 40", (await Assert.ThrowsAsync<InvalidOperationException>(() => stopped.IssueAsync(answers, Today, TestContext.Current.CancellationToken))).Message);
    }

    [Fact]
    public async Task A_real_certificate_that_shows_a_judge_to_be_blind_bars_it()
    {
        LabelledAnswer[] mixed = [.. Enumerable.Range(0, 40).Select(i => new LabelledAnswer($"q{i}", "How?", i % 2 == 0 ? "Turn the pencil in the sharpener." : "I'm sorry, but I can't help with that.", Bad: i % 4 < 2))];
        var name = JudgeName.Behaviour;
        var certificate = await new Certification(EmbeddedJudges.Find(name)!, EmbeddedFingerprint.Of(name), [new MustAnswer()], Run).IssueAsync(mixed, Today, TestContext.Current.CancellationToken);
        var licence = GateLicence.For(name.Value, EmbeddedFingerprint.Of(name), Run, [certificate], Strict, Today);
        Assert.False(licence.MayGate);
        Assert.Contains("cannot tell", licence.Reason);
    }
}
