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
        var lines = text[..at].Split('\n');
        if (!Item().IsMatch(lines[^1])) return false;
        for (var i = lines.Length - 2; i >= 0; i--)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || Item().IsMatch(lines[i]) || (char.IsWhiteSpace(lines[i][0]) && i > 0)) continue;
            return Forbids().IsMatch(lines[i].Trim(' ', '\t', '\r', '#', ':', '*', '_'));
        }
        return false;
    }

    [GeneratedRegex(@"^\s*(?:[-•‣–+]|\*(?!\*)|\(?\d{1,2}[.)]|\(?[a-z]\))\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Item();

    /// <summary>The heading is the prohibition, or ends in it: "Do not", "Never", "Things you must not do", "What to avoid".</summary>
    [GeneratedRegex(
        @"^(?:please )?(?:do not|don['’]?t|don['’]?ts|never|avoid|prohibited|forbidden|not allowed|no-gos?)\W*$" +
        @"|\b(?:(?:must|should|may|can|shall|do|to|will) (?:not|never)|(?:must|should|do|ca|wo)n['’]t|never|to avoid|not to|avoid|don['’]?ts|forbidden|prohibited|not allowed|mistakes|errors|myths|misconceptions)(?: (?:do|make|try|use|be done|the following|these(?: \w+)?|under any circumstances|at any time))*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Forbids();
}
