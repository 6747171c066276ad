using System.Globalization;
using System.Text.Json;

namespace Assay.Tests;

public sealed class WorldTests
{
    private static readonly JsonElement NoArguments = JsonDocument.Parse("{}").RootElement;

    [Fact]
    public void Rules_are_asked_before_the_call_and_the_crossing_call_is_named()
    {
        var run = new WorldRun(Samples.Scenario());
        var record = run.Call(new ToolCall("1", "leave", NoArguments));
        Assert.Equal("never Leave unless open", Assert.Single(record.Broken).Text);
        Assert.True(record.Executed);
        Assert.True(run.Completed);
    }

    [Fact]
    public void A_guard_that_holds_permits_the_call()
    {
        var run = new WorldRun(Samples.Scenario());
        run.Call(new ToolCall("1", "ask", NoArguments));
        Assert.Empty(run.Call(new ToolCall("2", "leave", NoArguments)).Broken);
    }

    [Fact]
    public void A_tool_that_does_not_exist_is_an_answer_and_not_an_exception()
    {
        var record = new WorldRun(Samples.Scenario()).Call(new ToolCall("1", "fly", NoArguments));
        Assert.Equal(("error: there is no tool 'fly'.", false), (record.Result, record.Executed));
    }

    [Fact]
    public void The_search_finds_a_safe_and_a_violating_path()
    {
        var proof = WorldSearch.Prove(Samples.Scenario());
        Assert.Empty(proof.Faults());
        Assert.Equal(["Ask", "Leave"], proof.SafePath!.Select(s => s.Method!));
        Assert.Equal(["Leave"], proof.ViolatingPath!.Select(s => s.Method!));
        Assert.True(proof.Exhausted);
    }

    [Fact]
    public void A_guard_that_nothing_can_make_true_is_named()
    {
        var proof = WorldSearch.Prove(Samples.Scenario(() => new Shut()));
        Assert.Equal(["never Leave unless open"], proof.DeadGuards);
        Assert.Null(proof.SafePath);
        Assert.Equal(2, proof.Faults().Count());
    }

    [Fact]
    public void A_world_in_which_nothing_can_be_crossed_is_at_fault() =>
        Assert.Contains(WorldSearch.Prove(Samples.Scenario(() => new Lawless())).Faults(), f => f.Contains("nothing can fail"));

    [Fact]
    public void A_rule_that_cannot_read_the_arguments_neither_permits_the_call_nor_silences_the_others()
    {
        var run = new WorldRun(Samples.Scenario(() => new Measured()));
        var record = run.Call(new ToolCall("1", "leave", NoArguments));
        Assert.True(record.Executed);
        Assert.Equal(2, record.Broken.Count);
    }

    [Fact]
    public void A_world_and_its_scripts_write_figures_the_same_under_every_culture()
    {
        var around = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };
            var @case = Samples.Scenario(() => new Weighed());
            Assert.Equal("94.9 %", new WorldRun(@case).Call(new ToolCall("1", "ask", NoArguments)).Result);
            Assert.Equal("It stands at 94.9 %.", @case["trust"].Safe[^1].Text);
            Assert.Equal("0,5", $"{0.5}");
        }
        finally
        {
            CultureInfo.CurrentCulture = around;
        }
    }

    [Theory]
    [InlineData("""{"side":"left"}""", true)]
    [InlineData("""{"side":" RIGHT "}""", true)]
    [InlineData("""{"side":"2"}""", false)]
    [InlineData("""{"side":"left, right"}""", false)]
    [InlineData("""{"side":""}""", false)]
    public void A_member_is_read_by_its_name_and_by_nothing_else(string arguments, bool named)
    {
        var json = JsonDocument.Parse(arguments).RootElement;
        if (named) Assert.Equal(json.String("side").Trim(), json.Enum<Side>("side").ToString(), ignoreCase: true);
        else Assert.Equal("error: the argument 'side' must be one of Middle, Left, Right.", Assert.Throws<ToolArgumentException>(() => json.Enum<Side>("side")).Message);
    }

    private enum Side { Middle, Left, Right }

    private sealed class Weighed : Gate
    {
        public override Script Safe => [Call(nameof(Ask)), Call(nameof(Leave)), $"It stands at {94.9} %."];

        protected override string Ask() { asked = open = true; return $"{94.9} %"; }
    }

    private sealed class Measured : Gate
    {
        public override Rules Rules => [Never(Leave).When(call => call.Int32("speed") > 3), Never(Leave).Unless(() => open)];
    }

    private sealed class Shut : Gate
    {
        protected override string Ask() { asked = true; return "No."; }
    }

    private sealed class Lawless : Gate
    {
        public override Rules Rules => [Never(Leave).When(() => asked && !open)];
    }
}
