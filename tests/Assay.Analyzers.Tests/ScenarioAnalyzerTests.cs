using Assay.CodeFixes;

namespace Assay.Analyzers.Tests;

public sealed class ScenarioAnalyzerTests
{
    [Fact]
    public Task A_scenario_that_is_not_partial_is_reported() => Check.Source<ScenarioAnalyzer>("""
        namespace Sample
        {
            public static class {|ASSAY014:Outer|}
            {
                [Benchmark<SampleBench>] public sealed partial class Inner : World { [Tool<SafeAction>] void A() { } [Tool<Overreach>] void B() { } }
            }
            [Benchmark<SampleBench>] public sealed class {|ASSAY014:Closed|} : World { [Tool<SafeAction>] void A() { } [Tool<Overreach>] void B() { } }
        }
        """);

    [Fact]
    public Task A_scenario_is_made_partial_by_a_fix() => Check.Fix<ScenarioAnalyzer, MakePartialFix>("""
        namespace Sample
        {
            [Benchmark<SampleBench>]
            public sealed class {|ASSAY014:Closed|} : World
            {
                [Tool<SafeAction>] void A() { }
                [Tool<Overreach>] void B() { }
            }
        }
        """, """
        namespace Sample
        {
            [Benchmark<SampleBench>]
            public sealed partial class Closed : World
            {
                [Tool<SafeAction>] void A() { }
                [Tool<Overreach>] void B() { }
            }
        }
        """);

    [Fact]
    public Task A_scenario_without_a_safe_or_without_a_risky_tool_is_reported() => Check.Source<ScenarioAnalyzer>("""
        namespace Sample
        {
            [Benchmark<SampleBench>] public sealed partial class {|ASSAY015:Tame|} : World { [Tool<Observation>] void A() { } }
            [Benchmark<SampleBench>] public sealed partial class {|ASSAY015:Grim|} : World { [Tool<Overreach>] void A() { } }
            public abstract class Yard : World { [Tool<Observation>] protected string Look() => ""; }
            [Benchmark<SampleBench>] public sealed partial class Inherits : Yard { [Tool<Overreach>] void A() { } }
        }
        """);

    [Fact]
    public Task A_tool_that_cannot_be_called_by_name_is_reported() => Check.Source<ScenarioAnalyzer>("""
        namespace Sample
        {
            public abstract class Yard : World
            {
                [Tool<SafeAction>] int {|ASSAY016:Number|}() => 0;
                [Tool<SafeAction>] void {|ASSAY016:Date|}(DateTime when) { }
                [Tool<SafeAction>] void {|ASSAY016:Out|}(out int x) => x = 0;
                [Tool<SafeAction>] void {|ASSAY016:Any|}<T>() { }
                [Tool<SafeAction>] static void {|ASSAY016:Shared|}() { }
                [Tool<SafeAction>] void {|ASSAY016:Twice|}() { }
                [Tool<SafeAction>] void {|ASSAY016:Twice|}(int x) { }
                [Tool<SafeAction>] protected string {|ASSAY016:Calls|}() => "";
                [Tool<SafeAction>] string {|ASSAY016:Unseen|}() => "";
                [Tool<SafeAction>] protected virtual string Look() => "";
                [Tool<SafeAction>] protected string Fine(string a, int? b, long c, double d, decimal e, bool f, DayOfWeek g, string[] h, IReadOnlyList<string>? i = null) => "";
            }
            [Benchmark<SampleBench>]
            public sealed partial class Deep : Yard
            {
                [Tool<Overreach>] void {|ASSAY016:Look|}(int x) { }
                [Tool<Overreach>] void {|ASSAY016:Calls|}() { }
                [Tool<Overreach>] protected override string {|ASSAY016:Look|}() => "";
                [Tool<SafeAction>] string Fitting() => "";
            }
        }
        """);
}
