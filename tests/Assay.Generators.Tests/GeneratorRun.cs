using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generators.Tests;

/// <summary>
/// A run of the generator. Every run is made three times: for an equal compilation, and for one that has a file more and so is read again, nothing may be computed anew. No step may hold on to symbols
/// or syntax, and the generated code must compile without a single warning.
/// </summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(CSharpCompilation output, GeneratorDriverRunResult result) =>
        (Output, Files) = (output, result.Results.Single().GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString()));

    /// <summary>The compilation with the generated files.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>Generated texts by file name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>Generates for sources that belong to a library of specs, with the usual usings.</summary>
    public static GeneratorRun Of(params string[] sources) => Of(SpecCompilation.Of([SpecCompilation.Usings, .. sources]));

    public static GeneratorRun Of(CSharpCompilation input, params (string Key, string Value)[] properties)
    {
        var driver = Driver(properties).RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.Empty(Warnings((CSharpCompilation)output));
        var first = driver.GetRunResult();
        ObjectGraph.AssertHoldsNothingOfTheCompiler(first.Results.Single());
        // A clone is a new compilation with the same trees; with a file more all is read anew, and every step has to find its result equal.
        var more = input.AddSyntaxTrees(CSharpSyntaxTree.ParseText("// One file more.", SpecCompilation.Parsing));
        foreach (var second in new[] { input.Clone(), more })
            AssertNothingWasComputed(driver.RunGenerators(second, TestContext.Current.CancellationToken).GetRunResult().Results.Single());
        return new GeneratorRun((CSharpCompilation)output, first);
    }

    /// <summary>A driver that tracks its steps.</summary>
    public static GeneratorDriver Driver(params (string Key, string Value)[] properties) => CSharpGeneratorDriver.Create(
        [new SpecGenerator().AsSourceGenerator()],
        parseOptions: SpecCompilation.Parsing,
        optionsProvider: new BuildProperties(properties),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Loads the generated assembly and gives the case table of a benchmark.</summary>
    public CaseTable Table(string casesClass = "Sample.SampleCases") =>
        (CaseTable)Load().GetType(casesClass, throwOnError: true)!.GetProperty("Table")!.GetValue(null)!;

    public Assembly Load()
    {
        using var image = new MemoryStream();
        var emitted = Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext("specs", isCollectible: true).LoadFromStream(image);
    }

    /// <summary>Everything the compiler says of the whole, less the missing documentation of the test's own sources.</summary>
    private static IEnumerable<Diagnostic> Warnings(CSharpCompilation output) =>
        output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && !(d.Id == "CS1591" && d.Location.SourceTree!.FilePath.StartsWith("Source", StringComparison.Ordinal)));

    private static void AssertNothingWasComputed(GeneratorRunResult second)
    {
        var reasons = second.TrackedSteps.Where(step => TrackingNames.All.Contains(step.Key)).Concat(second.TrackedOutputSteps)
            .SelectMany(step => step.Value.SelectMany(run => run.Outputs.Select(o => (step.Key, o.Reason)))).ToList();
        Assert.NotEmpty(reasons);
        Assert.All(reasons, r => Assert.True(r.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{r.Key}: {r.Reason}"));
    }
}
