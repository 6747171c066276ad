using System.Text.RegularExpressions;

namespace Assay.Judging;

/// <summary>Which of two answers a judge model prefers, in the order in which it was shown them.</summary>
public enum PairwiseVerdict
{
    /// <summary>The one shown first.</summary>
    First,
    /// <summary>The one shown second.</summary>
    Second,
    /// <summary>Neither is better.</summary>
    Tie,
    /// <summary>The reply holds no verdict, or two.</summary>
    Unreadable,
}

/// <summary>A judge model's reply to the question which of two answers is better, read strictly.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Problem">What is wrong with an unreadable reply; otherwise null.</param>
public sealed partial record PairwiseReply(PairwiseVerdict Verdict, string? Problem = null)
{
    /// <summary>Reads <c>{"id": …, "reason": …, "better": "1" | "2" | "tie"}</c>, the whole reply being that object.</summary>
    /// <param name="reply">What the judge model said.</param>
    /// <param name="id">The id that the question carried; a reply with another one answers another question.</param>
    public static PairwiseReply ReadJson(string reply, string id)
    {
        try
        {
            var fields = StrictReply.Parse(reply, "id", "reason", "better");
            fields.Answers(id);
            fields.Text("reason");
            return new(fields.OneOf("better", "1", "2", "tie") switch { "1" => PairwiseVerdict.First, "2" => PairwiseVerdict.Second, _ => PairwiseVerdict.Tie });
        }
        catch (UnreadableReplyException unreadable)
        {
            return new(PairwiseVerdict.Unreadable, unreadable.Message);
        }
    }

    /// <summary>
    /// Reads the plain form of LLMBar (Zeng et al., ICLR 2024): the reply is <c>Output (a)</c> or <c>Output (b)</c>, or, after reasoning, it declares that <c>Output (a) is better</c>. A
    /// declaration is the main clause of its sentence: nothing but a connective and the judge's "I believe that" stands between it and the last comma, no condition or alternative
    /// before it, no question mark behind it, and it is not quoted ("The answer says: …"). A reply may declare the same output several times; if it declares both, or says the words
    /// without declaring them, it is unreadable.
    /// </summary>
    /// <remarks>The form has no tie. "I cannot claim that either Output (a) or Output (b) is better", which occurs in the published recordings, is no verdict here.</remarks>
    /// <param name="reply">What the judge model said.</param>
    public static PairwiseReply ReadPlain(string reply)
    {
        if (Alone().Match(reply) is { Success: true } alone) return new(Side(alone));
        PairwiseVerdict? declared = null;
        var quotations = new QuotationMarks(reply);
        foreach (Match sentence in Sentence().Matches(reply))
        {
            foreach (Match claim in Claim().Matches(sentence.Value))
            {
                var before = sentence.Value[..claim.Index];
                if (!Lead().IsMatch(before[(before.LastIndexOfAny([',', ';']) + 1)..]) || Hedge().IsMatch(before) || sentence.Value.EndsWith('?') || quotations.Hold(sentence.Index + claim.Index))
                    return new(PairwiseVerdict.Unreadable, "a sentence of it names a better output without declaring it");
                if (declared is { } other && other != Side(claim))
                    return new(PairwiseVerdict.Unreadable, "the reply declares both outputs better");
                declared = Side(claim);
            }
        }
        return declared is { } verdict ? new(verdict) : new(PairwiseVerdict.Unreadable, "the reply declares neither output better");
    }

    private static PairwiseVerdict Side(Match match) => match.Groups[1].Value == "a" ? PairwiseVerdict.First : PairwiseVerdict.Second;

    [GeneratedRegex(@"\A\s*Output \(([ab])\)\.?\s*\z", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex Alone();

    [GeneratedRegex(@"[^.!?\n]+\??", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\bOutput \(([ab])\) is better(?= (?:because|as|since)\b|\s*[,;]|\s*\??\z)", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex Claim();

    [GeneratedRegex(@"\A(?>\W*)(?>(?:therefore|thus|so|hence|however|furthermore|overall|finally|in conclusion|in summary|but|and)\b\W*)*(?:I (?:would |have |do )?(?:believe|say|argue|think|find|conclude|concluded|determined|decided|evaluate)(?: that)?)?\W*\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 30_000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:if|unless|whether|assuming|supposing|depending|either|neither|nor|cannot|can't|can’t)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 30_000)]
    private static partial Regex Hedge();
}
