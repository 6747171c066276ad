namespace Assay.Judging;

/// <summary>Tells, for ascending places of a text, which stand behind a quotation mark that its line has not closed.</summary>
internal struct QuotationMarks(string text)
{
    // A mark that opens the whole text only wraps it.
    private readonly int _wrapping = text.Length - text.AsSpan().TrimStart().Length;
    private int _at;
    private bool _open;

    // „German“ closes with the mark that “English” opens with.
    private bool _low;

    /// <summary>Whether the place is inside a quotation. Each call must name a later place than the one before.</summary>
    public bool Hold(int place)
    {
        for (; _at < place; _at++)
        {
            _open = text[_at] switch
            {
                '\n' => false,
                '\u201C' when _low => false,
                '\u201C' or '\u201E' or '\u00AB' or '\u300C' => _at != _wrapping,
                '\u201D' or '\u00BB' or '\u300D' => false,
                '"' => !_open && _at != _wrapping,
                _ => _open,
            };
            _low = text[_at] == '\u201E' || (_low && text[_at] is not ('\n' or '\u201C' or '\u201D'));
        }

        return _open;
    }
}
