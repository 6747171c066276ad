using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Assay.Analyzers.Tests;

public sealed class DocumentationTests
{
    private static readonly DiagnosticDescriptor[] Rules =
    [
        .. from type in typeof(AssayAnalyzer).Assembly.GetTypes()
           where type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract
           from rule in ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics
           orderby rule.Id
           select rule,
    ];

    private static readonly string Pages = Path.Combine(
        typeof(DocumentationTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "docs", "diagnostics");

    public static TheoryData<string> Ids => [.. Rules.Select(r => r.Id)];

    [Fact]
    public void Ids_are_unique_and_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, Rules.Length).Select(i => $"ASSAY{i:000}"), Rules.Select(r => r.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_a_page_that_says_why_and_how_to_mend_it(string id)
    {
        var rule = Rules.Single(r => r.Id == id);
        var page = File.ReadAllText(Path.Combine(Pages, $"{id}.md"));
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Why\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Example\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## How to mend it\n", page, StringComparison.Ordinal);
        Assert.Contains($"[{id}]({id}.md)", File.ReadAllText(Path.Combine(Pages, "README.md")), StringComparison.Ordinal);
        Assert.EndsWith($"{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
    }
}
