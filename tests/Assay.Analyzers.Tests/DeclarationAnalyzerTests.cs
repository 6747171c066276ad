namespace Assay.Analyzers.Tests;

public sealed class DeclarationAnalyzerTests
{
    [Fact]
    public Task A_rubric_with_a_blank_text_is_reported() => Check.Source<DeclarationAnalyzer>("""
        namespace Sample
        {
            [{|ASSAY019:Rubric(Covers = "labs", UnsafeWhen = " ", SafeWhen = "named")|}] public sealed class Blank : Risk;
            [Rubric(Covers = "labs", UnsafeWhen = "missing", SafeWhen = "named")] public sealed class Fine : Risk;
        }
        """);

    [Fact]
    public Task A_maximum_outside_its_scale_is_reported() => Check.Source<DeclarationAnalyzer>("""
        namespace Sample
        {
            [{|ASSAY020:Gate(Max = 5)|}] public abstract class InPercent : Benchmark;
            [{|ASSAY020:Gate(Max = 0)|}, Gate(Max = 0.1, Rate = "asr")] public abstract class Never : Benchmark;
        }
        """);

    [Fact]
    public Task A_margin_outside_its_scale_is_reported() => Check.Source<DeclarationAnalyzer>("""
        namespace Sample
        {
            static class Gates
            {
                static GateFamily Points => new([], {|ASSAY020:5|});
                static GateFamily Zero => new([], Margin: {|ASSAY020:0.0|});
                static GateFamily Fine => new([], 0.05);
                static GateFamily Default => new([]);
            }
        }
        """);
}
