using Assay.Generators;
using Assay.Performance.Table;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Performance.Micro;

/// <summary>The generator after an edit, with 10,000 specs.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private GeneratorDriver _driver = null!;
    private CSharpCompilation _text = null!, _added = null!, _unrelated = null!;

    [Params(100, 1000)]
    public int Classes { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var compilation = SpecSources.Of(Classes, 10_000 / Classes);
        _driver = CSharpGeneratorDriver.Create([new SpecGenerator().AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14)).RunGenerators(compilation);
        _text = SpecSources.Edit(compilation, "Class0001.cs", "words words", "other words");
        _added = SpecSources.Edit(compilation, "Class0001.cs", "public static Prompt<Safety> Spec000", "public static Prompt<Safety> More => Spec000; public static Prompt<Safety> Spec000");
        _unrelated = SpecSources.Edit(compilation, "Unrelated.cs", "=> 1", "=> 2");
    }

    // A clone is a new compilation: what one run has bound does not serve the next.
    [Benchmark] public GeneratorDriver SpecEdited() => _driver.RunGenerators(_text.Clone());
    [Benchmark] public GeneratorDriver SpecAdded() => _driver.RunGenerators(_added.Clone());
    [Benchmark] public GeneratorDriver UnrelatedEdit() => _driver.RunGenerators(_unrelated.Clone());
}
