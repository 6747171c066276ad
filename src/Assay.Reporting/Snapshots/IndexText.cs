namespace Assay.Reporting;

/// <summary>An index as a table: a row a subject, a column for each pillar; below it what the figures are and where they come from.</summary>
public static class IndexText
{
    /// <summary>The table.</summary>
    public static string Of(IndexTable index)
    {
        var table = new Columns([("subject", 22), .. index.Pillars.Select(p => (p, Math.Max(p.Length, 6))), ("coverage", 8)]).Header();
        foreach (var subject in index.Subjects)
        {
            table.Row([subject.Subject, .. subject.Score.Children.Select(p => Figure.Score(p.Value)), Figure.Percent(subject.Score.Coverage)]);
        }
        return $"{table}\n{string.Join('\n', index.Sources)}\n";
    }
}
