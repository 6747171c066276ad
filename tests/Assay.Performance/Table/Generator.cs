using System.Diagnostics;
using System.Runtime;
using Assay.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Performance.Table;

/// <summary>
/// What the generator costs with 10,000 specs, in processor time of the process, so that a busy machine does not count twice. Beside it a generator that looks for the same attribute
/// and does nothing more: what Roslyn itself takes. Cold is in a process of its own.
/// </summary>
internal sealed class Generator : IMeasurement
{
    public const string ColdCommand = "generator-cold";

    private static readonly (int Classes, int Members)[] Layouts = [(100, 100), (1000, 10)];

    public string Key => "generator";

    public async Task<IReadOnlyList<Line>> MeasureAsync()
    {
        List<Line> lines = [];
        foreach (var (classes, members) in Layouts)
        {
            var what = $"generator, 10,000 specs as {classes:N0} classes of {members}";
            var (cold, bareCold) = (await ColdAsync(classes, members, "ours"), await ColdAsync(classes, members, "bare"));
            lines.Add(Compared($"{what}: cold", cold, bareCold, 1000));
            var compilation = SpecSources.Of(classes, members);
            var (ours, bare) = (Warm(new SpecGenerator(), compilation), Warm(new BareGenerator(), compilation));
            lines.Add(Compared($"{what}: one spec edited", ours.Spec, bare.Spec, 50));
            lines.Add(Compared($"{what}: one spec added", ours.Added, bare.Added, 50));
            lines.Add(Compared($"{what}: unrelated edit", ours.Unrelated, bare.Unrelated, 25));
            lines.Add(Compared($"{what}: unrelated member added", ours.Declared, bare.Declared, 25));
        }
        return lines;
    }

    /// <summary>The first run in a new process, over a compilation that nobody has looked at: prints milliseconds of processor time.</summary>
    public static int PrintCold(string[] arguments)
    {
        var compilation = SpecSources.Of(int.Parse(arguments[0]), int.Parse(arguments[1]));
        // The SDK's compiler comes precompiled; the one of a package does not. So its own code runs once before, on a small project of other files.
        Driver(new BareGenerator()).RunGeneratorsAndUpdateCompilation(SpecSources.Of(5, 2), out var warm, out _);
        _ = warm.GetDiagnostics();
        IIncrementalGenerator generator = arguments[2] == "ours" ? new SpecGenerator() : new BareGenerator();
        Console.WriteLine(Milliseconds(() => Driver(generator).RunGenerators(compilation)).Time);
        return 0;
    }

    private static async Task<double> ColdAsync(int classes, int members, string which)
    {
        List<double> times = [];
        for (var i = 0; i < 3; i++)
            times.Add(double.Parse((await Started.RunAsync("dotnet", [typeof(Generator).Assembly.Location, ColdCommand, $"{classes}", $"{members}", which])).Output));
        return times.Order().ElementAt(1);
    }

    private static (double Spec, double Added, double Unrelated, double Declared) Warm(IIncrementalGenerator generator, CSharpCompilation compilation)
    {
        var driver = Driver(generator).RunGenerators(compilation);
        double Median(Func<CSharpCompilation, int, CSharpCompilation> edit)
        {
            List<double> times = [];
            var (current, at, edits) = (compilation, driver, 0);
            // The SDK's compiler comes precompiled; here its methods are compiled, and compiled again, while they are measured. So edits go on until that is over.
            for (var compiled = 0L; JitInfo.GetCompiledMethodCount() - compiled > 10 && edits < 500; Thread.Sleep(300))
            {
                compiled = JitInfo.GetCompiledMethodCount();
                for (var i = 0; i < 10; i++) Next();
            }
            for (var i = 0; i < 15; i++) times.Add(Next());
            return times.Order().ElementAt(7);

            double Next()
            {
                current = edit(current, edits++);
                (at, var time) = Milliseconds(() => at.RunGenerators(current));
                return time;
            }
        }
        string ClassOf(int i) => $"Class{i % (compilation.SyntaxTrees.Length - 2):D4}.cs";
        return (
            Median((c, i) => SpecSources.Edit(c, ClassOf(i), "words words", "other words")),
            Median((c, i) => SpecSources.Edit(c, ClassOf(i), "public static Prompt<Safety> Spec000", $"public static Prompt<Safety> More{i} => Spec000; public static Prompt<Safety> Spec000")),
            Median((c, i) => SpecSources.Edit(c, "Unrelated.cs", $"=> {i + 1}", $"=> {i + 2}")),
            Median((c, i) => SpecSources.Edit(c, "Unrelated.cs", "public static int One", $"public static int More{i}; public static int One")));
    }

    private static GeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14));

    private static (GeneratorDriver Driver, double Time) Milliseconds(Func<GeneratorDriver> run)
    {
        var before = Environment.CpuUsage.TotalTime;
        var driver = run();
        return (driver, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    private static Line Compared(string what, double ours, double bare, double target) =>
        new(what, $"{ours:N0} ms", $"{bare:N0} ms of it Roslyn's, to find the attribute", $"≤ {target:N0} ms", ours <= target);

    /// <summary>Looks for the attribute and does nothing with what it finds.</summary>
    private sealed class BareGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName("Assay.BenchmarkAttribute`1", static (_, _) => true, static (_, _) => 0), static (_, _) => { });
    }
}
