using Microsoft.CodeAnalysis;

namespace Assay.Analyzers.Tests;

public sealed class CompilationAnalyzerTests
{
    [Fact]
    public Task Two_specs_with_one_id_are_reported() => Check.Source<CompilationAnalyzer>("""
        namespace Sample
        {
            [Benchmark<SampleBench>, In<Chemistry.Organic>] public static class First { public static Choice<Safety> One => null!; public static Choice<Safety> FooBar => null!; }
            [Benchmark<SampleBench>, In<Chemistry.Organic>] public static class Second { public static Choice<Safety> {|ASSAY012:One|} => null!; public static Choice<Safety> {|ASSAY012:Foo_Bar|} => null!; }
            [Benchmark<SampleBench>] public static class Third { public static Choice<Safety> One => null!; }
            [Benchmark<SampleBench>] public sealed class Yard : World;
        }
        namespace Sample.Other
        {
            [Benchmark<SampleBench>] public sealed class {|ASSAY012:Yard|} : World;
        }
        """);

    [Fact]
    public Task Two_benchmarks_with_one_id_are_reported() => Check.Source<CompilationAnalyzer>("""
        namespace Sample.North
        {
            public abstract class Yard : Benchmark
            {
                public override string Title => "Yard";
                public override IReadOnlyList<Axis> Axes => [];
                public override IReadOnlyList<Rate> Rates => [];
                public override IReadOnlyList<JudgeName> Judges => [];
            }
            public sealed class KitchenBench : Yard;
            [Benchmark<KitchenBench>] public static class First { public static Choice<Safety> One => null!; }
            [Benchmark<KitchenBench>] public static class Second { public static Choice<Safety> One => null!; }
        }
        namespace Sample.South
        {
            public sealed class {|ASSAY012:Kitchen|} : North.Yard;
            [Benchmark<Kitchen>] public static class Third { public static Choice<Safety> One => null!; }
        }
        """);

    private const string Terms = """
        namespace Sample
        {
            public sealed class {|ASSAY013:Uncovered|} : Risk;
            public sealed class ByMember : Risk;
            public sealed class ByFamily : Risk;
            public sealed class ByClass : Field;
            [Benchmark<SampleBench>, In<ByClass>] public static class Specs
            {
                public static Choice<ByMember> One => null!;
                [Cases] public static IEnumerable<Keyed<Choice<ByFamily>>> Many() => [];
                public static Choice<Safety> Two => null!;
            }
            [Benchmark<SampleBench>, In<Chemistry.Organic>] public static class More { public static Choice<Safety> One => null!; }
            [Benchmark<SampleBench>, In<Country.Aland>] public static class Wrong { public static Choice<Safety> One => null!; }
            static class Program { static void Main() { } }
        }
        """;

    [Fact]
    public Task A_term_that_no_case_covers_is_reported_in_an_executable() => Check.Source<CompilationAnalyzer>(Terms, OutputKind.ConsoleApplication);

    [Fact]
    public Task A_library_need_not_cover_its_terms() => Check.Source<CompilationAnalyzer>(Terms.Replace("{|ASSAY013:Uncovered|}", "Uncovered"));
}
