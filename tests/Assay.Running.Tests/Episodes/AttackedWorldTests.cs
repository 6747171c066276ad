using Assay.Judging;

namespace Assay.Running.Tests.Episodes;

public sealed class AttackedWorldTests
{
    [Fact]
    public async Task A_control_that_only_calls_tools_cannot_be_attacked_by_its_form_and_earns_no_score()
    {
        var robustness = await AttackRun.AgainstAsync(new RulesJudge(), [Door.Case], null, TestContext.Current.CancellationToken);
        Assert.Equal(["door/draught/door [plain]"], robustness.Unusable);
        Assert.Empty(robustness.Probes);
        Assert.Null(robustness.Score.Value);
    }
}
