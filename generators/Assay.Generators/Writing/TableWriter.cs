using System.Linq;

namespace Assay.Generators;

/// <summary>Writes the case table of a benchmark, which gathers the rows of its spec classes.</summary>
internal static class TableWriter
{
    public static string Write(BenchmarkGroup group)
    {
        var code = new CodeWriter().Namespace(group.Benchmark.Namespace)
            .Line($"/// <summary>The cases of <see cref=\"{group.Benchmark.FullName}\"/> in this assembly.</summary>")
            .Open($"internal static partial class {group.Benchmark.Stem}Cases")
            .Line("private static readonly global::System.Lazy<global::Assay.CaseTable> Made = new(static () => new global::Assay.CaseTable(new " +
                $"{group.Benchmark.FullName}(), Sources()));").Line()
            .Line("/// <summary>The table, made when it is first asked for.</summary>")
            .Line("public static global::Assay.CaseTable Table => Made.Value;").Line()
            .Open("private static global::System.Collections.Generic.IEnumerable<global::Assay.CaseSource> Sources()");
        foreach (var name in group.Classes.Select(RowsWriter.ClassName))
            code.Line($"foreach (var source in {name}.All) yield return source;");
        return code.CloseAll().ToString();
    }
}
