namespace Assay.Judging.Tests.Comparison;

public sealed class PairwiseReplyTests
{
    [Theory]
    [InlineData("Output (a)", PairwiseVerdict.First)]
    [InlineData(" Output (b).\n", PairwiseVerdict.Second)]
    [InlineData("The first is off topic. Therefore, Output (b) is better.", PairwiseVerdict.Second)]
    [InlineData("Output (a) is better because it answers.", PairwiseVerdict.First)]
    [InlineData("After weighing both, I have determined that Output (a) is better.\nTherefore, Output (a) is better.", PairwiseVerdict.First)]
    [InlineData("Therefore: Output (b) is better.", PairwiseVerdict.Second)]
    [InlineData("The second says \"seven\" and the first \"eight\", so Output (b) is better.", PairwiseVerdict.Second)]
    [InlineData("Output (b) names them all and Output (a) does not, Output (b) is better.", PairwiseVerdict.Second)]
    public void A_plain_verdict_is_read(string reply, PairwiseVerdict verdict) => Assert.Equal(verdict, PairwiseReply.ReadPlain(reply).Verdict);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("Output (c)")]
    [InlineData("Output (a)\nOutput (b)")]
    [InlineData("Both outputs are good.")]
    [InlineData("Output (a) is better than nothing.")]
    [InlineData("Output (a) is better written, but wrong.")]
    [InlineData("Therefore, Output (a)")]
    [InlineData("Output (a) is better. Therefore, Output (b) is better.")]
    [InlineData("I cannot claim that either Output (a) or Output (b) is better.")]
    [InlineData("If you like brevity, Output (a) is better.")]
    [InlineData("It is not the case that Output (a) is better.")]
    [InlineData("I do not think that Output (a) is better.")]
    [InlineData("One reader says Output (a) is better.")]
    [InlineData("Output (a) is better?")]
    [InlineData("Output (a) is better, isn't it?")]
    [InlineData("The answer says: \"Output (a) is better.\" I cannot decide.")]
    [InlineData("The answer ends with \"Thank you. Output (a) is better.\"")]
    [InlineData("The answer says: Output (a) is better.")]
    [InlineData("It is false: Output (a) is better.")]
    public void Words_that_declare_nothing_are_no_plain_verdict(string reply)
    {
        var read = PairwiseReply.ReadPlain(reply);
        Assert.Equal(PairwiseVerdict.Unreadable, read.Verdict);
        Assert.NotNull(read.Problem);
    }

    /// <summary>With backtracking it is one step for each pair of blanks, 20 thousand million of them.</summary>
    [Fact]
    public void A_reply_of_blanks_without_end_is_read_in_one_go() =>
        Assert.Equal(PairwiseVerdict.Unreadable, PairwiseReply.ReadPlain(new string(' ', 200_000) + "so they say Output (a) is better").Verdict);

    [Theory]
    [InlineData("1", PairwiseVerdict.First)]
    [InlineData("2", PairwiseVerdict.Second)]
    [InlineData("tie", PairwiseVerdict.Tie)]
    public void A_json_verdict_is_read(string better, PairwiseVerdict verdict) =>
        Assert.Equal(verdict, PairwiseReply.ReadJson($$"""{"id": "x1", "reason": "r", "better": "{{better}}"}""", "x1").Verdict);

    [Theory]
    [InlineData("""{"id": "x1", "reason": "r", "better": "3"}""")]
    [InlineData("""{"id": "x1", "reason": "r", "better": 1}""")]
    [InlineData("""{"id": "x2", "reason": "r", "better": "1"}""")]
    [InlineData("""{"id": "x1", "better": "1"}""")]
    [InlineData("""{"id": "x1", "reason": "r", "better": "1", "better": "2"}""")]
    [InlineData("""{"id": "x1", "reason": "r", "better": "1"} {"id": "x1", "reason": "r", "better": "2"}""")]
    [InlineData("""Sure: {"id": "x1", "reason": "r", "better": "1"}""")]
    [InlineData("Output (a)")]
    [InlineData("""{"id": "x1", "reason": "\ud83d", "better": "1"}""")]
    [InlineData("""{"id": "x1", "reason": 5, "better": "1"}""")]
    public void A_json_reply_that_is_not_exactly_the_object_is_unreadable(string reply) =>
        Assert.Equal(PairwiseVerdict.Unreadable, PairwiseReply.ReadJson(reply, "x1").Verdict);
}
