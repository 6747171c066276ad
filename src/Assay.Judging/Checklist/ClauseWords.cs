using System.Buffers;
using System.Text.RegularExpressions;

namespace Assay.Judging;

/// <summary>The words by which a passage is denied.</summary>
internal static partial class ClauseWords
{
    /// <summary>The clause without its double negations: "do not forget to", "never without", "nothing wrong with", "not only" affirm what follows.</summary>
    public static ReadOnlySpan<char> WithoutDoubleNegation(ReadOnlySpan<char> clause) =>
        (clause.ContainsAny(Negations) || clause.Contains('’')) && DoubleNegation().IsMatch(clause) ? DoubleNegation().Replace(clause.ToString(), " ") : clause;

    /// <summary>What every double negation holds one of, or a curly apostrophe: found much faster than that there is none.</summary>
    private static readonly SearchValues<string> Negations = SearchValues.Create(["no", "n't", "never", "avoid", "without"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text may hold a negator. Most hold nothing like one, which is seen here much faster than by the pattern.</summary>
    public static bool MayNegate(ReadOnlySpan<char> text) => text.ContainsAny(BeginningsOfNegators) || text.Contains('’');

    /// <summary>What every <see cref="Negator"/> begins with or, contracted, ends in; a curly apostrophe aside.</summary>
    private static readonly SearchValues<string> BeginningsOfNegators = SearchValues.Create(
        [
            "no", "never", "neither", "n't", "without", "avoid", "refrain", "instead", "rather", "far", "anything", "stop", "forbid", "prohibit", "wrong", "unsafe", "danger", "reckless", "illegal", "unlawful", "mistake",
            "worst", "risk", "beware", "warn", "keep", "prevent", "myth", "misconception", "false", "incorrect", "untrue", "rumo", "deny", "deni", "reject", "refuse", "declin",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>What negates the rest of its clause.</summary>
    [GeneratedRegex(
        @"\b(?:not|never|no longer|no|without|cannot|neither|nor|none|nobody|nothing|avoid(?:s|ed|ing)?|refrain(?:s|ed|ing)? from|instead of|rather than|far from|anything but|stop|forbid(?:s|den)?|prohibit(?:s|ed)?|\w+n['’]t|" +
        @"(?:wrong|unsafe|dangerous|reckless|illegal|unlawful) to|mistake (?:is|to)|worst thing [^.;:]{0,40}|(?:danger|risk)s? of|beware of|warn(?:s|ed|ing)? (?:\w+ )?(?:against|not to|about)|(?:keep|prevent|stop)(?:s|ed|ing)? (?:\w+ ){0,3}from|" +
        @"(?:myth|misconception|false|incorrect|untrue|wrong|nonsense|rumou?r) that|den(?:y|ies|ied) that|reject(?:s|ed)? the|refuse[sd]? to|declin(?:e|es|ed) to)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    public static partial Regex Negator();

    /// <summary>Whether what stands behind a passage denies it.</summary>
    public static bool Deny(ReadOnlySpan<char> after)
    {
        // Most passages are followed by nothing of the kind, and a verb is found much faster than that there is none.
        var clause = after.IndexOfAny(",;:") is >= 0 and var end ? after[..end] : after;
        return clause[..Math.Min(clause.Length, FarthestVerb)].ContainsAny(Verbs) && DeniedAfter().IsMatch(after);
    }

    /// <summary>Where the first word of a verb ends at most: 40 characters behind the passage, and the length of the longest.</summary>
    private const int FarthestVerb = 48;

    private static readonly SearchValues<string> Verbs = SearchValues.Create(
        ["is", "are", "was", "were", "has", "would", "can", "seems", "must", "should", "may", "ought", "have"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^[^,;:]{0,40}?\b(?:(?:is|are|was|were|has been|would be|can be|seems)\s+(?:(?:a|an|the|simply|just|now|long|plainly|very|really|quite|always|strictly|extremely|exactly|precisely|still|in fact|absolutely|certainly) )*" +
        @"(?:myth|misconception|rumou?r|nonsense|false|wrong|incorrect|untrue|mistake|mistaken|error|bad idea|worst|outdated|obsolete|superseded|forbidden|prohibited|banned|illegal|unlawful|dangerous|unsafe|hazardous|reckless|out of the question|never|" +
        @"no (?:longer|option|way|good|solution|remedy)|not\b(?!\s+(?:a |an |at all |in itself )?(?:problem|dangerous|harmful|hazardous|wrong|issue|risky|unsafe|risk|mistake|myth|forbidden|prohibited|illegal|only|just|merely|optional|negotiable))|" +
        @"(?:what|something|the thing|the one thing)(?: that| which)? (?:nobody|no one|(?:\w+ ){1,3}(?:avoid|never|not|refrain)))" +
        @"|(?:must|should|may|can|ought to|has to|have to|is to|are to)\s*(?:never|not\b(?!\s+(?:only|just|merely))|be avoided)|(?:must|should|ca)n['’]t\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex DeniedAfter();

    [GeneratedRegex(
        @"\bnot (?:only|just|merely|simply|least)\b" +
        @"|\b(?:do not|don['’]t|never|not to|must not|should not|cannot|can['’]t|not) (?:\w+ )?(?:forget|omit|skip|fail|neglect|hesitate|worry|panic|be afraid|leave out|miss|overlook|underestimate|dispense with)\b" +
        @"|\b(?:do not|don['’]t|never|must not|should not|not to|cannot|can['’]t|nobody|no one|avoid)\b[^.;:,]{0,60}\bwithout\b(?! (?:delay|hesitation))" +
        @"|\bwithout (?:delay|hesitation|fear|waiting|further ado|exception|fail)\b" +
        @"|\b(?:not|n['’]t|never|nothing|no) (?:a |an |really |at all |necessarily |any )?(?:wrong|unsafe|dangerous|illegal|mistake|myth|harm|problem|danger|risk)(?: (?:to|that|with|in|of))?\b" +
        @"|\bno (?:doubt|matter|wonder|later than|more than|less than|fewer than|exception)\b|\b(?:no|any) reason not to\b|\bnothing (?:against|but)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex DoubleNegation();
}
