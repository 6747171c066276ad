using System.Text;

namespace Assay.Reporting;

/// <summary>Fixed-width columns, so that a diff shows the cell that changed and nothing else.</summary>
internal sealed class Columns(params (string Title, int Width)[] columns)
{
    private readonly StringBuilder _text = new();

    public Columns Header()
    {
        Row([.. columns.Select(c => c.Title)]);
        return this;
    }

    /// <summary>Writes one row: the first column to the left, all others to the right. A cell wider than its column pushes the rest, never loses text.</summary>
    public void Row(params ReadOnlySpan<string> cells)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
            line.Append(i == 0 ? cells[i].PadRight(columns[i].Width) : "  " + cells[i].PadLeft(columns[i].Width));
        _text.Append(line.ToString().TrimEnd()).Append('\n');
    }

    public override string ToString() => _text.ToString();
}
