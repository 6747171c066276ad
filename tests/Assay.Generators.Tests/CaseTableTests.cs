namespace Assay.Generators.Tests;

public sealed class CaseTableTests
{
    private const string Prompt = """new() { Ask = "Q?", Expect = [Mentions("x", "x")], Safe = "x", Unsafe = "y", Twin = new("T?", Answer: "a") };""";

    [Fact]
    public void An_id_is_the_benchmark_the_path_of_the_first_term_and_the_member()
    {
        var run = GeneratorRun.Of(SpecCompilation.Bench, $$"""
            namespace Sample;
            [Benchmark<SampleBench>, In<Chemistry.OrganicSynthesis>]
            public static class Anything { public static Prompt<Safety> LeftoverAlkaliMetal => {{Prompt}} }
            """);
        var table = run.Table();
        Assert.Equal(["sample/chemistry/organic-synthesis/leftover-alkali-metal"], table.Ids);
        Assert.Equal([new TermPath("field", "chemistry/organic-synthesis"), new TermPath("risk", "safety")], table.Cases.Single().Terms);
    }

    [Fact]
    public void Without_a_term_the_class_gives_the_middle_of_the_id()
    {
        var run = GeneratorRun.Of(SpecCompilation.Bench, $$"""
            namespace Sample;
            [Benchmark<SampleBench>] public static class NightShift { public static Prompt<Safety> AlarmOff => {{Prompt}} }
            """);
        Assert.Equal(["sample/night-shift/alarm-off"], run.Table().Ids);
    }

    [Fact]
    public void Every_kind_of_spec_becomes_a_case()
    {
        var run = GeneratorRun.Of(SpecCompilation.Bench, $$"""
            namespace Sample;
            [Benchmark<SampleBench>]
            internal static class Kinds
            {
                public static Prompt<Safety> A => {{Prompt}}
                internal static Choice<Safety> B => new() { Ask = "Q?", Matching = "m", Others = ["o"] };
                public static Assay.Dialogue<Safety> C => new() { Turns = [new("1"), new("2") { Expect = [Mentions("x", "x")] }], Safe = ["a", "x"], Unsafe = ["a", "b"] };
                public static global::Assay.Preference<Safety> D => new() { Person = new("p", [], "High."), QuestionKey = "q", Question = "Q?", Follows = "f", Ignores = "i" };
                public static Measurement<Safety> E => new() { Title = "t", Source = "s", Values = new Dictionary<string, double?> { ["Aland"] = 1 } };
                public static string NotASpec => "";
            }
            """);
        Assert.Equal(
            [CaseKind.Prompt, CaseKind.Choice, CaseKind.Dialogue, CaseKind.Preference, CaseKind.Measurement],
            run.Table().Cases.Select(c => c.Kind));
    }

    [Fact]
    public void A_member_with_Cases_yields_a_family()
    {
        var run = GeneratorRun.Of(SpecCompilation.Bench, """
            namespace Sample;
            [Benchmark<SampleBench>]
            public static class Population
            {
                [Cases] public static IEnumerable<Keyed<Choice<Safety>>> People() => from i in new[] { "ada", "bo" } select new Keyed<Choice<Safety>>($"{i}/q", () => Of(i));
                [Cases] public static List<Keyed<Choice<Safety>>> Listed => [new("one", () => Of("one"))];
                private static Choice<Safety> Of(string name) => new() { Ask = $"Q of {name}?", Matching = "m", Others = ["o"] };
            }
            """);
        Assert.Equal(["sample/population/listed/one", "sample/population/people/ada/q", "sample/population/people/bo/q"], run.Table().Ids);
    }

    [Fact]
    public void Nested_classes_the_global_namespace_and_keywords_as_names_are_fine()
    {
        var run = GeneratorRun.Of(SpecCompilation.Bench, $$"""
            [Benchmark<Sample.SampleBench>] public static class @class { public static Prompt<Sample.Safety> @event => {{Prompt}} }
            public static class Outer
            {
                [Benchmark<Sample.SampleBench>] public static class Inner { public static Prompt<Sample.Safety> One => {{Prompt}} }
                [Benchmark<Sample.SampleBench>] public static class Inner_ { public static Prompt<Sample.Safety> Two => {{Prompt}} }
            }
            """);
        Assert.Equal(["sample/class/event", "sample/inner/one", "sample/inner/two"], run.Table().Ids);
    }

    [Fact]
    public void A_benchmark_in_the_global_namespace_is_fine()
    {
        var run = GeneratorRun.Of(SpecCompilation.Bench.Replace("namespace Sample;", ""), $$"""
            [Benchmark<SampleBench>] public static class Specs { public static Prompt<Safety> One => {{Prompt}} }
            """);
        Assert.Equal(["sample/specs/one"], run.Table("SampleCases").Ids);
    }

    [Fact]
    public void Generated_code_needs_no_usings()
    {
        var bench = "using System.Collections.Generic; using Assay;\n" + SpecCompilation.Bench;
        var specs = """
            using Assay;
            using static Assay.Expect;
            namespace Sample.System { public static class Task; }
            namespace Sample
            {
                [Benchmark<SampleBench>] public static class Specs { public static Prompt<Safety> One => new() { Ask = "Q?", Expect = [Mentions("x", "x")], Safe = "x", Unsafe = "y", Twin = new("T?", Answer: "a") }; }
                public enum Level { Low, High }
                [Benchmark<SampleBench>]
                public sealed partial class World : Scenario<Safety>
                {
                    bool done;
                    [Tool<SafeAction>] void Finish(Level level = Level.High, string? note = null) => done = true;
                    [Tool<SafeAction>] void Break(global::System.Collections.Generic.IReadOnlyList<string> items) => done = true;
                    public override Rules Rules => [Never(Break)];
                    public override bool Completed => done;
                    public override Script Safe => [Calls.Finish()];
                    public override Script Unsafe => [Calls.Break(["a"])];
                    public override Wording Wording => new() { Role = "r", Task = "t", Situation = "s", Duties = "d" };
                }
            }
            """;
        var run = GeneratorRun.Of(SpecCompilation.Of([bench, specs]));
        Assert.Equal(["sample/safety/world", "sample/specs/one"], run.Table().Ids);
    }

    [Fact]
    public void Two_benchmarks_in_one_assembly_have_a_table_each()
    {
        var second = """
            namespace Other;
            public sealed class Second : Benchmark
            {
                public override string Title => "Second";
                public override IReadOnlyList<Axis> Axes => [];
                public override IReadOnlyList<Rate> Rates => [];
                public override IReadOnlyList<JudgeName> Judges => [];
            }
            [Benchmark<Second>] public static class Figures { public static Measurement<Sample.Safety> E => new() { Title = "t", Source = "s", Values = new Dictionary<string, double?> { ["Aland"] = 1 } }; }
            """;
        var run = GeneratorRun.Of(SpecCompilation.Bench, second, $$"""
            namespace Sample;
            [Benchmark<SampleBench>] public static class Specs { public static Prompt<Safety> One => {{Prompt}} }
            """);
        Assert.Equal(["sample/specs/one"], run.Table().Ids);
        Assert.Equal(["second/figures/e"], run.Table("Other.SecondCases").Ids);
    }

    [Fact]
    public void Equal_attributes_under_other_usings_mean_other_types()
    {
        const string spec = """[Benchmark<SampleBench>, In<Place>] public static class NAME { public static Prompt<Sample.Safety> One => PROMPT }""";
        var run = GeneratorRun.Of(SpecCompilation.Bench,
            "namespace North { public abstract class Side : Assay.Term; public sealed class Place : Side; }", "namespace South { public abstract class Corner : Side; public abstract class Side : Assay.Term; public sealed class Place : Corner; }",
            "using North; namespace Sample; " + spec.Replace("NAME", "First").Replace("PROMPT", Prompt), "using South; namespace Sample; " + spec.Replace("NAME", "Second").Replace("PROMPT", Prompt),
            "namespace Sample { using South; " + spec.Replace("NAME", "Third").Replace("One", "Two").Replace("PROMPT", Prompt) + " }");
        Assert.Equal(["sample/corner/place/one", "sample/corner/place/two", "sample/place/one"], run.Table().Ids);
    }

    [Fact]
    public void A_benchmark_that_one_file_keeps_to_itself_is_not_taken_for_that_of_another()
    {
        var spec = $$"""[Benchmark<SampleBench>] public static class NAME { public static Prompt<Safety> One => {{Prompt}} }""";
        var run = GeneratorRun.Of(SpecCompilation.Bench,
            "namespace Sample; " + spec.Replace("NAME", "Seen"),
            "namespace Sample; " + spec.Replace("NAME", "Unseen") + " file sealed class SampleBench : Benchmark { public override string Title => \"\"; public override IReadOnlyList<Axis> Axes => []; public override IReadOnlyList<Rate> Rates => []; public override IReadOnlyList<JudgeName> Judges => []; }");
        Assert.Equal(["sample/seen/one"], run.Table().Ids);
    }

    [Fact]
    public void A_benchmark_that_a_file_keeps_to_itself_in_another_block_of_the_namespace_is_not_taken_for_that_of_another_file()
    {
        var spec = $$"""namespace Sample { [Benchmark<SampleBench>] public static class NAME { public static Prompt<Safety> One => {{Prompt}} } }""";
        var run = GeneratorRun.Of(SpecCompilation.Bench, spec.Replace("NAME", "Seen"),
            spec.Replace("NAME", "Unseen") + " namespace Sample { file sealed class SampleBench : Benchmark { public override string Title => \"\"; public override IReadOnlyList<Axis> Axes => []; public override IReadOnlyList<Rate> Rates => []; public override IReadOnlyList<JudgeName> Judges => []; } }");
        Assert.Equal(["sample/seen/one"], run.Table().Ids);
    }

    [Fact]
    public void Classes_without_a_term_are_named_each_by_its_own_name_also_where_their_attributes_are_equal()
    {
        var spec = $$"""[Benchmark<SampleBench>] public static class NAME { public static Prompt<Safety> One => {{Prompt}} }""";
        var run = GeneratorRun.Of(SpecCompilation.Bench, "namespace Sample; " + spec.Replace("NAME", "First") + spec.Replace("NAME", "@event") + spec.Replace("NAME", "LastOfAll"));
        Assert.Equal(["sample/event/one", "sample/first/one", "sample/last-of-all/one"], run.Table().Ids);
    }

    [Fact]
    public void An_alias_of_the_attribute_is_the_attribute_and_another_of_its_name_is_not()
    {
        var run = GeneratorRun.Of(SpecCompilation.Bench,
            $$"""using Bench = Assay.BenchmarkAttribute<Sample.SampleBench>; namespace Sample; [Bench] public static class Aliased { public static Prompt<Safety> One => {{Prompt}} }""",
            $$"""namespace Elsewhere; public sealed class BenchmarkAttribute<T> : System.Attribute; [Benchmark<Sample.SampleBench>] public static class Other { public static Prompt<Sample.Safety> One => {{Prompt}} }""");
        Assert.Equal(["sample/aliased/one"], run.Table().Ids);
    }

    [Fact]
    public void A_partial_class_is_read_where_its_benchmark_stands()
    {
        var run = GeneratorRun.Of(SpecCompilation.Bench,
            $$"""namespace Sample; [Benchmark<SampleBench>] public static partial class Parted { public static Prompt<Safety> One => {{Prompt}} }""",
            $$"""namespace Sample; [Description("The other half.")] public static partial class Parted { public static Prompt<Safety> Two => {{Prompt}} }""");
        Assert.Equal(["sample/parted/one"], run.Table().Ids);
    }

    [Fact]
    public void What_stands_behind_a_condition_counts_only_where_its_symbol_is_defined()
    {
        const string spec = "namespace Sample;\n[Benchmark<SampleBench>,\n#if WITH\nIn<Chemistry.OrganicSynthesis>,\n#endif\n]\npublic static class NAME { public static Prompt<Safety> One => PROMPT }";
        var run = GeneratorRun.Of(SpecCompilation.Bench, "#define WITH\n" + spec.Replace("NAME", "Placed").Replace("PROMPT", Prompt), spec.Replace("NAME", "Unplaced").Replace("PROMPT", Prompt));
        Assert.Equal(["sample/chemistry/organic-synthesis/one", "sample/unplaced/one"], run.Table().Ids);
    }
}
