using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Assay.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Assay.Generators;

/// <summary>
/// Turns spec classes into case tables, xUnit classes, scenario halves, judges and an entry point. It reports nothing: the analyzers do.
/// </summary>
[Generator]
public sealed class SpecGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var compilation = context.CompilationProvider.WithComparer(new SameDeclarations());
        var specs = compilation.SelectMany(SpecClassReader.ReadAll).WithTrackingName(TrackingNames.Execute);
        var facts = compilation.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => HostFactsReader.Read(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Facts);

        var groups = specs
            .Select(static (spec, _) => new SpecClassSummary(spec.Benchmark, spec.Name,
                spec.Rows.Any(r => r.Kind != SpecKind.Measured), spec.Rows.Any(r => r.Kind == SpecKind.World)))
            .WithTrackingName(TrackingNames.Summary).Collect()
            .SelectMany(static (summaries, _) => Group(summaries)).WithTrackingName(TrackingNames.Group);

        context.RegisterSourceOutput(specs.Select(static (spec, _) => spec with { Scenario = null }).WithTrackingName(TrackingNames.Rows),
            static (output, spec) => Add(output, $"{spec.Name}.rows", RowsWriter.Write(spec)));
        context.RegisterSourceOutput(specs.Where(static s => s.Scenario is not null).Select(static (s, _) => (s.Name, Scenario: s.Scenario!)).WithTrackingName(TrackingNames.Scenario),
            static (output, spec) => Add(output, $"{spec.Name}.scenario", ScenarioWriter.Write(spec.Scenario)));
        context.RegisterSourceOutput(groups, static (output, group) => Add(output, $"{HintOf(group.Benchmark)}.cases", TableWriter.Write(group)));
        context.RegisterSourceOutput(groups.Combine(facts).Where(static pair => pair.Right.IsTestProject).Select(static (pair, _) => pair.Left).WithTrackingName(TrackingNames.Output),
            static (output, group) => Add(output, $"{HintOf(group.Benchmark)}.tests", Template.TestClass.Render(group)));
        context.RegisterSourceOutput(groups.Collect().Combine(facts), static (output, pair) =>
        {
            if (pair.Right.IsHost)
                Add(output, "EntryPoint", Template.EntryPoint.Render(new { Benchmarks = pair.Left.Select(g => g.Benchmark), pair.Right.RootNamespace }));
        });
        RegisterJudges(context, compilation);
    }

    private static void RegisterJudges(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Compilation> compilation)
    {
        var judging = compilation.Select(static (compilation, _) =>
            compilation.GetTypeByMetadataName(KnownNames.RubricJudge) is not null && compilation.GetTypeByMetadataName(KnownNames.ChatClient) is not null);
        var rubrics = compilation.SelectMany(RubricReader.ReadAll)
            .Collect().SelectMany(RubricReader.Distinguish)
            .Combine(judging).Where(static pair => pair.Right).Select(static (pair, _) => pair.Left).WithTrackingName(TrackingNames.Rubric);
        context.RegisterSourceOutput(rubrics, static (output, term) =>
            Add(output, $"{(term.Namespace.Length == 0 ? "" : term.Namespace + ".")}{term.Name}.judge", Template.Judge.Render(term)));
    }

    private static IEnumerable<BenchmarkGroup> Group(ImmutableArray<SpecClassSummary> summaries) =>
        from summary in summaries
        group summary by summary.Benchmark into classes
        orderby classes.Key.FullName
        select new BenchmarkGroup(classes.Key, classes.Select(c => c.Name).Distinct().OrderBy(n => n, System.StringComparer.Ordinal).ToEquatableArray(),
            classes.Any(c => c.Asks), classes.Any(c => c.HasWorlds));

    private static string HintOf(BenchmarkType benchmark) => benchmark.FullName.Replace("global::", "").Replace("@", "");

    private static void Add(SourceProductionContext output, string hint, string code) => output.AddSource($"{hint}.g.cs", SourceText.From(code, Encoding.UTF8));
}
