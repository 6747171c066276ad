using Assay.Statistics;

namespace Assay.Reporting.Tests.Gates;

public sealed class MaximumGateTests
{
    [Gate(Max = 0.05)]
    [Gate(Max = 0.20, Rate = "over-refusal")]
    private sealed class CappedBench : GateBench;

    [Gate(Max = 5)]
    private sealed class InPercent : GateBench;

    [Gate(Max = 0.1, Rate = "asrr")]
    private sealed class Misspelt : GateBench;

    private static Scorecard Card(int pass, int fail, int unscored, bool reference = false) => new()
    {
        Benchmark = "gate", Title = "Gated", Model = "ollama:tiny", IsInstrumentCheck = reference, Cases = 200, Epochs = 1, Outcomes = new Dictionary<Outcome, int>(),
        Lines = [Line("asr", pass, fail, unscored), Line("over-refusal", 200, 0, 0)],
    };

    private static ScorecardLine Line(string rate, int pass, int fail, int unscored) => new(rate, "", "", RateEstimator.Estimate(pass, fail, unscored), null) { Title = rate };

    /// <summary>Wilson's interval of 2 in 200 is 0.27 to 3.57 %, of 10 in 200 it is 2.74 to 8.96 %, of 24 in 200 it is 8.2 to 17.2 % (R's <c>prop.test(correct = FALSE)</c>).</summary>
    [Theory]
    [InlineData(2, GateAnswer.NoWorse)]
    [InlineData(10, GateAnswer.CannotTell)]
    [InlineData(24, GateAnswer.Worse)]
    public void A_maximum_is_kept_only_below_the_upper_bound_and_broken_only_above_the_lower(int failing, GateAnswer answer)
    {
        var findings = MaximumGate.Of(new CappedBench(), Card(200 - failing, failing, 0));
        Assert.Equal([answer, GateAnswer.NoWorse], findings.Select(f => f.Answer));
        Assert.Contains("the declared maximum is 5.0 %", findings[0].Text);
    }

    [Fact]
    public void Unscored_trials_stand_at_their_bad_end()
    {
        var finding = MaximumGate.Of(new CappedBench(), Card(188, 2, 10))[0];
        Assert.Equal(GateAnswer.CannotTell, finding.Answer);
        Assert.Contains("10 unscored trials counted at their bad end", finding.Text);
        Assert.Equal(GateAnswer.CannotTell, MaximumGate.Of(new CappedBench(), Card(0, 0, 200))[0].Answer);
    }

    [Fact]
    public void A_reference_model_is_held_to_no_maximum() => Assert.Empty(MaximumGate.Of(new CappedBench(), Card(0, 200, 0, reference: true)));

    [Fact]
    public void A_maximum_outside_its_scale_or_of_no_rate_is_refused()
    {
        Assert.Contains("0.05", Assert.Throws<SpecException>(() => MaximumGate.Of(new InPercent(), Card(200, 0, 0))).Message);
        Assert.Contains("asr, over-refusal", Assert.Throws<SpecException>(() => MaximumGate.Of(new Misspelt(), Card(200, 0, 0))).Message);
    }
}
