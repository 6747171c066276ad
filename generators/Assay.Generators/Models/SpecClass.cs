using Assay.Build;

namespace Assay.Generators;

/// <summary>A class with <c>[Benchmark&lt;T&gt;]</c>, as values.</summary>
/// <param name="Name">Full name without <c>global::</c>, for example <c>SciRisk.OrganicSynthesis</c>.</param>
/// <param name="Benchmark">Its benchmark.</param>
/// <param name="Terms">Full names of the terms in its <c>In&lt;T&gt;</c> attributes.</param>
/// <param name="Rows">What it adds to the case table.</param>
/// <param name="Scenario">The generated half of a scenario; null for every other class.</param>
internal sealed record SpecClass(string Name, BenchmarkType Benchmark, EquatableArray<string> Terms, EquatableArray<Row> Rows, ScenarioClass? Scenario);

/// <summary>A benchmark's type.</summary>
/// <param name="FullName">With <c>global::</c>.</param>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Stem">Name without a trailing <c>Bench</c>; the generated classes begin with it.</param>
/// <param name="Id">First segment of its case ids.</param>
internal sealed record BenchmarkType(string FullName, string Namespace, string Stem, string Id);

/// <summary>A row of the case table.</summary>
/// <param name="Kind">What it adds.</param>
/// <param name="Family">Whether it yields many cases.</param>
/// <param name="Id">The case id.</param>
/// <param name="Make">The expression that makes the spec.</param>
internal sealed record Row(SpecKind Kind, bool Family, string Id, string Make);

/// <summary>What the classes of a benchmark need to know of a spec class: little, so that an edited text regenerates only its own file.</summary>
internal sealed record SpecClassSummary(BenchmarkType Benchmark, string Name, bool Asks, bool HasWorlds);

/// <summary>A benchmark with the names of its spec classes, in ordinal order.</summary>
internal sealed record BenchmarkGroup(BenchmarkType Benchmark, EquatableArray<string> Classes, bool Asks, bool HasWorlds);
