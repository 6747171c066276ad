using System.Globalization;
using System.Text.Json;

namespace Assay.Judging.Tests.Comparison;

/// <summary>Expected numbers are the authors' own: the <c>winner</c> fields of their result files and their <c>statistics.json</c>.</summary>
public sealed class LlmBarTests
{
    /// <summary>
    /// The one completion of 5,464 that the authors' pattern reads as a verdict and that says it is none ("I cannot claim that either Output (a) or Output (b) is better"). The swap-and-
    /// synthesise style begins with the same completions, so it stands there again.
    /// </summary>
    private static readonly (string Set, string Judge, int Pair) Misread = ("Adversarial/GPTInst", "LLaMA2", 82);

    public static TheoryData<string, string, string> Recordings()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var set in LlmBarData.Sets)
            foreach (var judge in new[] { "GPT-4", "LLaMA2" })
                foreach (var style in new[] { "Vanilla", "CoT", "Swap" })
                    rows.Add(set, judge, style);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Recordings))]
    public void The_published_rule_gives_the_published_statistics(string set, string judge, string style)
    {
        var data = new LlmBarData(set, judge, style);
        var pairs = data.Pairs();
        var read = pairs.Select(p => new ComparedPair(p.Gold, LlmBarProtocol.Read(p.AsGiven, p.Reasoned), Back(LlmBarProtocol.Read(p.Swapped, p.Reasoned)))).ToList();
        Assert.Equal(pairs.Select(p => (p.WinnerAsGiven, p.WinnerSwapped)), read.Select(p => (p.AsGiven, p.Swapped)));

        var ours = LlmBarProtocol.Statistics(read);
        var theirs = data.Statistics();
        Assert.Equal(
            (Count(theirs, "correct_False"), Count(theirs, "correct_True"), Count(theirs, "correct_both"), Count(theirs, "equal")),
            (ours.CorrectAsGiven, ours.CorrectSwapped, ours.CorrectBoth, ours.Equal));
        Assert.Equal(double.Parse(theirs.GetProperty("correct_average").GetString()!.TrimEnd('%'), CultureInfo.InvariantCulture), 100 * ours.Accuracy, 1e-9);
        foreach (var (name, kappa) in new[] { ("kappa_False", ours.KappaAsGiven), ("kappa_True", ours.KappaSwapped), ("kappa_agreement", ours.KappaAgreement) })
            Assert.Equal(theirs.GetProperty(name).GetDouble(), kappa!.Value, 1e-12);
    }

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task Replayed_through_the_pairwise_judge_the_recordings_give_the_published_winners(string set, string judge, string style)
    {
        var pairs = new LlmBarData(set, judge, style).Pairs();
        for (var i = 0; i < pairs.Count; i++)
        {
            var pair = pairs[i];
            var form = pair.Reasoned ? PairwiseForm.PlainReasoned : PairwiseForm.Plain;
            var result = await new PairwiseJudge(new SaidClient(pair.AsGiven, pair.Swapped), new() { Form = form, Retries = 0 })
                .CompareAsync(pair.Question, pair.First, pair.Second, TestContext.Current.CancellationToken);
            var misread = (set, judge, i) == Misread && style != "Vanilla" && pair.Reasoned;
            Assert.Equal((i, pair.WinnerAsGiven, misread ? PairwiseVerdict.Unreadable : pair.WinnerSwapped), (i, result.AsGiven, result.Swapped));
        }
    }

    [Fact]
    public void No_reply_without_a_verdict_is_counted_as_one_and_each_is_shown_in_the_bounds()
    {
        var pairs = new LlmBarData("Adversarial/GPTInst", "LLaMA2", "CoT").Pairs()
            .Select(p => new ComparedPair(p.Gold, PairwiseReply.ReadPlain(p.AsGiven).Verdict, Back(PairwiseReply.ReadPlain(p.Swapped).Verdict))).ToList();
        var report = PairwiseReport.Of(pairs);
        Assert.Equal((92, 3), (report.Pairs, report.Unreadable));
        // 33 + 32 right of 184 − 3 readable: of the published 33 + 33, one is the misread completion.
        Assert.Equal(65 / 181.0, report.Accuracy.Value!.Value, 1e-12);
        Assert.Equal((65 / 184.0, 68 / 184.0), (report.Bounds.Lower, report.Bounds.Upper));
    }

    private static PairwiseVerdict Back(PairwiseVerdict verdict) => verdict switch
    {
        PairwiseVerdict.First => PairwiseVerdict.Second,
        PairwiseVerdict.Second => PairwiseVerdict.First,
        _ => verdict,
    };

    private static int Count(JsonElement statistics, string name) =>
        int.Parse(statistics.GetProperty(name).GetString()!.Split(' ')[0], CultureInfo.InvariantCulture);
}
