namespace Assay;

/// <summary>
/// Makes a class a spec class of a benchmark: each static property whose type is a spec becomes a case, each static method or property with <see cref="CasesAttribute"/>
/// a family of cases, and a class that derives from <see cref="Scenario{TTerm}"/> a case itself.
/// </summary>
/// <typeparam name="TBenchmark">The benchmark that the specs belong to.</typeparam>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class BenchmarkAttribute<TBenchmark> : Attribute where TBenchmark : Benchmark, new();
