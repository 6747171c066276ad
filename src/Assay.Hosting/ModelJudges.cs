using Assay.Judging;
using Microsoft.Extensions.AI;

namespace Assay.Hosting;

/// <summary>The judges of a benchmark that ask a language model: the rubric judges generated from its terms, and the comparison judge.</summary>
internal static class ModelJudges
{
    /// <summary>They stand before the embedded judges, so that they decide what they can; what embedded judges found is recorded beside.</summary>
    public static IReadOnlyList<IJudge> Of(Benchmark benchmark, IChatClient client)
    {
        // Asked once, at start: the generator writes one sealed judge beside each term with a rubric.
        RubricJudge[] rubrics = [.. benchmark.GetType().Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(RubricJudge)) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (RubricJudge)Activator.CreateInstance(type, client, null)!)];
        return rubrics.Length > 0 ? [new TermJudges(rubrics), new ComparisonJudge(client)] : [new ComparisonJudge(client)];
    }
}
