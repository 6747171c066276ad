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
}
