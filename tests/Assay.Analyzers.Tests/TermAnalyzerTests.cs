namespace Assay.Analyzers.Tests;

public sealed class TermAnalyzerTests
{
    [Fact]
    public Task A_term_of_the_wrong_axis_is_reported() => Check.Source<TermAnalyzer>("""
        namespace Sample
        {
            [Benchmark<SampleBench>, {|ASSAY007:In<Country.Aland>|}] public static class A { public static Choice<Safety> One => null!; }
            [Benchmark<SampleBench>] public static class B { public static Choice<Country.Aland> {|ASSAY007:One|} => null!; }
            [Benchmark<SampleBench>] public static class C { [Cases] public static IEnumerable<Keyed<Choice<Country.Aland>>> {|ASSAY007:Many|}() => []; }
            [Benchmark<SampleBench>, In<Chemistry.Organic>] public static class Fine { public static Choice<Safety> One => null!; }
        }
        """);

    [Fact]
    public Task An_axis_in_the_place_of_a_term_is_reported() => Check.Source<TermAnalyzer>("""
        namespace Sample
        {
            [Benchmark<SampleBench>, {|ASSAY007:In<Field>|}] public static class A { public static Choice<Risk> {|ASSAY007:One|} => null!; }
        }
        """);

    [Fact]
    public Task A_second_term_of_one_axis_is_reported() => Check.Source<TermAnalyzer>("""
        namespace Sample
        {
            [Benchmark<SampleBench>, In<Chemistry>, {|ASSAY007:In<Chemistry.Organic>|}] public static class A { public static Choice<Safety> One => null!; }
        }
        """);
}
