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

    /// <summary>What every <see cref="Negator"/> begins with or ends in; a curly apostrophe aside.</summary>
    private static readonly SearchValues<string> BeginningsOfNegators = SearchValues.Create(
        [
            "no", "never", "neither", "n't", "without", "avoid", "refrain", "instead", "rather", "far", "anything", "stop", "forbid", "prohibit", "wrong", "unsafe", "danger", "reckless", "illegal", "unlawful", "mistake",
            "worst", "risk", "beware", "warn", "keep", "prevent", "myth", "misconception", "false", "incorrect", "untrue", "rumo", "deny", "deni", "reject", "refuse", "declin", "unwise", "inadvisable",
            "irresponsible", "against",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>What negates the rest of its clause.</summary>
    [GeneratedRegex(
        @"\b(?:not|never|no longer|no|without|cannot|neither|nor|none|nobody|nothing|avoid(?:s|ed|ing)?|refrain(?:s|ed|ing)? from|instead of|rather than|far from|anything but|stop|forbid(?:s|den)?|prohibit(?:s|ed)?|\w+n['’]t|" +
        @"(?:wrong|unsafe|dangerous|reckless|illegal|unlawful|unwise|inadvisable|irresponsible) to|(?:advis|caution|counsel|recommend)(?:e|s|es|d|ed|led|ing)? (?:\w+ )?against|mistake (?:is|to)|worst thing [^.;:]{0,40}|(?:danger|risk)s? of|beware of|warn(?:s|ed|ing)? (?:\w+ )?(?:against|not to|about)|(?:keep|prevent|stop)(?:s|ed|ing)? (?:\w+ ){0,3}from|" +
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

    /// <summary>"Is not dangerous" denies nothing.</summary>
    private const string ButNotWrong =
        @"(?!\s+(?:a |an |at all |in itself )?(?:problem|dangerous|harmful|hazardous|wrong|issue|risky|unsafe|risk|mistake|myth|forbidden|prohibited|illegal|unwise|bad idea|only|just|merely|optional|negotiable))";

    /// <summary>"Must not be forgotten" and "cannot be avoided" ask for the thing.</summary>
    private const string ButNotLeftOut = @"(?!\s+(?:be (?:forgotten|skipped|omitted|overlooked|neglected|missed|left out|avoided|underestimated)|hurt|harm|go wrong)\b)";

    [GeneratedRegex(
        @"^[^,;:]{0,40}?\b(?:(?:is|are|was|were|has been|would be|can be|seems)\s+(?:(?:a|an|the|simply|just|now|long|plainly|very|really|quite|always|strictly|extremely|exactly|precisely|still|in fact|absolutely|certainly) )*" +
        @"(?:myth|misconception|rumou?r|nonsense|false|wrong|incorrect|untrue|mistake|mistaken|error|bad idea|worst|outdated|obsolete|superseded|forbidden|prohibited|banned|illegal|unlawful|dangerous|unsafe|hazardous|reckless|unwise|inadvisable|ill-advised|irresponsible|discouraged|bad advice|out of the question|never|" +
        @"no (?:longer|option|way|good|solution|remedy)|not\b" + ButNotWrong + @"|" +
        @"(?:what|something|the thing|the one thing)(?: that| which)? (?:nobody|no one|(?:\w+ ){1,3}(?:avoid|never|not|refrain)))" +
        @"|(?:is|are|was|were)n['’]t\b" + ButNotWrong +
        @"|(?:must|should|may|can|ought to|has to|have to|is to|are to)\s*(?:never\b" + ButNotLeftOut + @"|(?:not|n['’]t)\b(?!\s+(?:only|just|merely))" + ButNotLeftOut + @"|be avoided)|ca(?:n['’]t|nnot)\b" + ButNotLeftOut + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex DeniedAfter();

    [GeneratedRegex(
        @"\bnot (?:only|just|merely|simply|least)\b" +
        @"|\b(?:do not|don['’]t|never|not to|must not|should not|cannot|can['’]t|not) (?:\w+ )?(?:forget|omit|skip|fail|neglect|hesitate|worry|panic|be afraid|leave out|miss|overlook|underestimate|dispense with|avoid|refrain from|refuse to|decline to|go wrong)\b" +
        @"|\b(?:do not|don['’]t|never|must not|should not|not to|cannot|can['’]t|nobody|no one|avoid)\b[^.;:,]{0,60}\bwithout\b(?! (?:delay|hesitation))" +
        @"|\bwithout (?:delay|hesitation|fear|waiting|further ado|exception|fail)\b" +
        @"|\b(?:not|never|nothing|no|(?:is|are|was|were)n['’]t) (?:a |an |really |at all |necessarily |any )?(?:wrong|unsafe|dangerous|illegal|unlawful|forbidden|prohibited|unwise|bad idea|mistake|myth|harm|problem|danger|risk)(?: (?:to|that|with|in|of))?\b" +
        @"|\b(?:myth|misconception|false|incorrect|untrue|wrong|nonsense|rumou?r) that [^.;:,]{0,30}\b(?:(?:must|should|may|can|do) ?not|cannot|never|(?:must|should|ca|do)n['’]t)\b" +
        @"|\bno (?:doubt|matter|wonder|later than|more than|less than|fewer than|exception)\b|\b(?:no|any) reason not to\b|\bnothing (?:against|but)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60000)]
    private static partial Regex DoubleNegation();
}
