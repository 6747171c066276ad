using System.Linq;
using System.Text;
using Assay.Build;

namespace Assay.Generators;

/// <summary>Writes the rows of one spec class, a file of their own, so that an edit of one class regenerates one file.</summary>
internal static class RowsWriter
{
    public static string Write(SpecClass spec)
    {
        var code = new CodeWriter().Namespace(spec.Benchmark.Namespace)
            .Open($"static partial class {spec.Benchmark.Stem}Cases")
            .Open($"private static class {ClassName(spec.Name)}")
            .Line("internal static readonly global::Assay.CaseSource[] All =").Open();
        var terms = string.Concat(spec.Terms.Select(t => $", typeof({t})"));
        foreach (var row in spec.Rows)
            code.Line($"global::Assay.CaseSource.{Factory(row)}({Literal.String(Id(spec, row))}, static () => {Make(spec, row)}{terms}),");
        return code.Close("};").CloseAll().ToString();
    }

    /// <summary>A name that no other spec class gets and no keyword is: dots become underscores, underscores are doubled.</summary>
    public static string ClassName(string fullName)
    {
        var name = new StringBuilder(fullName.Length);
        foreach (var c in fullName) name.Append(c switch { '_' => "__", '.' => "_", _ => c.ToString() });
        return name.Append("_Rows").ToString();
    }

    private static string Id(SpecClass spec, Row row) => row.Kind == SpecKind.World ? spec.Id : SpecIds.OfMember(spec.Id, row.Name);

    private static string Make(SpecClass spec, Row row) =>
        row.Kind == SpecKind.World ? $"new {spec.FullName}()" : $"{spec.FullName}.{SpecClassReader.Escape(row.Name)}{(row.IsMethod ? "()" : "")}";

    private static string Factory(Row row) => row switch
    {
        { Kind: SpecKind.World } => "World",
        { Family: true } => "Many",
        _ => "One",
    };
}
