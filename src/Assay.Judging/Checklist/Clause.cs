using System.Text.RegularExpressions;

namespace Assay.Judging;

/// <summary>In which sense a passage is said: "do not add it to water" is not "add it to water".</summary>
/// <remarks>
/// A negator counts when it stands before the passage in the same clause, or in the sentence's earlier clause if the passage continues it with "or" or "nor". A clause ends at punctuation
/// or at a contrast word; a short parenthesis between commas does not end it. A negation behind the passage counts where it denies the passage itself ("… is a myth", "… is no longer true").
/// </remarks>
internal static partial class Clause
{
    private const int Reach = 240;

    public static Sense Read(string text, int start, int end)
    {
        var sentence = SentenceStart(text, start);
        var tail = SentenceEnd(text, end);
        var before = Parenthesis().Replace(text[sentence..start], " ");
        var clause = before[ClauseStart(before)..];
        if (Negator().IsMatch(clause) || (Continues().IsMatch(clause) && Negator().IsMatch(before)) || DeniedAfter().IsMatch(text[end..tail]))
            return Sense.Denied;
        return tail < text.Length && (text[tail] is '?' or '？') ? Sense.Asked : Sense.Affirmed;
    }

    private static int SentenceStart(string text, int at)
    {
        var from = Math.Max(0, at - Reach);
        for (var i = at - 1; i >= from; i--)
            if (text[i] is '\n' or '!' or '?' or '。' or '！' or '？' || (text[i] == '.' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])))
                return i + 1;
        return from;
    }

    private static int SentenceEnd(string text, int at)
    {
        var to = Math.Min(text.Length, at + Reach);
        for (var i = at; i < to; i++)
            if (text[i] is '\n' or '!' or '?' or '。' or '！' or '？' || (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
                return i;
        return to;
    }

    private static int ClauseStart(string before)
    {
        var last = 0;
        foreach (var boundary in Boundary().EnumerateMatches(before))
            last = boundary.Index + boundary.Length;
        return last;
    }

    [GeneratedRegex(@"[;:,—–]|\s-\s|\b(?:but|however|yet|instead(?! of)|although|though|whereas|while|because|since|so that|unless|until)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Boundary();

    [GeneratedRegex(@",\s*(?:\w+\s+){0,3}\w+\s*,", RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"\b(?:not|never|no longer|no|without|cannot|neither|nor|none|nobody|nothing|avoid(?:s|ed|ing)?|refrain(?:s|ed|ing)? from|instead of|rather than|stop|forbid(?:s|den)?|prohibit(?:s|ed)?|\w+n['’]t|wrong to|mistake to|unsafe to|dangerous to|myth that|false that|incorrect that|untrue that|den(?:y|ies|ied) that|reject(?:s|ed)? the)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Negator();

    [GeneratedRegex(@"^\s*(?:or|nor|and (?:never|not))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Continues();

    [GeneratedRegex(@"^[^,;:]{0,40}\b(?:is|are|was|were|has been|would be)\s+(?:a |an |simply |just |now |long |plainly )*(?:myth|misconception|false|wrong|incorrect|untrue|mistake|mistaken|outdated|obsolete|superseded|forbidden|prohibited|dangerous|unsafe|no longer|not\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex DeniedAfter();
}
