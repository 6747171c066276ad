using System.Text.Json.Serialization;
using Assay.Statistics;

namespace Assay.Judging;

/// <summary>A share of items with its interval, items of one cluster not taken as independent.</summary>
/// <param name="Hits">Items that have it.</param>
/// <param name="Items">All items.</param>
/// <param name="EffectiveItems">The number of independent items that would tell as much; 0 where there are none.</param>
/// <param name="Interval">The 95 % interval; the whole of [0, 1] without items.</param>
public sealed record MeasuredShare(int Hits, int Items, double EffectiveItems, Interval Interval)
{
    /// <summary>Hits / Items, or null without items.</summary>
    [JsonIgnore]
    public double? Value => Items == 0 ? null : (double)Hits / Items;

    /// <summary>The share of items for which something holds.</summary>
    public static MeasuredShare Of<T>(IEnumerable<T> items, Func<T, string> cluster, Func<T, bool> hit)
    {
        ClusterCount[] counts = [.. items.GroupBy(cluster).Select(g => new ClusterCount(g.Count(hit), g.Count()))];
        return ClusteredProportion.OneWay(counts) is { } rate
            ? new(counts.Sum(c => c.Failures), rate.Trials, rate.EffectiveSampleSize, rate.Wilson())
            : new(0, 0, 0, Interval.Unit);
    }

    /// <summary>Hits and items as if every item were independent: what formulas for independent counts may be given.</summary>
    internal (int Hits, int Items) Independent => ((int)Math.Round((Value ?? 0) * Math.Floor(EffectiveItems)), (int)Math.Floor(EffectiveItems));
}

/// <summary>How often a judge repeats its own verdict.</summary>
/// <param name="Repeats">How often each answer was judged.</param>
/// <param name="Value">Share of pairs of verdicts on one answer that agree, 0 to 1; null where it could not be measured.</param>
/// <param name="Interval">Its 95 % interval.</param>
/// <param name="ByConstruction">The judge is deterministic: nothing had to be measured.</param>
public sealed record SelfAgreement(int Repeats, double? Value, Interval Interval, bool ByConstruction)
{
    /// <summary>The agreement of a judge that cannot but repeat itself.</summary>
    public static SelfAgreement Deterministic { get; } = new(1, 1, new(1, 1), true);

    /// <summary>The agreement over verdicts that were asked for several times. A verdict that is no result is a category of its own: wavering between a verdict and none is no agreement.</summary>
    /// <param name="verdicts">Per answer its verdicts, the same number for each.</param>
    public static SelfAgreement Of(IReadOnlyList<IReadOnlyList<Outcome>> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        string[] categories = [nameof(Outcome.Pass), nameof(Outcome.Fail), "none"];
        var measured = Agreement.Percent(RatingTable.Of(categories, [.. verdicts.Select(v => v.Select(o => o is Outcome.Pass or Outcome.Fail ? o.ToString() : "none").ToArray())]));
        return new(verdicts.Count == 0 ? 0 : verdicts[0].Count, measured.Value, measured.Interval.Clamp(0, 1), false);
    }
}
