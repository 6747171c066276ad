namespace Assay.Statistics.Tests;

public sealed class RateCorrectionTests
{
    /// <summary>Expected: equations 2, 5–7 and 15–17 of Lang and Reiczigel (2014) in plain Python; the same formulas as prevSeSp of the R package asht.</summary>
    [Theory]
    [InlineData(0.25, 200, 85, 100, 92, 100, 0.2207792, 0.1183358, 0.3176646)]
    [InlineData(0.0825, 400, 45, 50, 190, 200, 0.0382353, 0.0000000, 0.0864578)]
    public void The_corrected_rate_and_its_interval_are_those_of_Lang_and_Reiczigel(
        double rate, int trials, int flagged, int bad, int cleared, int good, double corrected, double lower, double upper)
    {
        var result = Assert.IsType<CorrectedRate>(RateCorrection.LangReiczigel(rate, trials, new(flagged, bad, cleared, good)));

        Assert.Equal(corrected, result.Rate, 7);
        Assert.Equal(lower, result.Interval.Lower, 7);
        Assert.Equal(upper, result.Interval.Upper, 7);
    }

    /// <summary>Expected: Newcombe's method 10 in plain Python for 85 of 100 and 92 of 100.</summary>
    [Fact]
    public void Informedness_combines_both_errors()
    {
        var interval = new JudgeError(85, 100, 92, 100).Informedness();

        Assert.Equal(0.6615606756, interval.Lower, 9);
        Assert.Equal(0.8389630270, interval.Upper, 9);
    }

    [Theory]
    [InlineData(CorrectionRefusal.JudgeTooWeak, 80, 100, 72, 100)] // informedness .52, but its lower bound is not above .5
    [InlineData(CorrectionRefusal.JudgeTooWeak, 9, 10, 9, 10)] // .8, on too few labels
    [InlineData(CorrectionRefusal.NoLabels, 0, 0, 92, 100)]
    [InlineData(CorrectionRefusal.NoLabels, 85, 100, 0, 0)]
    public void A_correction_that_would_multiply_noise_is_refused_with_its_reason(CorrectionRefusal reason, int flagged, int bad, int cleared, int good) =>
        Assert.Equal(reason, Assert.IsType<RefusedCorrection>(RateCorrection.LangReiczigel(0.2, 100, new(flagged, bad, cleared, good))).Reason);

    [Fact]
    public void Without_a_rate_there_is_nothing_to_correct() =>
        Assert.Equal(CorrectionRefusal.NothingScored, Assert.IsType<RefusedCorrection>(RateCorrection.LangReiczigel(null, 0, new(85, 100, 92, 100))).Reason);

    [Fact]
    public void A_rate_below_the_false_alarms_of_the_judge_is_corrected_to_zero_with_an_interval()
    {
        var result = Assert.IsType<CorrectedRate>(RateCorrection.LangReiczigel(0.07, 200, new(90, 100, 90, 100)));

        Assert.Equal(0, result.Rate);
        Assert.True(result.Interval is { Lower: 0, Upper: > 0.01 });
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(1)]
    public void A_rate_that_is_impossible_for_such_a_judge_says_that_the_labels_are_of_another_population(double rate) =>
        Assert.Equal(CorrectionRefusal.PopulationDiffers,
            Assert.IsType<RefusedCorrection>(RateCorrection.LangReiczigel(rate, 400, new(180, 200, 180, 200))).Reason);

    [Theory]
    [InlineData(0.1, 0.9, 0.9, 200, 100)]
    [InlineData(0.02, 0.9, 0.95, 300, 100)]
    [InlineData(0.5, 0.95, 0.85, 100, 100)]
    public void The_corrected_interval_covers_the_truth_where_the_raw_one_misses_it(double rate, double sensitivity, double specificity, int trials, int labels)
    {
        var random = new Random(17);
        int corrected = 0, raw = 0;
        const int Runs = 2000;
        for (var run = 0; run < Runs; run++)
        {
            var flagged = Simulated.Failures(random, rate * sensitivity + (1 - rate) * (1 - specificity), trials);
            var judge = new JudgeError(Simulated.Failures(random, sensitivity, labels), labels, Simulated.Failures(random, specificity, labels), labels);
            if (RateCorrection.LangReiczigel((double)flagged / trials, trials, judge) is CorrectedRate result && result.Interval.Contains(rate)) corrected++;
            if (Proportion.Wilson(flagged, trials).Contains(rate)) raw++;
        }

        Assert.InRange(corrected / (double)Runs, 0.935, 1);
        Assert.InRange(raw / (double)Runs, 0, 0.85);
    }
}
