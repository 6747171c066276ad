using System.Buffers;
using System.Globalization;
using System.Text;

namespace Assay.Judging;

/// <summary>
/// A text as its words are read: without characters that nobody sees, with accents joined to their letters, and with one sort of apostrophe. "ca\u00ADn´t" is a "can't" to every reader and must be one to a judge.
/// </summary>
internal sealed class PlainText
{
    /// <summary>Longer runs of accents are no writing, and composing them would take longer than their length.</summary>
    private const int MostMarks = 8;

    private static readonly SearchValues<char> Unchanged = SearchValues.Create([.. Enumerable.Range(' ', 95).Select(c => (char)c).Where(c => c != '`'), '\t', '\n', '\r', '’', '“', '”', '–', '—']);

    private readonly List<int>? _places;

    private PlainText(string text, List<int>? places) => (Text, _places) = (text, places);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Where a place of the text, its end included, stands in the text as it was written.</summary>
    public int PlaceOf(int at) => _places is null ? at : _places[at];

    /// <summary>Reads a text; one that needs no change is the text itself.</summary>
    public static PlainText Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Unchanged)) return new PlainText(text, null);
        var plain = new StringBuilder(text.Length);
        var places = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length;)
        {
            var paired = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) == OperationStatus.Done;
            if (paired && IsHidden(rune))
            {
                at += length;
                continue;
            }

            var end = at + length;
            while (end < text.Length && end - at < MostMarks && IsMark(text[end])) end++;
            if (length == 1 && IsApostrophe(text, at)) plain.Append('\'');
            else if (paired && end > at + length) plain.Append(text[at..end].Normalize());
            else plain.Append(text, at, end - at);
            while (places.Count < plain.Length) places.Add(at);
            at = end;
        }

        places.Add(text.Length);
        return new PlainText(plain.ToString(), places);
    }

    private static bool IsHidden(Rune rune) => !Rune.IsWhiteSpace(rune)
        && (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            || rune.Value is 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF));

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && !IsHidden(new Rune(c));

    private static bool IsApostrophe(string text, int at) => text[at] is '`' or '´' or '‘' or '′' or '＇'
        && at > 0 && char.IsLetter(text[at - 1]) && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
