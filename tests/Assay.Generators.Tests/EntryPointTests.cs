using Microsoft.CodeAnalysis;

namespace Assay.Generators.Tests;

public sealed class EntryPointTests
{
    /// <summary>What the test platform's MSBuild task writes beside the generated entry point.</summary>
    private const string Registration = """
        internal static class SelfRegisteredExtensions
        {
            public static void AddSelfRegisteredExtensions(this Microsoft.Testing.Platform.Builder.ITestApplicationBuilder builder, string[] args) { }
        }
        """;

    private const string InSample = "namespace Sample;\n" + Registration;

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
        Assert.Contains("EntryPoint.g.cs", GeneratorRun.Of(SpecCompilation.Of([InSample], OutputKind.ConsoleApplication), Host).Files.Keys);

    [Fact]
    public void A_library_gets_none() => Assert.DoesNotContain("EntryPoint.g.cs", Run(OutputKind.DynamicallyLinkedLibrary, Host).Files.Keys);

    [Fact]
    public void A_project_that_writes_its_own_gets_none() =>
        Assert.DoesNotContain("EntryPoint.g.cs", Run(OutputKind.DynamicallyLinkedLibrary, [("GenerateAssayEntryPoint", "false")]).Files.Keys);

    [Theory]
    [InlineData("My-Specs.Sub", "global::My_Specs.Sub.SelfRegisteredExtensions")]
    [InlineData("1 a-b.Ünï+x", "global::_1_a_b.Ünï_x.SelfRegisteredExtensions")]
    [InlineData("", "global::SelfRegisteredExtensions")]
    public void A_root_namespace_is_spelled_as_the_test_platform_spells_it(string root, string written)
    {
        var spelled = written.Replace("global::", "").Replace("SelfRegisteredExtensions", "").TrimEnd('.');
        var registration = spelled.Length == 0 ? Registration : $"namespace {spelled};\n{Registration}";
        var run = GeneratorRun.Of(SpecCompilation.Of([registration], OutputKind.ConsoleApplication), ("GenerateAssayEntryPoint", "true"), ("RootNamespace", root));
        Assert.Contains(written, run.Files["EntryPoint.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun Run(OutputKind kind, (string, string)[] properties) => GeneratorRun.Of(SpecCompilation.Of(
        [SpecCompilation.Usings, SpecCompilation.Bench, InSample, """
            namespace Sample;
            [Benchmark<SampleBench>] public static class Specs { public static Measurement<Safety> One => new() { Title = "t", Source = "s", Values = new Dictionary<string, double?> { ["Aland"] = 1 } }; }
            """], kind), properties);
}
