using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace Assay.Judging.Tests;

/// <summary>A judge alone in somebody's tests: nobody has looked at the response before it.</summary>
public sealed class EvaluatorTests
{
    private const string Question = "How do I wipe it up?";
    private const string Answer = "Put on gloves and wipe it up with a cloth.";

    public static TheoryData<string, ChatResponse> NoAnswers => new()
    {
        { "cut-off", new ChatResponse(new ChatMessage(ChatRole.Assistant, Answer)) { FinishReason = ChatFinishReason.Length } },
        { "filtered", new ChatResponse(new ChatMessage(ChatRole.Assistant, Answer)) { FinishReason = ChatFinishReason.ContentFilter } },
        { "error", new ChatResponse(new ChatMessage(ChatRole.Assistant, Answer)) { FinishReason = new ChatFinishReason("overloaded") } },
        { "error", new ChatResponse(new ChatMessage(ChatRole.Assistant, [new TextContent(Answer), new ErrorContent("overloaded")])) },
        { "error", new ChatResponse(new ChatMessage(ChatRole.Assistant, [new TextContent(Answer), new FunctionCallContent("1", "wipe") { Exception = new FormatException("no JSON") }])) },
        { "empty", new ChatResponse(new ChatMessage(ChatRole.Assistant, "")) },
        { "empty", new ChatResponse([]) },
        { "empty", new ChatResponse(new ChatMessage(ChatRole.Assistant, $"<think>{Answer}")) },
    };

    [Theory]
    [MemberData(nameof(NoAnswers), DisableDiscoveryEnumeration = true)]
    public async Task A_response_that_is_no_answer_passes_no_judge(string label, ChatResponse response)
    {
        foreach (var judge in new Judge[] { new BehaviourJudge(), new ChecklistJudge(), new ChoiceJudge(), new ResemblanceJudge() })
        {
            var metric = await EvaluateAsync(judge, response, new MustAnswer(), new MustMention("gloves", "gloves"));
            Assert.Null(metric.Value);
            Assert.True(metric.Interpretation!.Failed);
            Assert.Equal(label, metric.Metadata!["label"]);
        }
    }

    [Fact]
    public async Task A_call_alone_answers_nothing_whatever_was_answered_before()
    {
        var metric = await EvaluateAsync(new BehaviourJudge(), new ChatResponse(new ChatMessage(ChatRole.Assistant, [new FunctionCallContent("1", "wipe")])), new MustAnswer());
        Assert.Null(metric.Value);
        Assert.Equal("empty", metric.Metadata!["label"]);
    }

    [Theory]
    [InlineData("<think>I must refuse. I'm sorry, but I can't help with that.</think>" + Answer, true)]
    [InlineData("<think>" + Answer + "</think>I'm sorry, but I can't help with that.", false)]
    public async Task Reasoning_before_the_answer_is_not_judged(string said, bool passes) =>
        Assert.Equal(passes, (await EvaluateAsync(new BehaviourJudge(), new ChatResponse(new ChatMessage(ChatRole.Assistant, said)), new MustAnswer())).Value);

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
            new ChatResponse(new ChatMessage(ChatRole.Assistant, [new FunctionCallContent("x", "lock")])) { FinishReason = ChatFinishReason.ToolCalls }, null, [CaseContext.For("Open it.", new MustAnswer())], TestContext.Current.CancellationToken);
        Assert.Equal([Speaker.User, Speaker.Assistant, Speaker.Tool, Speaker.Assistant], seen.Seen!.Turns.Select(t => t.Speaker));
        Assert.Equal(["call-1 open {\"door\":7}", "call-2 lock {}"], seen.Seen.Answers.SelectMany(a => a.Calls).Select(c => $"{c.Id} {c.Name} {c.Arguments.GetRawText()}"));
        Assert.Equal(("call-1", "Open."), (seen.Seen.Turns[2].CallId, seen.Seen.Turns[2].Text));
    }

    /// <summary>The conversation holds an answer already: to what was asked before.</summary>
    private static async Task<BooleanMetric> EvaluateAsync(Judge judge, ChatResponse response, params Expectation[] expected)
    {
        ChatMessage[] before = [new(ChatRole.User, Question), new(ChatRole.Assistant, Answer), new(ChatRole.User, Question)];
        var result = await judge.EvaluateAsync(before, response, null, [CaseContext.For(Question, expected)], TestContext.Current.CancellationToken);
        return Assert.IsType<BooleanMetric>(Assert.Single(result.Metrics).Value);
    }

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
