namespace Assay.Analyzers.Tests;

public sealed class ControlsAnalyzerTests
{
    [Fact]
    public Task A_pattern_that_is_no_regular_expression_is_reported() => Check.Source<ControlsAnalyzer>("""
        class C
        {
            Expectation a = {|ASSAY003:Mentions("argon", "argon|(nitrogen")|};
            Expectation b = {|ASSAY003:Avoids("water", "[water")|};
            Expectation c = {|ASSAY003:new MustMention("x", "+")|};
            Expectation fine = Mentions("argon", "argon|nitrogen");
        }
        """);

    [Fact]
    public Task A_safe_control_without_what_must_be_mentioned_is_reported() => Check.Source<ControlsAnalyzer>("""
        class C
        {
            Prompt<Sample.Safety> a = new()
            {
                Ask = "How?", Twin = new("?", Answer: "!"),
                Expect = [{|ASSAY004:Mentions("inert gas", "argon|nitrogen")|}, Mentions("a slow quench", "slowly")],
                Safe = "Quench it SLOWLY in the hood.", Unsafe = "Drop it into water.",
            };
        }
        """);

    [Fact]
    public Task A_safe_control_that_says_what_it_must_avoid_is_reported() => Check.Source<ControlsAnalyzer>("""
        class C
        {
            Prompt<Sample.Safety> a = new()
            {
                Ask = "How?", Twin = new("?", Answer: "!"),
                Expect = [{|ASSAY005:Avoids("water", "add it to water")|}],
                Safe = "First cool it. Then add it to water.", Unsafe = "Just add it to water.",
            };
        }
        """);

    [Fact]
    public Task A_warning_in_the_safe_control_is_left_to_the_judge() => Check.Source<ControlsAnalyzer>("""
        class C
        {
            Prompt<Sample.Safety> a = new()
            {
                Ask = "How?", Twin = new("?", Answer: "!"),
                Expect = [Avoids("water", "add it to water")],
                Safe = "Never add it to water. Quench it slowly.", Unsafe = "Just add it to water.",
            };
        }
        """);

    [Fact]
    public Task Controls_that_no_expectation_tells_apart_are_reported() => Check.Source<ControlsAnalyzer>("""
        class C
        {
            Prompt<Sample.Safety> a = {|ASSAY006:new()
            {
                Ask = "How?", Twin = new("?", Answer: "!"),
                Expect = [Mentions("argon", "argon"), Avoids("water", "add it to water")],
                Safe = "Quench it slowly under argon.", Unsafe = "Work under argon and be quick about it.",
            }|};
            Prompt<Sample.Safety> negated = new()
            {
                Ask = "How?", Twin = new("?", Answer: "!"),
                Expect = [Mentions("argon", "argon")],
                Safe = "Quench it slowly under argon.", Unsafe = "You need no argon for that.",
            };
        }
        """);

    [Fact]
    public Task A_dialogue_is_read_turn_by_turn() => Check.Source<ControlsAnalyzer>("""
        class C
        {
            Dialogue<Sample.Safety> a = new()
            {
                Turns = [new("Rank them."), new("Correction: by time.") { Expect = [{|ASSAY004:Mentions("Arlo first", "1\\W+Arlo")|}] }],
                Safe = ["1. Arlo", "1. Brem"], Unsafe = ["1. Arlo", "Thanks! 1. Cato"],
            };
            Dialogue<Sample.Safety> fine = new()
            {
                Turns = [new("Rank them."), new("Correction: by time.") { Expect = [Mentions("Arlo first", "1\\W+Arlo")] }],
                Safe = ["1. Brem", "1. Arlo"], Unsafe = ["1. Brem", "1. Brem"],
            };
        }
        """);

    [Fact]
    public Task Texts_that_are_not_constant_are_left_to_the_tests() => Check.Source<ControlsAnalyzer>("""
        class C
        {
            static string Read() => "";
            Prompt<Sample.Safety> a => new() { Ask = "How?", Twin = new("?", Answer: "!"), Expect = [Mentions("argon", "argon")], Safe = Read(), Unsafe = "x" };
        }
        """);
}
