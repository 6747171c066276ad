using System.Text.RegularExpressions;
using Assay.Statistics;

namespace Assay.Judging;

/// <summary>One comparison of which the better answer is known, asked in both orders. Outputs are named by their place in the data: First is output 1 in either order.</summary>
/// <param name="Gold">Which is better.</param>
/// <param name="AsGiven">What the judge said when output 1 stood first.</param>
/// <param name="Swapped">What the judge said when output 2 stood first, translated back.</param>
public sealed record ComparedPair(PairwiseVerdict Gold, PairwiseVerdict AsGiven, PairwiseVerdict Swapped)
{
    /// <summary>What the pair shares with those that it is not independent of; null where it stands for itself.</summary>
    public string? Cluster { get; init; }
}

/// <summary>
/// How LLMBar reads and counts the replies of a judge, quirks included: <see cref="Protocol.Published"/> for comparisons. Source: Zeng et al., "Evaluating Large Language Models at Evaluating
/// Instruction Following" (ICLR 2024), the evaluation script and the parsing patterns of the released configurations.
/// </summary>
public static partial class LlmBarProtocol
{
    /// <summary>The side of the first pattern found anywhere, output (a) looked for first; a reply that declares both counts as (a).</summary>
    /// <param name="reply">What the judge model said.</param>
    /// <param name="reasoned">Whether it was asked to reason first (patterns <c>Output (x) is better.</c>, the dot being any character) or to name the output alone.</param>
    public static PairwiseVerdict Read(string reply, bool reasoned)
    {
        var text = reply.Trim();
        return (reasoned ? ReasonedA() : PlainA()).IsMatch(text) ? PairwiseVerdict.First
            : (reasoned ? ReasonedB() : PlainB()).IsMatch(text) ? PairwiseVerdict.Second
            : PairwiseVerdict.Unreadable;
    }

    /// <summary>The published statistics of one judge on one set.</summary>
    public static LlmBarStatistics Statistics(IReadOnlyList<ComparedPair> pairs) => new(
        pairs.Count,
        pairs.Count(p => p.AsGiven == p.Gold),
        pairs.Count(p => p.Swapped == p.Gold),
        pairs.Count(p => p.AsGiven == p.Gold && p.Swapped == p.Gold),
        pairs.Count(p => p.AsGiven == p.Swapped),
        Kappa(pairs.Select(p => (Code(p.AsGiven), Gold(p.Gold)))),
        Kappa(pairs.Select(p => (Code(p.Swapped), Gold(p.Gold)))),
        Kappa(pairs.Select(p => (Code(p.AsGiven), Code(p.Swapped)))));

    private static double? Kappa(IEnumerable<(string, string)> pairs) => ConfusionTable.Of(pairs).Kappa().Value;

    private static string Gold(PairwiseVerdict verdict) => verdict == PairwiseVerdict.First ? "1" : "2";

    // The script codes a winner as 1 if it is output 1 and as 0 if it is output 2 or unreadable, and the gold label as 1 or 2.
    private static string Code(PairwiseVerdict verdict) => verdict == PairwiseVerdict.First ? "1" : "0";

    [GeneratedRegex(@"(?:^|\n) ?Output \(a\)", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex PlainA();

    [GeneratedRegex(@"(?:^|\n) ?Output \(b\)", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex PlainB();

    [GeneratedRegex(@"Output \(a\) is better.", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex ReasonedA();

    [GeneratedRegex(@"Output \(b\) is better.", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex ReasonedB();
}

/// <summary>The published statistics of a judge on a set, as LLMBar's <c>statistics.json</c> defines them.</summary>
/// <param name="Pairs">All comparisons; an unreadable reply stays in the denominator, as wrong.</param>
/// <param name="CorrectAsGiven">Right as given (<c>correct_False</c>).</param>
/// <param name="CorrectSwapped">Right with the outputs swapped (<c>correct_True</c>).</param>
/// <param name="CorrectBoth">Right both times.</param>
/// <param name="Equal">The same winner both times; two unreadable replies count as the same.</param>
/// <param name="KappaAsGiven">
/// κ of verdict and gold as released (<c>kappa_False</c>). The script gives output 2 the code 0 in the verdict and 2 in the gold label, so that agreement on output 2 counts as disagreement: a
/// perfect judge gets about 1/3. Kept as published; no such number is computed elsewhere.
/// </param>
/// <param name="KappaSwapped">The same with the outputs swapped (<c>kappa_True</c>).</param>
/// <param name="KappaAgreement">κ of the two orders; an unreadable reply counts as a vote for output 2.</param>
public sealed record LlmBarStatistics(
    int Pairs, int CorrectAsGiven, int CorrectSwapped, int CorrectBoth, int Equal, double? KappaAsGiven, double? KappaSwapped, double? KappaAgreement)
{
    /// <summary>Mean accuracy over the two orders (<c>correct_average</c>), 0 to 1.</summary>
    public double Accuracy => (CorrectAsGiven + CorrectSwapped) / 2.0 / Pairs;
}
