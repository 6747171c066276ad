using Assay.Build;

namespace Assay.Generators;

/// <summary>A class with <c>[Benchmark&lt;T&gt;]</c>, as values.</summary>
/// <param name="Name">Full name without <c>global::</c>, for example <c>SciRisk.OrganicSynthesis</c>.</param>
/// <param name="FullName">With <c>global::</c>.</param>
/// <param name="Benchmark">Its benchmark.</param>
/// <param name="Id">What the ids of its members begin with; for a scenario its own id.</param>
/// <param name="Terms">Full names of the terms in its <c>In&lt;T&gt;</c> attributes.</param>
/// <param name="Rows">What it adds to the case table.</param>
/// <param name="Scenario">The generated half of a scenario; null for every other class.</param>
internal sealed record SpecClass(string Name, string FullName, BenchmarkType Benchmark, string Id, EquatableArray<string> Terms, EquatableArray<Row> Rows, ScenarioClass? Scenario);

/// <summary>A benchmark's type.</summary>
/// <param name="FullName">With <c>global::</c>.</param>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Stem">Name without a trailing <c>Bench</c>; the generated classes begin with it.</param>
/// <param name="Id">First segment of its case ids.</param>
internal sealed record BenchmarkType(string FullName, string Namespace, string Stem, string Id);

/// <summary>A row of the case table: little more than a name, because all rows are read again at every edit. The rest is made when the file is written.</summary>
/// <param name="Kind">What it adds.</param>
/// <param name="Family">Whether it yields many cases.</param>
/// <param name="IsMethod">Whether the member is a method.</param>
/// <param name="Name">The member, or for a scenario the class.</param>
internal readonly record struct Row(SpecKind Kind, bool Family, bool IsMethod, string Name);

/// <summary>What the classes of a benchmark need to know of a spec class: little, so that an edited text regenerates only its own file.</summary>
internal sealed record SpecClassSummary(BenchmarkType Benchmark, string Name, bool Asks, bool HasWorlds);

/// <summary>A benchmark with the names of its spec classes, in ordinal order.</summary>
internal sealed record BenchmarkGroup(BenchmarkType Benchmark, EquatableArray<string> Classes, bool Asks, bool HasWorlds);
