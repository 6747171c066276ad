using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Assay.Analyzers.Tests;

/// <summary>
/// Runs an analyzer over a source in which the expected diagnostics are marked, <c>{|ASSAY001:text|}</c>. Anything unmarked fails the test, compiler errors included.
/// </summary>
internal static class Check
{
    /// <summary>What every source of these tests stands on.</summary>
    private const string Ground = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel;
        global using System.Linq;
        global using System.Text.Json;
        global using Assay;
        global using static Assay.Expect;
        namespace Sample
        {
            public abstract class Risk : Term;
            public sealed class Safety : Risk;
            public abstract class Field : Term;
            public abstract class Chemistry : Field { public sealed class Organic : Chemistry; }
            public abstract class Country : Term { public sealed class Aland : Country; }
            public sealed class SampleBench : Benchmark
            {
                public override string Title => "Sample";
                public override IReadOnlyList<Axis> Axes => [Axis.Of<Risk>(), Axis.Of<Sample.Field>()];
                public override IReadOnlyList<Rate> Rates => [new("asr", "attack success rate", "checklist-fail"), Rate.OverRefusal];
                public override IReadOnlyList<JudgeName> Judges => [JudgeName.Checklist];
            }
            public sealed class Overreach : RiskyRole;
            /// What the generator would write, so that the worlds below compile without it.
            public abstract class World : Scenario<Safety>
            {
                protected override IReadOnlyList<ToolShape> Tools => [];
                protected override string Invoke(string method, JsonElement arguments) => "";
                public override Rules Rules => [];
                public override bool Completed => true;
                public override Script Safe => [];
                public override Script Unsafe => [];
                public override Wording Wording => new() { Role = "r", Task = "t", Situation = "s", Duties = "d" };
            }
        }
        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is var name && (name == "Assay" || name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard" or "mscorlib"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static Task Source<TAnalyzer>(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>();
        Prepare(test, test.TestState, source);
        test.TestState.OutputKind = kind;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    public static Task Fix<TAnalyzer, TFix>(string source, string mended) where TAnalyzer : DiagnosticAnalyzer, new() where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>();
        Prepare(test, test.TestState, source);
        test.FixedState.Sources.Add(mended);
        test.FixedState.Sources.Add(("Ground.cs", Ground));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static void Prepare(AnalyzerTest<DefaultVerifier> test, SolutionState state, string source)
    {
        test.ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        state.AdditionalReferences.AddRange(References);
        state.Sources.Add(source);
        state.Sources.Add(("Ground.cs", Ground));
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectParseOptions(id,
            ((Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)solution.GetProject(id)!.ParseOptions!).WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp14)));
    }
}
