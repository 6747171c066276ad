using Microsoft.Extensions.AI;

namespace Assay.Judging.Tests.Comparison;

public sealed class PairwiseJudgeTests
{
    private static ValueTask<PairwiseResult> Compare(Func<IReadOnlyList<ChatMessage>, string> better) =>
        new PairwiseJudge(new SaidClient((asked, _) => SaidClient.Say($$"""{"id": "{{SaidClient.Id(asked)}}", "reason": "r", "better": "{{better(asked)}}"}""")))
            .CompareAsync("Name a prime.", "Seven.", "Eight.", TestContext.Current.CancellationToken);

    private static bool SevenFirst(IReadOnlyList<ChatMessage> asked) =>
        asked[1].Text.IndexOf("Seven.", StringComparison.Ordinal) < asked[1].Text.IndexOf("Eight.", StringComparison.Ordinal);

    [Fact]
    public async Task A_winner_in_both_orders_is_the_verdict() =>
        Assert.Equal(new PairwiseResult(PairwiseVerdict.First, PairwiseVerdict.First, PairwiseVerdict.First, null), await Compare(a => SevenFirst(a) ? "1" : "2"));

    [Fact]
    public async Task A_tie_in_both_orders_is_a_tie() => Assert.Equal(PairwiseVerdict.Tie, (await Compare(_ => "tie")).Verdict);

    [Fact]
    public async Task A_winner_that_changes_with_the_order_is_none()
    {
        var result = await Compare(_ => "1");
        Assert.Equal((PairwiseVerdict.Unreadable, true), (result.Verdict, result.Flipped));
        Assert.Contains("changed with the order", result.Reason);
    }

    [Fact]
    public async Task An_order_that_could_not_be_read_leaves_no_verdict_and_is_no_flip()
    {
        var result = await Compare(a => SevenFirst(a) ? "1" : "both");
        Assert.Equal((PairwiseVerdict.Unreadable, PairwiseVerdict.First, PairwiseVerdict.Unreadable, false), (result.Verdict, result.AsGiven, result.Swapped, result.Flipped));
    }

    [Fact]
    public async Task A_model_that_cannot_be_asked_is_told_from_a_reply_that_cannot_be_read()
    {
        Assert.False((await Compare(_ => "both")).Failed);
        Assert.True((await Compare(_ => throw new HttpRequestException("refused"))).Failed);
        // In one order only: the other reply may be fine, and the pair was not measured all the same.
        var half = await Compare(a => SevenFirst(a) ? "1" : throw new HttpRequestException("refused"));
        Assert.Equal((PairwiseVerdict.Unreadable, PairwiseVerdict.First, true), (half.Verdict, half.AsGiven, half.Failed));
    }

    /// <summary>Twelve pairs in three clusters that are right or wrong as a whole tell no more than three: the interval is that of the same shares over three pairs or wider, and the value stays.</summary>
    [Fact]
    public void Pairs_of_one_cluster_widen_the_interval_and_leave_the_value()
    {
        ComparedPair Pair(int i, string? cluster) => new(PairwiseVerdict.First, i % 3 == 0 ? PairwiseVerdict.Second : PairwiseVerdict.First, i % 3 == 0 ? PairwiseVerdict.Second : PairwiseVerdict.First) { Cluster = cluster };
        var apart = PairwiseReport.Of([.. Enumerable.Range(0, 12).Select(i => Pair(i, null))]).Accuracy;
        var grouped = PairwiseReport.Of([.. Enumerable.Range(0, 12).Select(i => Pair(i, $"{i % 3}"))]).Accuracy;
        Assert.Equal((8 / 12.0, 8 / 12.0), (apart.Value!.Value, grouped.Value!.Value));
        Assert.True(grouped.Interval!.Value.Width > 1.5 * apart.Interval!.Value.Width, $"{grouped.Interval} against {apart.Interval}");
    }
}
