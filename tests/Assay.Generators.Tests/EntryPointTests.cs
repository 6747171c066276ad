using Microsoft.CodeAnalysis;

namespace Assay.Generators.Tests;

public sealed class EntryPointTests
{
    /// <summary>What the test platform's MSBuild task writes beside the generated entry point.</summary>
    private const string Registration = """
        namespace Sample
        {
            internal static class SelfRegisteredExtensions
            {
                public static void AddSelfRegisteredExtensions(this Microsoft.Testing.Platform.Builder.ITestApplicationBuilder builder, string[] args) { }
            }
        }
        """;

    private static readonly (string, string)[] Host = [("GenerateAssayEntryPoint", "true"), ("RootNamespace", "Sample")];

    [Fact]
    public void An_executable_gets_an_entry_point_with_two_faces()
    {
        var run = Run(OutputKind.ConsoleApplication, Host);
        Assert.NotNull(run.Output.GetEntryPoint(TestContext.Current.CancellationToken));
        Approved.Match("entry-point", run.Files["EntryPoint.g.cs"]);
    }

    [Fact]
    public void An_executable_without_specs_gets_one_too() =>
        Assert.Contains("EntryPoint.g.cs", GeneratorRun.Of(SpecCompilation.Of([Registration], OutputKind.ConsoleApplication), Host).Files.Keys);

    [Fact]
    public void A_library_gets_none() => Assert.DoesNotContain("EntryPoint.g.cs", Run(OutputKind.DynamicallyLinkedLibrary, Host).Files.Keys);

    [Fact]
    public void A_project_that_writes_its_own_gets_none() =>
        Assert.DoesNotContain("EntryPoint.g.cs", Run(OutputKind.DynamicallyLinkedLibrary, [("GenerateAssayEntryPoint", "false")]).Files.Keys);

    private static GeneratorRun Run(OutputKind kind, (string, string)[] properties) => GeneratorRun.Of(SpecCompilation.Of(
        [SpecCompilation.Usings, SpecCompilation.Bench, Registration, """
            namespace Sample;
            [Benchmark<SampleBench>] public static class Specs { public static Measurement<Safety> One => new() { Title = "t", Source = "s", Values = new Dictionary<string, double?> { ["Aland"] = 1 } }; }
            """], kind), properties);
}
