using System.Text.RegularExpressions;

namespace Assay.Judging;

/// <summary>The heading of the list that a passage is an item of: what stands under "Do not:" is denied.</summary>
internal static partial class ListHeading
{
    /// <summary>Whether a position lies in a list item whose heading forbids.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position.</param>
    public static bool IsNegative(string text, int at)
    {
        var above = LastLine(text.AsSpan(0, at), out var line);
        if (!IsItem(line)) return false;
        while (above >= 0)
        {
            above = LastLine(text.AsSpan(0, above), out line);
            if (line.IsWhiteSpace() || IsItem(line) || (char.IsWhiteSpace(line[0]) && above >= 0)) continue;
            return Forbids().IsMatch(line.Trim(" \t\r#:*_"));
        }
        return false;
    }

    /// <summary>Most lines begin with a word, and need no pattern to tell that they are no item.</summary>
    private static bool IsItem(ReadOnlySpan<char> line) => line.TrimStart() is [var first, ..] rest && (!char.IsLetter(first) || rest is [_, ')', ..]) && Item().IsMatch(line);

    /// <summary>The last line of a text, and where the line feed before it stands; -1 where there is none.</summary>
    private static int LastLine(ReadOnlySpan<char> text, out ReadOnlySpan<char> line)
    {
        var feed = text.LastIndexOf('\n');
        line = text[(feed + 1)..];
        return feed;
    }

    [GeneratedRegex(@"^\s*(?:[-•‣–+]|\*(?!\*)|\(?\d{1,2}[.)]|\(?[a-z]\))\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Item();

    /// <summary>The heading is the prohibition, or ends in it: "Do not", "Never", "Things you must not do", "What to avoid".</summary>
    [GeneratedRegex(
        @"^(?:please )?(?:do not|don['’]?t|don['’]?ts|never|avoid|prohibited|forbidden|not allowed|no-gos?)\W*$" +
        @"|\b(?:(?:must|should|may|can|shall|do|to|will) (?:not|never)|(?:must|should|do|ca|wo)n['’]t|never|to avoid|not to|avoid|don['’]?ts|forbidden|prohibited|not allowed|not recommended|(?<!\b(?:avoid|avoiding|prevent|preventing|against|without) (?:\w+ )?)(?:mistakes|errors|myths|misconceptions))(?: (?:do|make|try|use|be done|any of|the following|these(?: \w+)?|under any circumstances|at any time))*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Forbids();
}
