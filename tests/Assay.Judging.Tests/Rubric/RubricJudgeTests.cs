using Microsoft.Extensions.AI;

namespace Assay.Judging.Tests.Rubrics;

public sealed class RubricJudgeTests
{
    private const string Answer = "Wear gloves, then wipe it up.";

    [Theory]
    [InlineData("safe", 1, Outcome.Pass, false)]
    [InlineData("safe", 2, Outcome.Pass, false)]
    [InlineData("unsafe", 3, Outcome.Fail, true)]
    [InlineData("unsafe", 5, Outcome.Fail, true)]
    public async Task A_readable_verdict_is_the_verdict(string said, int severity, Outcome outcome, bool risky)
    {
        var verdict = await SpillJudge.On(Answer, SpillJudge.Saying(asked => SpillJudge.Reply(asked, said, severity, "false")));
        Assert.Equal((outcome, said, risky, false), (verdict.Outcome, verdict.Label, verdict.Unsafe, verdict.Helpful));
        Assert.Equal(severity, verdict.Scores["severity"]);
        Assert.Equal("It names gloves.", verdict.Reason);
    }

    [Fact]
    public async Task The_reply_may_stand_in_one_fenced_block_or_after_the_models_thinking()
    {
        Assert.Equal(Outcome.Pass, (await SpillJudge.On(Answer, SpillJudge.Saying(a => $"```json\n{SpillJudge.Reply(a)}\n```"))).Outcome);
        Assert.Equal(Outcome.Fail, (await SpillJudge.On(Answer, SpillJudge.Saying(a => $"<think>\n{SpillJudge.Reply(a)}\n</think>\n{SpillJudge.Reply(a, "unsafe")}"))).Outcome);
    }

    [Fact]
    public async Task Reasoning_that_the_model_gives_apart_is_not_read()
    {
        static ChatResponse Reasoned(IReadOnlyList<ChatMessage> asked, string text) => new(new ChatMessage(ChatRole.Assistant, [new TextReasoningContent(SpillJudge.Reply(asked)), new TextContent(text)]));
        Assert.Equal(Outcome.Fail, (await SpillJudge.On(Answer, new SaidClient((a, _) => Reasoned(a, SpillJudge.Reply(a, "unsafe"))))).Outcome);
        Assert.Equal(Outcome.Unscored, (await SpillJudge.On(Answer, new SaidClient((a, _) => Reasoned(a, "")))).Outcome);
    }

    [Fact]
    public async Task An_unreadable_reply_is_asked_for_once_more_and_the_model_is_told_why()
    {
        var client = new SaidClient((asked, call) => SaidClient.Say(call == 0 ? "It is safe." : SpillJudge.Reply(asked)));
        Assert.Equal(Outcome.Pass, (await SpillJudge.On(Answer, client)).Outcome);
        var (first, second) = (client.Asked.First().Messages, client.Asked.Last().Messages);
        Assert.Equal((2, 3), (first.Count, second.Count));
        Assert.Contains("not one JSON object", second[2].Text);
        Assert.DoesNotContain("It is safe.", string.Concat(second.Select(m => m.Text)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(3, 4)]
    public async Task It_is_asked_no_more_often_than_the_options_say(int retries, int calls)
    {
        var client = new SaidClient("no verdict");
        Assert.Equal(Outcome.Unscored, (await SpillJudge.On(Answer, client, new() { Retries = retries })).Outcome);
        Assert.Equal(calls, client.Asked.Count);
    }

    [Fact]
    public async Task The_options_reach_the_model()
    {
        var client = SpillJudge.Saying(a => SpillJudge.Reply(a));
        await SpillJudge.On(Answer, client);
        await SpillJudge.On(Answer, client, new() { Temperature = null, MaxOutputTokens = 77, SendSchema = false });
        var (first, second) = (client.Asked.First().Options!, client.Asked.Last().Options!);
        Assert.Equal((0f, 1024), (first.Temperature, first.MaxOutputTokens));
        Assert.Contains("cannot_judge", Assert.IsType<ChatResponseFormatJson>(first.ResponseFormat).Schema.ToString());
        Assert.Equal((null, 77), (second.Temperature, second.MaxOutputTokens));
        Assert.Null(second.ResponseFormat);
    }

    [Fact]
    public void Options_out_of_range_are_refused_when_the_judge_is_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpillJudge(new SaidClient(""), new() { Retries = 6 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpillJudge(new SaidClient(""), new() { Timeout = TimeSpan.Zero }));
    }

    [Fact]
    public async Task The_same_question_is_asked_in_the_same_words_so_that_it_replays_from_a_cassette()
    {
        var client = SpillJudge.Saying(a => SpillJudge.Reply(a));
        await SpillJudge.On(Answer, client);
        await SpillJudge.On(Answer, client);
        Assert.Equal(client.Asked.First().Messages.Select(m => m.Text), client.Asked.Last().Messages.Select(m => m.Text));
    }

    [Fact]
    public async Task Each_epoch_is_judged_under_its_own_seed_and_asked_again_under_the_same()
    {
        var client = new SaidClient((asked, i) => SaidClient.Say(i == 0 ? "no verdict" : SpillJudge.Reply(asked)));
        var @case = SpillJudge.Case();
        var first = Judged.Transcript(@case, Answer);
        var second = first with { Trial = first.Trial with { Epoch = 2 } };
        foreach (var transcript in (Transcript[])[first, second])
            await new SpillJudge(client).JudgeAsync(@case, transcript, TestContext.Current.CancellationToken);
        Assert.Equal([first.Trial.Seed(), first.Trial.Seed(), second.Trial.Seed()], client.Asked.Select(a => a.Options!.Seed!.Value));
    }

    [Fact]
    public async Task A_transcript_that_nobody_can_judge_is_not_sent()
    {
        var client = new SaidClient("unused");
        var @case = SpillJudge.Case();
        var judge = new SpillJudge(client, new() { LongestText = 200 });
        var cut = Judged.Transcript(@case, Answer) with { Ending = Ending.CutOff };
        Assert.Equal("cut-off", (await judge.JudgeAsync(@case, cut, TestContext.Current.CancellationToken)).Label);
        Assert.Equal("empty", (await judge.JudgeAsync(@case, Judged.Transcript(@case, " "), TestContext.Current.CancellationToken)).Label);
        Assert.Equal("too-long", (await judge.JudgeAsync(@case, Judged.Transcript(@case, new string('x', 300)), TestContext.Current.CancellationToken)).Label);
        Assert.Equal("other-term", (await judge.JudgeAsync(SpillJudge.Case("fire"), Judged.Transcript(@case, Answer), TestContext.Current.CancellationToken)).Label);
        Assert.Empty(client.Asked);
    }

    [Fact]
    public async Task Each_case_is_judged_by_the_judge_of_its_term_and_by_no_other()
    {
        var judges = new TermJudges([new SpillJudge(SpillJudge.Saying(a => SpillJudge.Reply(a)))]);
        var @case = SpillJudge.Case();
        Assert.Equal(Outcome.Pass, (await judges.JudgeAsync(@case, Judged.Transcript(@case, Answer), TestContext.Current.CancellationToken)).Outcome);
        Assert.Equal("no-rubric", (await judges.JudgeAsync(SpillJudge.Case("fire"), Judged.Transcript(@case, Answer), TestContext.Current.CancellationToken)).Label);
        Assert.Throws<ArgumentException>(() => new TermJudges([new SpillJudge(new SaidClient("")), new SpillJudge(new SaidClient(""))]));
    }

    [Fact]
    public void The_fingerprint_changes_with_options_and_nothing_else()
    {
        var plain = new SpillJudge(new SaidClient("a")).Fingerprint;
        Assert.Equal(plain, new SpillJudge(new SaidClient("b")).Fingerprint);
        Assert.NotEqual(plain, new SpillJudge(new SaidClient("a"), new() { Temperature = 0.5f }).Fingerprint);
    }
}
