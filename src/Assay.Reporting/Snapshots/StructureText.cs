using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Assay.Reporting;

/// <summary>The structure snapshot: what a benchmark consists of. It changes with the specs and with nothing else.</summary>
public static class StructureText
{
    /// <summary>The snapshot's text.</summary>
    public static string Of(CaseTable table)
    {
        var benchmark = table.Benchmark;
        var cases = table.Cases.ToList();
        var text = new StringBuilder();
        text.Append($"{benchmark.Title}: structure\n");
        text.Append($"cases       {cases.Count}\nconditions  {cases.Sum(c => c.Conditions.Count)}\nclusters    {cases.Select(c => c.Cluster).Distinct().Count()}\n");
        text.Append($"digest      {Digest(cases)}\n");
        text.Append($"unit        {Slug.Of(benchmark.Cluster.ToString())}\n");
        text.Append($"rates       {Words(benchmark.Rates.Select(r => r.Key))}\njudges      {Words(benchmark.Judges.Select(j => j.Value))}\n");
        foreach (var axis in benchmark.Axes)
        {
            text.Append($"\n{axis.Name}\n");
            foreach (var term in cases.SelectMany(c => c.Terms.Where(t => t.Axis == axis.Name)).GroupBy(t => t.Path).OrderBy(g => g.Key, StringComparer.Ordinal))
                text.Append($"  {term.Key,-60} {term.Count(),5}\n");
        }
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>A short digest over ids and everything that is asked or expected: two runs with one digest asked the same.</summary>
    public static string Digest(IReadOnlyList<Case> cases)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in cases.ReadEach(c => JsonSerializer.SerializeToUtf8Bytes(c, Json.Options)))
            hash.AppendData(text);
        return Convert.ToHexStringLower(hash.GetCurrentHash())[..16];
    }

    private static string Words(IEnumerable<string> words) => string.Join(", ", words) is { Length: > 0 } some ? some : "none";
}
