using System.Text.RegularExpressions;

namespace Assay.Serving;

/// <summary>Words with the blanks before them: they stand for tokens where a model has no tokeniser. No text has more words than tokens.</summary>
internal static partial class Words
{
    /// <summary>Enough pieces to show a reader a stream, and not so many that they drown it.</summary>
    private const int APiece = 16;

    [GeneratedRegex(@"\s*\S+")]
    private static partial Regex Word { get; }

    public static int Count(string text) => Word.Count(text);

    /// <summary>The first words of a text, and whether that is all of it.</summary>
    public static (string Text, bool Whole) First(string text, int words)
    {
        var kept = Word.Matches(text).Take(words).LastOrDefault() is { } last ? last.Index + last.Length : 0;
        return string.IsNullOrWhiteSpace(text[kept..]) ? (text, true) : (text[..kept], false);
    }

    /// <summary>A text in pieces that make it up again.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        var (from, words) = (0, 0);
        foreach (Match word in Word.Matches(text))
        {
            if (words++ is 0 || words % APiece != 1) continue;
            yield return text[from..word.Index];
            from = word.Index;
        }
        if (from < text.Length) yield return text[from..];
    }
}
