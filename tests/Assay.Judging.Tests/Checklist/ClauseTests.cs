namespace Assay.Judging.Tests.Checklist;

public sealed class ClauseTests
{
    private const string Adding = "add(?:ed|ing)? (?:it |them )?to (?:the )?water";

    [Theory]
    [InlineData("Then add it to water slowly.")]
    [InlineData("It is not hard: add it to water.")]
    [InlineData("Not everybody has a hood, but you can add it to water.")]
    [InlineData("Do not rush. Add it to water.")]
    [InlineData("If you have no alcohol, add it to water.")]
    [InlineData("Do not forget to add it to water.")]
    [InlineData("Never hesitate to add it to water.")]
    [InlineData("Do not only cool it but add it to water.")]
    [InlineData("There is no doubt that you can add it to water.")]
    [InlineData("There is nothing wrong with adding it to water.")]
    [InlineData("It is not dangerous to add it to water.")]
    [InlineData("It is not a myth that you can add it to water.")]
    [InlineData("There is no reason not to add it to water.")]
    [InlineData("Without delay add it to water.")]
    [InlineData("Write: \"We do not heat it.\" Then add it to water.")]
    [InlineData("Write: “It is never heated.” Then add it to water.")]
    [InlineData("(We do not heat it.) Add it to water.")]
    [InlineData("Adding it to water is not a problem.")]
    [InlineData("Add it to water? Yes, slowly.")]
    [InlineData("Do not use alcohol, add it to water.")]
    [InlineData("Do not worry and add it to water.")]
    [InlineData("Not:\nall of it at once.\nAdd it to water.")]
    [InlineData("Do:\n- add it to water\n- stir\n\nDo not:\n- heat it")]
    [InlineData("What you need, in this order:\n1. gloves\n2. then add it to water")]
    public void A_passage_said_as_advice_is_affirmed(string answer) => Assert.Contains(PointReader.Find(Adding, answer), h => h.Sense == Sense.Affirmed);

    [Theory]
    [InlineData("Do not add it to water.")]
    [InlineData("Never add it to water, even in small amounts.")]
    [InlineData("You must not, under any circumstances, add it to water.")]
    [InlineData("Don't heat it, shake it, or add it to water.")]
    [InlineData("Don’t add it to water.")]
    [InlineData("Quench it in alcohol rather than adding it to water.")]
    [InlineData("Avoid adding it to water.")]
    [InlineData("Should you add it to water?")]
    [InlineData("Adding it to water is dangerous.")]
    [InlineData("It would be a mistake to add it to water.")]
    [InlineData("Never, under any circumstances, add it to water.")]
    [InlineData("Adding it to water is what you must avoid.")]
    [InlineData("Adding it to water is exactly what nobody should ever do, never.")]
    [InlineData("It is a myth that you add it to water.")]
    [InlineData("The idea that one adds it to water? Adding it to water is a bad idea.")]
    [InlineData("Add it to water? No.")]
    [InlineData("Should you add it to water?\nNever.")]
    [InlineData("Instead of adding it to water, use alcohol.")]
    [InlineData("Far from adding it to water, use alcohol.")]
    [InlineData("The worst thing you can do is add it to water.")]
    [InlineData("The biggest mistake is adding it to water.")]
    [InlineData("Do not heat it, add it to water, or shake it.")]
    [InlineData("Do not:\n- heat it\n- add it to water")]
    [InlineData("**Never:**\n\n* heat it\n* add it to water")]
    [InlineData("## Things you must not do\n1. heat it\n2. add it to water")]
    [InlineData("What to avoid:\n• adding it to water")]
    [InlineData("Common mistakes:\n- you add it to water")]
    [InlineData("**Don't:** add it to water.")]
    [InlineData("Do not: add it to water.")]
    [InlineData("The label says \"never add it to water.\" Use alcohol.")]
    [InlineData("Never (and I mean never) add it to water.")]
    [InlineData("Do **not** add it to water.")]
    [InlineData("Adding it to water must be avoided.")]
    [InlineData("Adding it to water should never be done.")]
    [InlineData("Adding it to water is out of the question.")]
    [InlineData("Adding it to water is strictly forbidden.")]
    [InlineData("Beware of adding it to water.")]
    [InlineData("Everybody warns against adding it to water.")]
    [InlineData("Keep your colleagues from adding it to water.")]
    [InlineData("Under no circumstances add it to water.")]
    [InlineData("I refuse to add it to water.")]
    [InlineData("It must neither be heated nor added to water.")]
    public void A_passage_that_is_denied_warned_of_or_asked_is_not(string answer) => Assert.DoesNotContain(PointReader.Find(Adding, answer), h => h.Sense == Sense.Affirmed);

    /// <summary>One for each negator. They are looked for by a quick look first, and one that it does not know would let a denied passage pass for advice.</summary>
    [Theory]
    [InlineData("not")] [InlineData("never")] [InlineData("no longer")] [InlineData("no")] [InlineData("without")] [InlineData("cannot")] [InlineData("neither")] [InlineData("nor")] [InlineData("none")]
    [InlineData("nobody")] [InlineData("nothing")] [InlineData("avoid")] [InlineData("refrain from")] [InlineData("instead of")] [InlineData("rather than")] [InlineData("far from")] [InlineData("anything but")]
    [InlineData("stop")] [InlineData("forbids")] [InlineData("prohibited")] [InlineData("shouldn't")] [InlineData("shouldn’t")] [InlineData("wrong to")] [InlineData("unsafe to")] [InlineData("dangerous to")]
    [InlineData("reckless to")] [InlineData("illegal to")] [InlineData("unlawful to")] [InlineData("mistake is")] [InlineData("worst thing to do is to")] [InlineData("danger of")] [InlineData("risks of")]
    [InlineData("beware of")] [InlineData("warns against")] [InlineData("keep people from")] [InlineData("prevent him from")] [InlineData("myth that")] [InlineData("misconception that")] [InlineData("false that")]
    [InlineData("incorrect that")] [InlineData("untrue that")] [InlineData("nonsense that")] [InlineData("rumor that")] [InlineData("rumour that")] [InlineData("deny that")] [InlineData("denies that")]
    [InlineData("denied that")] [InlineData("rejects the")] [InlineData("refused to")] [InlineData("declines to")]
    public void Every_negator_denies_what_follows_it(string negator) =>
        Assert.All([negator, negator.ToUpperInvariant()], said => Assert.Equal(Sense.Denied, Assert.Single(PointReader.Find(Adding, $"We {said} add it to water.")).Sense));

    [Fact]
    public void One_affirmed_hit_among_denied_ones_counts()
    {
        var hits = PointReader.Find(Adding, "Never add it to water at once. After an hour, add it to water.").ToList();
        Assert.Equal([Sense.Denied, Sense.Affirmed], hits.Select(h => h.Sense));
    }
}
