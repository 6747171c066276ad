using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generators.Tests;

/// <summary>A compilation of spec sources against the running framework, Assay and xUnit, with the warnings of a strict project.</summary>
internal static class SpecCompilation
{
    /// <summary>The usings that a spec project gets from its props. Sources of tests that pass none of it must spell out every name.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel;
        global using System.Linq;
        global using Assay;
        global using static Assay.Expect;
        """;

    /// <summary>A benchmark with two axes, for the specs of a test.</summary>
    public const string Bench = """
        namespace Sample;
        public abstract class Risk : Term;
        public sealed class Safety : Risk;
        public abstract class Field : Term;
        public abstract class Chemistry : Field { public sealed class OrganicSynthesis : Chemistry; }
        public sealed class SampleBench : Benchmark
        {
            public override string Title => "Sample";
            public override IReadOnlyList<Axis> Axes => [Axis.Of<Risk>(), Axis.Of<Field>()];
            public override IReadOnlyList<Rate> Rates => [new("asr", "attack success rate", "checklist-fail"), Rate.OverRefusal];
            public override IReadOnlyList<JudgeName> Judges => [JudgeName.Checklist];
        }
        """;

    /// <summary>Documentation is diagnosed too, since a spec project may ask for it.</summary>
    public static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly Lazy<MetadataReference[]> All = new(() => [.. Load(_ => true)]);

    public static CSharpCompilation Of(IEnumerable<string> sources, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, Func<string, bool>? reference = null) =>
        CSharpCompilation.Create(
            "Specs",
            sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, Parsing, path: $"Source{i}.cs", encoding: System.Text.Encoding.UTF8)),
            reference is null ? All.Value : Load(reference),
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, specificDiagnosticOptions:
            [
                // What the SDK passes as well: one framework's assemblies in two versions are fine.
                new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress),
                // The specs of tests are not documented; generated members must be.
                new("CS1591", ReportDiagnostic.Warn),
            ]));

    private static IEnumerable<MetadataReference> Load(Func<string, bool> wanted) =>
        from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        let name = Path.GetFileNameWithoutExtension(path)
        where !name.StartsWith("Assay.Generators", StringComparison.Ordinal) && wanted(name)
        select MetadataReference.CreateFromFile(path);
}
