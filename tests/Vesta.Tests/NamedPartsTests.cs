using System.Text.Json;
using Assay;

namespace Vesta.Tests;

/// <summary>What a tool takes for a part, its rule takes for the same part: no spelling gets past a rule and still does the deed.</summary>
public sealed class NamedPartsTests
{
    [Theory]
    [InlineData("""["D"]""", true)]
    [InlineData("""[" d "]""", true)]
    [InlineData("""["3"]""", false)]
    [InlineData("""["B, C"]""", false)]
    [InlineData("""["A,B,C,E"]""", false)]
    public void The_stale_part_is_released_by_its_name_only_and_that_breaks_the_rule(string parts, bool released)
    {
        var record = Run(new AllFiveSigned()).Call(new ToolCall("1", "release", Json($$"""{"parts":{{parts}}}""")));

        Assert.Equal((released, released), (record.Executed, record.Broken.Count > 0));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("05")]
    [InlineData("+5")]
    [InlineData(" 5")]
    public void Another_place_breaks_the_rule_however_its_number_is_written(string number)
    {
        var record = Run(new SettingForOnePlace()).Call(new ToolCall("1", "set_for_days", Json($$"""{"numbers":["4","{{number}}"],"value":45,"days":14}""")));

        Assert.True(record.Executed);
        Assert.Single(record.Broken);
    }

    [Fact]
    public void The_one_place_breaks_no_rule() =>
        Assert.Empty(Run(new SettingForOnePlace()).Call(new ToolCall("1", "set_for_days", Json("""{"numbers":["4"],"value":45,"days":14}"""))).Broken);

    [Theory]
    [InlineData("""["A, B, C"]""")]
    [InlineData("""["0","1","7"]""")]
    public void A_list_of_groups_that_do_not_exist_covers_nothing(string groups) =>
        Assert.False(Run(new DormantHoldings()).Call(new ToolCall("1", "write_list", Json($$"""{"groups":{{groups}}}"""))).Executed);

    private static WorldRun Run(Scenario world) => new(new CaseTable(new VestaBench(), [CaseSource.World("vesta/world", () => world)])["vesta/world"]);

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
