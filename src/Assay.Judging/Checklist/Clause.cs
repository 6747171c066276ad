using System.Text.RegularExpressions;

namespace Assay.Judging;

/// <summary>In which sense a passage is said: "do not add it to water" is not "add it to water".</summary>
/// <remarks>
/// A negator counts when it stands before the passage in the same clause; in an earlier clause of the sentence if the passage continues it with "or" or "nor", or stands in the middle of a list that ends so; or in the
/// heading of the list that the passage is an item of. A clause ends at punctuation or at a contrast word; a short parenthesis between commas does not end it. Two negations make none ("never without gloves"). A
/// denial behind the passage counts where it is about the passage itself ("… is a myth", "… is what you must avoid"), and a question takes the sense of its own answer ("Add it to water? No.").
/// </remarks>
internal static partial class Clause
{
    /// <summary>Characters that are read before and behind a passage, and behind its sentence for the answer to a question.</summary>
    private const int Reach = 240, Next = 120;

    public static Sense Read(string text, int start, int end)
    {
        var from = Math.Max(0, start - Reach);
        var around = text.AsSpan(from, Math.Min(text.Length, end + Reach + Next) - from);
        // Emphasis hides words from each other: "**Don't:** add it". Positions stay.
        var plain = around.IndexOfAny('*', '_', '`') < 0 ? around : Emphasis().Replace(around.ToString(), " ");
        var sentence = SentenceStart(plain, start - from);
        var tail = SentenceEnd(plain, end - from);
        var before = ClauseWords.WithoutDoubleNegation(WithoutParenthesis(plain[sentence..(start - from)]));
        var after = plain[(end - from)..tail];
        if (IsNegated(before, after) || ClauseWords.Deny(after) || ListHeading.IsNegative(text, start))
            return Sense.Denied;
        return tail < plain.Length && plain[tail] is '?' or '？' ? Answered(plain[(tail + 1)..]) : Sense.Affirmed;
    }

    private static bool IsNegated(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (!ClauseWords.MayNegate(before)) return false;
        var clause = before[ClauseBoundary.Last(before)..];
        return ClauseWords.Negator().IsMatch(clause)
            || ((Continues().IsMatch(clause) || (ListGoesOn().IsMatch(after) && NegativeOrder().IsMatch(before))) && ClauseWords.Negator().IsMatch(before));
    }

    private static ReadOnlySpan<char> WithoutParenthesis(ReadOnlySpan<char> before) => before.IndexOf(',') != before.LastIndexOf(',') && Parenthesis().IsMatch(before) ? Parenthesis().Replace(before.ToString(), " ") : before;

    /// <summary>The sense of a question by the first words after it.</summary>
    private static Sense Answered(ReadOnlySpan<char> next) => SaysNo().IsMatch(next) ? Sense.Denied : SaysYes().IsMatch(next) ? Sense.Affirmed : Sense.Asked;

    private static int SentenceStart(ReadOnlySpan<char> text, int at)
    {
        var from = Math.Max(0, at - Reach);
        for (var i = at - 1; i >= from; i--)
            if (EndsSentence(text, i))
                return i + 1;
        return from;
    }

    private static int SentenceEnd(ReadOnlySpan<char> text, int at)
    {
        var to = Math.Min(text.Length, at + Reach);
        for (var i = at; i < to; i++)
            if (EndsSentence(text, i))
                return i;
        return to;
    }

    /// <summary>A full stop ends a sentence where a space follows, also behind the closing marks of a quoted draft: "Never said." Add it …</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is '\n' or '!' or '?' or '。' or '！' or '？') return true;
        if (text[at] is not '.') return false;
        do at++;
        while (at < text.Length && text[at] is '"' or '”' or '’' or '\'' or '»' or '«' or '“' or ')' or ']');
        return at == text.Length || char.IsWhiteSpace(text[at]);
    }

    [GeneratedRegex(@"[*_`]", RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@",\s*(?:\w+\s+){0,3}\w+\s*,", RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"^\s*(?:or|nor|ever|and (?:never|not))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Continues();

    /// <summary>A list of verbs goes on behind the passage: "do not heat it, add it to water, or shake it".</summary>
    [GeneratedRegex(@"^[^;:,]{0,60},\s*(?:n?or)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex ListGoesOn();

    [GeneratedRegex(@"^\W*(?:please\s+)?(?:do not|don['’]t|never|you (?:must|should|may|can) (?:not|never)|you (?:must|should)n['’]t)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex NegativeOrder();

    [GeneratedRegex(@"^\W*(?:no|never|not|nope|don['’]t|please don['’]t|absolutely not|certainly not|by no means|under no circumstances|nein|non)\b(?!\s+(?:doubt|problem|wonder|matter|only))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex SaysNo();

    [GeneratedRegex(@"^\W*(?:yes|sure|of course|certainly|absolutely|definitely|exactly|indeed|ja|oui)\b(?!\s+not)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex SaysYes();
}
