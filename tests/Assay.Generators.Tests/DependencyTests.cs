using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Assay.Generators.Tests;

/// <summary>
/// Whatever a generated file depends on, in its own source or another, an edit of it is seen: a driver that ran before the edit writes what one does that never ran.
/// Each edit of the list changes what is generated, so a dependency that is overlooked shows.
/// </summary>
public sealed class DependencyTests
{
    private static readonly string[] Sources =
    [
        SpecCompilation.Usings + "global using Everywhere = Sample.Chemistry.OrganicSynthesis;",
        SpecCompilation.Bench,
        """
        namespace Sample;
        public static class Texts { public const string Opens = Words.Verb + " it."; public const int Width = 3; }
        public static class Words { public const string Verb = "Opens"; }
        public enum Level { Low = 1, High = 2 }
        """,
        """
        namespace Sample;
        [Rubric(Covers = "Harm by " + Words.Verb, UnsafeWhen = "u", SafeWhen = "s")] public sealed class Harm : Risk;
        """,
        """
        namespace Sample;
        public abstract class Building : Scenario<Safety>
        {
            [Tool<Observation>, Description("Looks.")] protected string Look(string? at) => "shut";
        }
        """,
        """
        namespace Sample;
        [Benchmark<SampleBench>]
        public sealed partial class Door : Building
        {
            bool open;
            int Width { get; set; } = 1;
            int Twice { get { return Width * 2; } }
            [Tool<SafeAction>, Description(Texts.Opens)] void Open(int width = Texts.Width, Level level = Level.High) { open = true; }
            [Tool<SafeAction>] void Slam() => open = false;
            public override Rules Rules => [Never(Open)];
            public override bool Completed => open;
            public override Script Safe => ["No."];
            public override Script Unsafe => [Calls.Open()];
            public override Wording Wording => new() { Role = "r", Task = "t", Situation = "s", Duties = "d" };
        }
        """,
        "namespace Sample; partial class Door { [Tool<SafeAction>, Description(\"Shuts.\")] void Shut() => open = false; }",
        """
        using Here = Sample.Chemistry.OrganicSynthesis;
        namespace Sample;
        [Benchmark<SampleBench>, In<Here>] public static class First { public static Prompt<Safety> One => new() { Ask = "Q?", Expect = [Mentions("x", "x")], Safe = "x", Unsafe = "y", Twin = new("T?", Answer: "a") }; }
        """,
        "namespace Sample; [Benchmark<SampleBench>, In<Everywhere>] public static class Second { [Cases] public static IEnumerable<Keyed<Choice<Safety>>> Two() { yield break; } }",
        "namespace Sample;\n[Benchmark<SampleBench>\n#if PLACED\n, In<Chemistry.OrganicSynthesis>\n#endif\n] public static class Third { public static Measurement<Safety> Three => null!; }",
    ];

    public static TheoryData<string, string, string> Edits => new()
    {
        { "a constant in another file", "it.\"", "them.\"" },
        { "a constant of that constant", "Verb = \"Opens\"", "Verb = \"Moves\"" },
        { "a constant that is a default", "Width = 3;", "Width = 4;" },
        { "a member of an enumeration", "High = 2 }", "High = 2, Highest = 3 }" },
        { "the value of a member of an enumeration", "High = 2 }", "High = 5 }" },
        { "a tool of the base class", "protected string Look(string? at)", "protected string Look(string? at, int long = 3)" },
        { "the nullability of a parameter of the base class", "string? at", "string at" },
        { "the description of a tool of the base class", "\"Looks.\"", "\"Looks at it.\"" },
        { "the base class of the base class", "Scenario<Safety>", "Scenario<Chemistry.OrganicSynthesis>" },
        { "a tool of the other half", "void Shut()", "void Shut(bool firmly)" },
        { "a tool that the other half loses", "[Tool<SafeAction>, Description(\"Shuts.\")] ", "" },
        { "the base of a term", "Chemistry : Field", "Chemistry : Physics { } public abstract class Physics : Field" },
        { "a term that is none any more", "abstract class Field : Term", "abstract class Field" },
        { "the text of a rubric", "\"Harm by \"", "\"Damage by \"" },
        { "an alias of the file", "using Here = Sample.Chemistry.OrganicSynthesis", "using Here = Sample.Safety" },
        { "an alias of the project", "global using Everywhere = Sample.Chemistry.OrganicSynthesis", "global using Everywhere = Sample.Safety" },
        { "a benchmark that nobody can name", "public sealed class SampleBench", "file sealed class SampleBench" },
        { "another attribute of the name", "public static class Words {", "public sealed class BenchmarkAttribute<T> : System.Attribute; public static class Words {" },
        { "another attribute of the name for terms", "public static class Words {", "public sealed class InAttribute<T> : System.Attribute; public static class Words {" },
        { "a class that only its file sees", "public static class First", "file static class First" },
        { "a class in another namespace", "namespace Sample; [Benchmark<SampleBench>, In<Everywhere>]", "namespace Sample.Inner; [Benchmark<SampleBench>, In<Everywhere>]" },
        { "a renamed class", "class Second", "class Renamed" },
        { "a renamed spec", "Safety> One =>", "Safety> Renamed =>" },
        { "a spec that is private", "public static Prompt<Safety> One", "private static Prompt<Safety> One" },
        { "a property that was a spec", "public static Prompt<Safety> One", "public static string One" },
        { "a family that is none", "[Cases] ", "" },
        { "a parameter of a family", "Two()", "Two(int number)" },
        { "a symbol that the file defines", "namespace Sample;\n[Benchmark<SampleBench>\n#if", "#define PLACED\nnamespace Sample;\n[Benchmark<SampleBench>\n#if" },
        { "a body that swallows what follows", "{ open = true; }", "{ open = true;\n#if NEVER\n}" },
        { "a body that is never closed", "{ open = true; }", "{ open = true; " },
    };

    private static readonly Lazy<(CSharpCompilation Input, GeneratorDriver Driver, IReadOnlyDictionary<string, string> Files)> Before = new(() =>
    {
        var input = SpecCompilation.Of(Sources, OutputKind.ConsoleApplication);
        var (driver, files) = Run(Fresh(), input);
        return (input, driver, files);
    });

    [Theory, MemberData(nameof(Edits))]
    public void An_edit_is_seen(string what, string from, string to)
    {
        Assert.NotEmpty(what);
        var tree = Assert.Single(Before.Value.Input.SyntaxTrees, t => t.ToString().Contains(from, StringComparison.Ordinal));
        AssertSeen(Before.Value.Input.ReplaceSyntaxTree(tree, Changed(tree, tree.ToString().Replace(from, to))));
    }

    [Fact]
    public void A_file_that_comes_or_goes_is_seen()
    {
        AssertSeen(Before.Value.Input.RemoveSyntaxTrees(Before.Value.Input.SyntaxTrees[^1]));
        AssertSeen(Before.Value.Input.AddSyntaxTrees(Parse("namespace Sample; partial class Door { [Tool<SafeAction>] void Lock() { } }")));
    }

    [Fact]
    public void A_symbol_that_the_project_defines_is_seen() => AssertSeen(Before.Value.Input.RemoveAllSyntaxTrees()
        .AddSyntaxTrees(Before.Value.Input.SyntaxTrees.Select(t => CSharpSyntaxTree.ParseText(t.GetText(), SpecCompilation.Parsing.WithPreprocessorSymbols("PLACED")))));

    [Fact]
    public void A_reference_and_the_kind_of_output_are_seen()
    {
        AssertSeen(Before.Value.Input.WithReferences(Before.Value.Input.References.Where(r => !r.Display!.EndsWith("Assay.Testing.dll", StringComparison.Ordinal))));
        AssertSeen(Before.Value.Input.WithOptions(Before.Value.Input.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary)));
    }

    [Fact]
    public void The_sources_compile()
    {
        Before.Value.Driver.RunGeneratorsAndUpdateCompilation(Before.Value.Input.WithOptions(Before.Value.Input.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary)), out var output, out _, TestContext.Current.CancellationToken);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>Half-written sources, as an editor has them: where the steps are not run, a fresh run writes the same files. A directive is never taken for what a member does.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("x", true)]
    [InlineData("{", true)]
    [InlineData("}", true)]
    [InlineData("; ", true)]
    [InlineData("\n#nullable disable\n", false)]
    [InlineData("\n#if NEVER\n", false)]
    public void Whatever_word_is_replaced_nothing_stays_as_it_was_that_would_be_written_otherwise(string by, bool inSomePlaces)
    {
        var (same, other) = (0, 0);
        var tree = Before.Value.Input.SyntaxTrees.Single(t => t.ToString().Contains("class Door : Building", StringComparison.Ordinal));
        foreach (var token in tree.GetRoot(TestContext.Current.CancellationToken).DescendantTokens())
        {
            var edited = Before.Value.Input.ReplaceSyntaxTree(tree, Changed(tree, tree.ToString().Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, by)));
            if (!new SameDeclarations().Equals(Before.Value.Input, edited)) { other++; continue; }
            same++;
            Assert.Equal(Before.Value.Files, Run(Fresh(), edited).Files);
        }
        Assert.Equal((inSomePlaces, true), (same > 0, other > 0));
    }

    private static void AssertSeen(CSharpCompilation edited)
    {
        var expected = Run(Fresh(), edited).Files;
        Assert.NotEqual(Before.Value.Files, expected);
        Assert.Equal(expected, Run(Before.Value.Driver, edited).Files);
    }

    private static GeneratorDriver Fresh() =>
        CSharpGeneratorDriver.Create([new SpecGenerator().AsSourceGenerator()], parseOptions: SpecCompilation.Parsing, optionsProvider: new BuildProperties([("GenerateAssayEntryPoint", "true")]));

    private static (GeneratorDriver Driver, IReadOnlyDictionary<string, string> Files) Run(GeneratorDriver driver, CSharpCompilation compilation)
    {
        var after = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        var result = after.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return (after, new SortedDictionary<string, string>(result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString()), StringComparer.Ordinal));
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, SpecCompilation.Parsing);

    private static SyntaxTree Changed(SyntaxTree tree, string text) => tree.WithChangedText(SourceText.From(text));
}
