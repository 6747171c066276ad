using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace Assay.Judging.Tests;

/// <summary>Judges in anybody's test project: what is no whole answer is no pass there either.</summary>
public sealed class EvaluatorTests
{
    private static readonly (Judge Judge, Expectation Expected, string Answer)[] Judges =
    [
        (new ChecklistJudge(), new MustMention("gloves", "gloves"), "Wear gloves."),
        (new BehaviourJudge(), new MustAnswer(), "Take the lid and turn it to the left until it opens."),
        (new ChoiceJudge(), new MustChoose("A", ["A", "B"]), "A"),
        (new ResemblanceJudge(), new MustFollow("Age: 40", "Calm.", "How?", "Take the quiet river walk.", "Visit a loud club."), "Take the quiet river walk."),
    ];

    public static TheoryData<string> Embedded() => [.. Judges.Select(j => j.Judge.Name.Value)];

    [Theory]
    [MemberData(nameof(Embedded))]
    public async Task A_response_that_is_cut_off_filtered_failed_or_empty_is_no_value_and_failed(string name)
    {
        var (judge, expected, answer) = Judges.Single(j => j.Judge.Name.Value == name);
        Assert.True((await EvaluateAsync(judge, expected, Response(ChatFinishReason.Stop, new TextContent(answer)))).Value);
        foreach (var (label, response) in new (string, ChatResponse)[]
        {
            ("cut-off", Response(ChatFinishReason.Length, new TextContent(answer))),
            ("filtered", Response(ChatFinishReason.ContentFilter, new TextContent(answer))),
            ("error", Response(new ChatFinishReason("overloaded"), new TextContent(answer))),
            ("error", Response(ChatFinishReason.Stop, new TextContent(answer), new ErrorContent("The server fell over."))),
            ("empty", Response(ChatFinishReason.Stop)),
            ("empty", new ChatResponse([])),
        })
        {
            var metric = await EvaluateAsync(judge, expected, response);
            Assert.Equal((label, null, true), ((string)metric.Metadata!["label"], metric.Value, metric.Interpretation!.Failed));
        }
    }

    [Fact]
    public async Task A_judge_is_shown_what_was_called_and_answered_and_not_words_alone()
    {
        var seen = new SeeingJudge();
        await seen.EvaluateAsync(
            [
                new(ChatRole.User, "Open it."),
                new(ChatRole.Assistant, [new TextContent("One moment."), new FunctionCallContent("x", "open", new Dictionary<string, object?> { ["door"] = 7 })]),
                new(ChatRole.Tool, [new FunctionResultContent("x", "Open.")]),
            ],
            Response(ChatFinishReason.ToolCalls, new FunctionCallContent("x", "lock")), null, [CaseContext.For("Open it.", new MustAnswer())], TestContext.Current.CancellationToken);
        Assert.Equal([Speaker.User, Speaker.Assistant, Speaker.Tool, Speaker.Assistant], seen.Seen!.Turns.Select(t => t.Speaker));
        Assert.Equal(["call-1 open {\"door\":7}", "call-2 lock {}"], seen.Seen.Answers.SelectMany(a => a.Calls).Select(c => $"{c.Id} {c.Name} {c.Arguments.GetRawText()}"));
        Assert.Equal(("call-1", "Open."), (seen.Seen.Turns[2].CallId, seen.Seen.Turns[2].Text));
    }

    private static ChatResponse Response(ChatFinishReason reason, params AIContent[] contents) => new(new ChatMessage(ChatRole.Assistant, contents)) { FinishReason = reason };

    private static async Task<BooleanMetric> EvaluateAsync(IEvaluator judge, Expectation expected, ChatResponse response) => Assert.IsType<BooleanMetric>(Assert.Single(
        (await judge.EvaluateAsync([new(ChatRole.User, "How?")], response, null, [CaseContext.For("How?", expected)], TestContext.Current.CancellationToken)).Metrics).Value);

    private sealed class SeeingJudge : Judge
    {
        public Transcript? Seen { get; private set; }
        public override JudgeName Name => new("seeing");
        public override bool Decides(Condition condition) => true;
        public override ValueTask<Verdict> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default)
        {
            Seen = transcript;
            return ValueTask.FromResult(new Verdict("seeing", Outcome.Pass, "seen"));
        }
    }
}
