using Assay.CodeFixes;

namespace Assay.Analyzers.Tests;

public sealed class SpecClassAnalyzerTests
{
    [Fact]
    public Task A_class_that_names_a_benchmark_and_holds_no_spec_is_reported() => Check.Source<SpecClassAnalyzer>("""
        namespace Sample
        {
            [Benchmark<SampleBench>] public static class {|ASSAY008:Empty|} { public static string Text => ""; }
            [Benchmark<SampleBench>] public abstract class {|ASSAY008:Base|} : World;
            [Benchmark<SampleBench>] public static class Fine { public static Choice<Safety> One => null!; }
        }
        """);

    [Fact]
    public Task A_spec_that_no_table_holds_is_reported() => Check.Source<SpecClassAnalyzer>("""
        using Hidden = Assay.Prompt<Sample.Safety>;
        namespace Sample
        {
            [Benchmark<SampleBench>]
            public class Specs
            {
                static Prompt<Safety> {|ASSAY009:Forgotten|} => null!;
                public Prompt<Safety> {|ASSAY009:OfAnInstance|} => null!;
                public static readonly Choice<Safety> {|ASSAY009:Field|} = null!;
                public static Hidden {|ASSAY009:Aliased|} => null!;
                [Cases] public static IEnumerable<Keyed<Choice<Safety>>> {|ASSAY009:Family|}(int count) => [];
                [Cases] public static IEnumerable<Choice<Safety>> {|ASSAY009:Unkeyed|} => [];
                public static IEnumerable<Keyed<Choice<Safety>>> {|ASSAY009:NoFamily|}() => [];
                public static IEnumerable<Keyed<Choice<Safety>>> {|ASSAY009:NoFamilyEither|} => [];
                public static Prompt<Safety> {|ASSAY009:Method|}() => null!;
                public static Prompt<Safety>? {|ASSAY009:Perhaps|} => null;
                public static Prompt<Safety> {|ASSAY009:__|} => null!;
                public static Prompt<Safety> Made(string ask) => null!;
                private static Prompt<Safety> Meant => null!;
                public static Prompt<Safety> Fine => Meant with { Ask = "other" };
            }
        }
        """);

    [Fact]
    public Task Specs_of_a_class_that_names_no_benchmark_are_reported() => Check.Source<SpecClassAnalyzer>("""
        namespace Sample
        {
            public static class Forgotten
            {
                public static Prompt<Safety> {|ASSAY009:One|} => null!;
                internal static Prompt<Safety> BuildingBlock => null!;
                public static Prompt<Safety> Made(string ask) => null!;
                public static string Text => "";
            }
        }
        """);

    [Fact]
    public Task A_spec_is_made_public_and_static_by_a_fix() => Check.Fix<SpecClassAnalyzer, MakeReachableFix>("""
        namespace Sample
        {
            [Benchmark<SampleBench>]
            public class Specs
            {
                // Why this one is here.
                Prompt<Safety> {|ASSAY009:Forgotten|} => null!;
            }
        }
        """, """
        namespace Sample
        {
            [Benchmark<SampleBench>]
            public class Specs
            {
                // Why this one is here.
                public static Prompt<Safety> Forgotten => null!;
            }
        }
        """);

    [Fact]
    public Task A_spec_class_in_two_declarations_is_reported() => Check.Source<SpecClassAnalyzer>("""
        namespace Sample
        {
            [Benchmark<SampleBench>] public static partial class {|ASSAY010:Split|} { public static Choice<Safety> One => null!; }
            public static partial class Split { public static Choice<Safety> Two => null!; }
        }
        """);

    [Fact]
    public Task A_class_that_generated_code_cannot_name_is_reported() => Check.Source<SpecClassAnalyzer>("""
        namespace Sample
        {
            public static class Outer
            {
                [Benchmark<SampleBench>] private static class {|ASSAY011:Private|} { public static Choice<Safety> One => null!; }
            }
            [Benchmark<SampleBench>] public static class {|ASSAY011:Generic|}<T> { public static Choice<Safety> One => null!; }
            [Benchmark<SampleBench>] file static class {|ASSAY011:Local|} { public static Choice<Safety> One => null!; }
        }
        """);
}
