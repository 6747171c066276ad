namespace Assay.Reporting;

/// <summary>A case's place on an axis, as a table breaks it down.</summary>
internal static class TermsOnAxis
{
    /// <summary>The ancestors of a case on an axis, down to the axis' depth: <c>chemistry</c>, and at depth 2 also <c>chemistry/organic-synthesis</c>.</summary>
    public static IEnumerable<string> On(this IReadOnlyList<TermPath> terms, Axis axis) =>
        from term in terms
        where term.Axis == axis.Name
        let segments = term.Path.Split('/')
        from depth in Enumerable.Range(1, Math.Min(axis.Depth, segments.Length))
        select string.Join('/', segments.Take(depth));
}
