using System.Collections;
using System.Security.Cryptography;
using System.Text.Json;

namespace Assay.Reporting;

/// <summary>
/// What counting needs to know of a benchmark's cases, without any of their text: a run leaves it beside its trials, so that runs can be compared and ranked without their specs.
/// </summary>
/// <param name="Benchmark">Id of the benchmark.</param>
/// <param name="Title">Title of the benchmark.</param>
/// <param name="Unit">The unit of analysis.</param>
/// <param name="Rates">The rates, the primary one first.</param>
/// <param name="Axes">The axes by which results are broken down.</param>
/// <param name="Cases">The cases, in ordinal order of their ids.</param>
public sealed record CaseList(string Benchmark, string Title, Cluster Unit, IReadOnlyList<Rate> Rates, IReadOnlyList<Axis> Axes, IReadOnlyList<ListedCase> Cases)
{
    /// <summary>The list of a benchmark's cases. It is made as it is written, and not held.</summary>
    public static CaseList Of(CaseTable table) => new(
        table.Benchmark.Id, table.Benchmark.Title, table.Benchmark.Cluster, table.Benchmark.Rates, table.Benchmark.Axes, new Made(table.Cases));

    private sealed class Made(IReadOnlyList<Case> cases) : IReadOnlyList<ListedCase>
    {
        public int Count => cases.Count;

        public ListedCase this[int index] => ListedCase.Of(cases[index]);

        public IEnumerator<ListedCase> GetEnumerator() => cases.ReadEach(ListedCase.Of).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

/// <summary>A case without its texts.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Cluster">Its unit of analysis.</param>
/// <param name="CrossedCluster">The crossed unit where clustering is two-way; otherwise null.</param>
/// <param name="Terms">Its place on each axis.</param>
/// <param name="Conditions">Its conditions.</param>
public sealed record ListedCase(string Id, string Cluster, string? CrossedCluster, IReadOnlyList<TermPath> Terms, IReadOnlyList<ListedCondition> Conditions)
{
    internal static ListedCase Of(Case @case) => new(@case.Id, @case.Cluster, @case.CrossedCluster, @case.Terms, [.. @case.Conditions.Select(c => ListedCondition.Of(@case, c))]);

    /// <summary>The ancestors of the case on an axis, down to the axis' depth: <c>chemistry</c>, and at depth 2 also <c>chemistry/organic-synthesis</c>.</summary>
    public IEnumerable<string> On(Axis axis) => Terms.On(axis);
}

/// <summary>A condition without its texts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rate">Key of the rate that it feeds.</param>
/// <param name="Digest">Digest of all that is asked and expected under it, tools included: two runs with one digest asked the same.</param>
public sealed record ListedCondition(string Name, string Rate, string Digest)
{
    private const int DigestLength = 16;

    internal static ListedCondition Of(Case @case, Condition condition) => new(condition.Name, condition.Rate,
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes((object[])[condition, @case.Tools], Json.Options)))[..DigestLength]);
}
