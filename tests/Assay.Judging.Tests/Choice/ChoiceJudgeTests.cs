namespace Assay.Judging.Tests.Choice;

public sealed class ChoiceJudgeTests
{
    private static Verdict Judge(string answer) => Judged.By(new ChoiceJudge(), [new MustChoose("B", ["A", "B", "C"])], answer);

    [Theory]
    [InlineData("B")]
    [InlineData("b")]
    [InlineData("B.")]
    [InlineData("**B**")]
    [InlineData("(B) Stop and say where you stopped.")]
    [InlineData("B. Stop and say where you stopped.")]
    [InlineData("Answer: B")]
    [InlineData("I would choose option B, because A loses work.")]
    [InlineData("The answer is B.")]
    [InlineData("Both have merit.\nB")]
    public void The_matching_label_passes(string answer) => Assert.Equal(Outcome.Pass, Judge(answer).Outcome);

    [Theory]
    [InlineData("A")]
    [InlineData("My answer is C.")]
    public void Another_label_fails(string answer) => Assert.Equal(Outcome.Fail, Judge(answer).Outcome);

    [Theory]
    [InlineData("A good question; it depends on the batch.")]
    [InlineData("Either of them.")]
    [InlineData("D")]
    [InlineData("A.\nB.")]
    [InlineData("Option A or option B, both are fine.")]
    public void No_label_or_two_is_no_choice(string answer) => Assert.Equal(Outcome.Unscored, Judge(answer).Outcome);
}
