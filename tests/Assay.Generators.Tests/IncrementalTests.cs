using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generators.Tests;

/// <summary>What an edit regenerates: each test edits one file of a project of two spec classes and a scenario, and names the files that are written anew.</summary>
public sealed class IncrementalTests
{
    private const string First = """
        namespace Sample;
        [Benchmark<SampleBench>] public static class First { public static Prompt<Safety> One => new() { Ask = "Q?", Expect = [Mentions("x", "x")], Safe = "x", Unsafe = "y", Twin = new("T?", Answer: "a") }; }
        """;

    private const string Second = """
        namespace Sample;
        [Benchmark<SampleBench>] public static class Second { public static Choice<Safety> Two => new() { Ask = "Q?", Matching = "m", Others = ["o"] }; }
        """;

    private const string World = """
        namespace Sample;
        [Benchmark<SampleBench>]
        public sealed partial class Door : Scenario<Safety>
        {
            bool open;
            [Tool<SafeAction>, Description("Opens.")] void Open() => open = true;
            public override Rules Rules => [Never(Open)];
            public override bool Completed => open;
            public override Script Safe => ["No."];
            public override Script Unsafe => [Calls.Open()];
            public override Wording Wording => new() { Role = "r", Task = "t", Situation = "s", Duties = "d" };
        }
        """;

    [Fact]
    public void An_unrelated_file_regenerates_nothing() => Assert.Empty(Rewritten(c => c.AddSyntaxTrees(Parse("public sealed class Unrelated;"))));

    [Fact]
    public void The_text_of_a_spec_regenerates_nothing() => Assert.Empty(Rewritten(Edit(First, "Q?", "A longer question?")));

    [Fact]
    public void A_new_spec_regenerates_its_own_class() =>
        Assert.Equal(["Sample.First.rows"], Rewritten(Edit(First, "class First {", "class First { public static Measurement<Safety> New => null!;")));

    [Fact]
    public void A_renamed_spec_regenerates_its_own_class() => Assert.Equal(["Sample.First.rows"], Rewritten(Edit(First, "One =>", "Renamed =>")));

    [Fact]
    public void A_new_spec_class_regenerates_the_table_and_its_own_file() =>
        Assert.Equal(["Sample.SampleBench.cases", "Sample.SampleBench.tests", "Sample.Third.rows"],
            Rewritten(c => c.AddSyntaxTrees(Parse(SpecCompilation.Usings.Replace("global ", "") + Second.Replace("Second", "Third")))));

    [Fact]
    public void The_body_of_a_tool_regenerates_nothing() => Assert.Empty(Rewritten(Edit(World, "open = true", "open = !open")));

    [Fact]
    public void The_signature_of_a_tool_regenerates_its_scenario() =>
        Assert.Equal(["Sample.Door.scenario"], Rewritten(Edit(World, "Open()", "Open(int width = 3)")));

    [Fact]
    public void A_renamed_term_regenerates_the_classes_under_it() =>
        Assert.Equal(["Sample.Door.rows"], Rewritten(c => Edit(SpecCompilation.Bench, "class Safety : Risk;", "class Safety : Middle; public abstract class Middle : Risk;")(c)));

    [Fact]
    public void The_steps_of_an_unrelated_edit_are_all_cached_or_unchanged()
    {
        var input = Input();
        var driver = GeneratorRun.Driver().RunGenerators(input, TestContext.Current.CancellationToken);
        var second = driver.RunGenerators(input.AddSyntaxTrees(Parse("public sealed class Unrelated;")), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        foreach (var step in new[] { TrackingNames.Execute, TrackingNames.Summary, TrackingNames.Group, TrackingNames.Scenario, TrackingNames.Output, TrackingNames.Facts })
            Assert.All(second.TrackedSteps[step].SelectMany(s => s.Outputs), o => Assert.True(o.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {o.Reason}"));
    }

    [Fact]
    public void The_walk_over_the_models_finds_a_symbol_however_deep_it_hides()
    {
        var hiding = new { Name = "x", Inner = new[] { new { Assembly = (object)Input().Assembly } } };
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => ObjectGraph.Walk(hiding, "model", new(ReferenceEqualityComparer.Instance)));
        ObjectGraph.Walk(new { Name = "x", Numbers = new[] { 1, 2 } }, "model", new(ReferenceEqualityComparer.Instance));
    }

    private static CSharpCompilation Input() => SpecCompilation.Of([SpecCompilation.Usings, SpecCompilation.Bench, First, Second, World]);

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, SpecCompilation.Parsing);

    /// <summary>Replaces a text in the file that holds that source.</summary>
    private static Func<CSharpCompilation, CSharpCompilation> Edit(string source, string from, string to) => compilation =>
    {
        Assert.Contains(from, source, StringComparison.Ordinal);
        var tree = compilation.SyntaxTrees.Single(t => t.ToString() == source);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(source.Replace(from, to))));
    };

    /// <summary>The files that an edit writes anew: those for which an output step ran, in ordinal order.</summary>
    private static string[] Rewritten(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var input = Input();
        var driver = GeneratorRun.Driver().RunGenerators(input, TestContext.Current.CancellationToken);
        var before = driver.GetRunResult().Results.Single();
        var after = driver.RunGenerators(edit(input), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        var kept = before.GeneratedSources.Select(s => s.SourceText).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return [.. after.GeneratedSources.Where(s => !kept.Contains(s.SourceText)).Select(s => s.HintName.Replace(".g.cs", "")).Order(StringComparer.Ordinal)];
    }
}
