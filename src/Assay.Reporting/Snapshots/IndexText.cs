namespace Assay.Reporting;

/// <summary>An index as a table: a row a subject, a column for each node of the first two levels.</summary>
public static class IndexText
{
    /// <summary>The table.</summary>
    public static string Of(IndexTable index)
    {
        var pillars = index.Subjects[0].Score.Children;
        var table = new Columns([("subject", 22), .. pillars.Select(p => (p.Name, Math.Max(p.Name.Length, 6))), ("coverage", 8)]).Header();
        foreach (var subject in index.Subjects)
        {
            table.Row([subject.Subject, .. subject.Score.Children.Select(p => Figure.Score(p.Value)), Figure.Percent(subject.Score.Coverage)]);
        }
        return table.ToString();
    }
}
