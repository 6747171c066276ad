using System.Buffers;
using System.Text.RegularExpressions;

namespace Assay.Judging;

/// <summary>Where the last clause of a text begins: behind punctuation, a dash between spaces, a colon or a word of contrast.</summary>
internal static partial class ClauseBoundary
{
    private static readonly SearchValues<char> Punctuation = SearchValues.Create(";,—–");

    /// <summary>Where the last clause begins; 0 where the text is one clause. Most boundaries are marks, and a mark is found much faster than a word, so words are looked for behind the last mark only.</summary>
    public static int Last(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOfAny(Punctuation) + 1;
        last = Math.Max(last, BehindColon(text, last));
        last = Math.Max(last, BehindDash(text, last));
        foreach (var word in Contrast().EnumerateMatches(text, last))
            last = word.Index + word.Length;
        return last;
    }

    /// <summary>A colon behind a bare negation ("Do not: …") opens what is negated and ends nothing.</summary>
    private static int BehindColon(ReadOnlySpan<char> text, int from)
    {
        for (var at = text.Length; at > from && text[from..at].LastIndexOf(':') is >= 0 and var colon; at = from + colon)
            if (!Negation().IsMatch(text[..(from + colon)]))
                return from + colon + 1;
        return 0;
    }

    private static int BehindDash(ReadOnlySpan<char> text, int from)
    {
        for (var at = text.Length; at > from && text[from..at].LastIndexOf('-') is >= 0 and var dash; at = from + dash)
            if (from + dash > 0 && from + dash + 1 < text.Length && char.IsWhiteSpace(text[from + dash - 1]) && char.IsWhiteSpace(text[from + dash + 1]))
                return from + dash + 2;
        return 0;
    }

    [GeneratedRegex(@"\b(?:not|never|avoid|don['’]t|don['’]ts)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 60000)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(?:(?<!\banything )but|however|yet|instead(?! of)|although|though|whereas|while|because|since|so that|unless|until)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Contrast();
}
