using Assay.Statistics;

namespace Assay.Judging;

/// <summary>How well a judge compares, fail closed: an unreadable reply is never a verdict, and widens the bounds instead.</summary>
/// <param name="Pairs">Comparisons, each asked in both orders.</param>
/// <param name="Unreadable">Replies without a verdict, of 2 × <paramref name="Pairs"/>.</param>
/// <param name="Accuracy">Right verdicts of the readable ones, with the interval over pairs, or over their clusters; a tie is wrong where one output is better.</param>
/// <param name="Bounds">Accuracy from "every unreadable reply was wrong" to "every one was right".</param>
/// <param name="Flips">Of the pairs readable in both orders, the share whose winner changed with the order, with its interval.</param>
/// <param name="Kappa">Cohen's κ of the two orders over those pairs.</param>
/// <param name="GoldKappa">Cohen's κ of verdict and gold over the readable replies to the order as given.</param>
public sealed record PairwiseReport(int Pairs, int Unreadable, ValueWithInterval Accuracy, Interval Bounds, ValueWithInterval Flips, AgreementEstimate Kappa, AgreementEstimate GoldKappa)
{
    /// <summary>The report over pairs whose better answer is known.</summary>
    public static PairwiseReport Of(IReadOnlyList<ComparedPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var both = pairs.Where(p => p.AsGiven != PairwiseVerdict.Unreadable && p.Swapped != PairwiseVerdict.Unreadable).ToList();
        var right = pairs.Sum(p => Right(p.AsGiven, p) + Right(p.Swapped, p));
        var unreadable = pairs.Sum(p => Unread(p.AsGiven) + Unread(p.Swapped));
        var replies = Math.Max(1, 2.0 * pairs.Count);
        return new(pairs.Count, unreadable,
            Share(pairs, p => Right(p.AsGiven, p) + Right(p.Swapped, p), p => 2 - Unread(p.AsGiven) - Unread(p.Swapped)),
            new Interval(right / replies, pairs.Count == 0 ? 1 : (right + unreadable) / replies),
            Share(both, p => p.AsGiven == p.Swapped ? 0 : 1, _ => 1),
            ConfusionTable.Of(both.Select(p => (p.AsGiven.ToString(), p.Swapped.ToString()))).Kappa(),
            ConfusionTable.Of(pairs.Where(p => p.AsGiven != PairwiseVerdict.Unreadable).Select(p => (p.Gold.ToString(), p.AsGiven.ToString()))).Kappa());
    }

    private static int Right(PairwiseVerdict verdict, ComparedPair pair) => verdict == pair.Gold ? 1 : 0;

    private static int Unread(PairwiseVerdict verdict) => verdict == PairwiseVerdict.Unreadable ? 1 : 0;

    private static ValueWithInterval Share(IReadOnlyList<ComparedPair> pairs, Func<ComparedPair, int> part, Func<ComparedPair, int> whole)
    {
        var rate = ClusteredProportion.OneWay([.. pairs.Index().GroupBy(p => (p.Item.Cluster, p.Item.Cluster is null ? p.Index : 0), p => p.Item).Select(c => new ClusterCount(c.Sum(part), c.Sum(whole)))]);
        return new(rate?.Rate, rate?.Wilson());
    }
}
