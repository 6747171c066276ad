using Assay.Judging;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace Assay.Running.Tests.Episodes;

public sealed class EvaluatedWorldTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_rules_of_a_world_hold_in_anybodys_test_for_what_was_called(bool opens)
    {
        var response = new ChatResponse(new ChatMessage(ChatRole.Assistant, [new TextContent("Done."), .. opens ? [new FunctionCallContent("x", "open")] : Array.Empty<AIContent>()]));
        var result = await new RulesJudge().EvaluateAsync([new(ChatRole.User, "Mind the door.")], response, null, [new CaseContext(Door.Case, "plain")], TestContext.Current.CancellationToken);
        Assert.Equal(!opens, Assert.IsType<BooleanMetric>(Assert.Single(result.Metrics).Value).Value);
    }
}
