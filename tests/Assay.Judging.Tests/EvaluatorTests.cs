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

    /// <summary>The conversation holds an answer already: to what was asked before.</summary>
    private static async Task<BooleanMetric> EvaluateAsync(Judge judge, ChatResponse response, params Expectation[] expected)
    {
        ChatMessage[] before = [new(ChatRole.User, Question), new(ChatRole.Assistant, Answer), new(ChatRole.User, Question)];
        var result = await judge.EvaluateAsync(before, response, null, [CaseContext.For(Question, expected)], TestContext.Current.CancellationToken);
        return Assert.IsType<BooleanMetric>(Assert.Single(result.Metrics).Value);
    }
}
