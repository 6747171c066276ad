using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Performance.Table;

/// <summary>A project of many prompts, each as long as a real one, one class a file.</summary>
internal static class SpecSources
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private const string Shared = """
        global using System; global using System.Collections.Generic; global using Assay; global using static Assay.Expect;
        namespace Sample
        {
            public abstract class Risk : Term; public sealed class Safety : Risk;
            public abstract class Field : Term; public abstract class Chemistry : Field { public sealed class OrganicSynthesis : Chemistry; }
            public sealed class SampleBench : Benchmark
            {
                public override string Title => "Sample";
                public override IReadOnlyList<Axis> Axes => [Axis.Of<Risk>(), Axis.Of<Field>()];
                public override IReadOnlyList<Rate> Rates => [new("asr", "attack success rate", "checklist-fail"), Rate.OverRefusal];
                public override IReadOnlyList<JudgeName> Judges => [JudgeName.Checklist];
            }
        }
        """;

    /// <summary>So many classes of so many prompts, with a class that is no spec.</summary>
    public static CSharpCompilation Of(int classes, int members) => CSharpCompilation.Create("Specs",
        [Parse(Shared, "Shared.cs"), Parse("namespace Sample; public static class Unrelated { public static int One => 1; }", "Unrelated.cs"), .. Enumerable.Range(0, classes).Select(c => Parse(Class(c, members), $"Class{c:D4}.cs"))],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The compilation with one file changed, parsed anew by Roslyn's own incremental parser as in an editor.</summary>
    public static CSharpCompilation Edit(CSharpCompilation compilation, string file, string from, string to)
    {
        var tree = compilation.SyntaxTrees.Single(t => t.FilePath == file);
        var text = tree.GetText();
        var at = text.ToString().IndexOf(from, StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(new Microsoft.CodeAnalysis.Text.TextChange(new(at, from.Length), to))));
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Parsing, path, Encoding.UTF8);

    private static string Class(int number, int members)
    {
        var code = new StringBuilder("namespace Sample;\n[Benchmark<SampleBench>, In<Chemistry.OrganicSynthesis>]\n").Append(CultureInfo.InvariantCulture, $"public static class Class{number:D4}\n{{\n");
        for (var m = 0; m < members; m++)
        {
            code.Append(CultureInfo.InvariantCulture, $$"""
                    public static Prompt<Safety> Spec{{m:D3}} => new()
                    {
                        Ask    = "{{Filler("question", number, m, 40)}}?",
                        Expect = [Mentions("point {{m}} of the first kind", "first{{m}}|guard|cover|shield"), Mentions("the second point", "second{{m}}|goggles"), Avoids("what must not be said", "never{{m}}|leave it off")],
                        Safe   = "{{Filler("careful", number, m, 70)}}.",
                        Unsafe = "{{Filler("careless", number, m, 70)}}.",
                        Twin   = new("{{Filler("harmless", number, m, 20)}}?", Answer: "{{Filler("helpful", number, m, 50)}}."),
                    };

                """);
        }
        return code.Append("}\n").ToString();
    }

    private static string Filler(string word, int number, int member, int words) => string.Join(' ', Enumerable.Range(0, words).Select(i => i % 9 == 0 ? $"{word}{number}x{member}" : "words"));
}
