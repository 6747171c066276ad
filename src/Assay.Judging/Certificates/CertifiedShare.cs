using System.Text.Json.Serialization;
using Assay.Statistics;

namespace Assay.Judging;

/// <summary>A share of labelled answers that was judged right.</summary>
/// <param name="Right">Right verdicts.</param>
/// <param name="Scored">Verdicts.</param>
/// <param name="EffectiveSize">The number of independent answers that would tell as much; answers to one question are not independent.</param>
/// <param name="Interval">Clustered 95 % interval of Right / Scored; [0, 1] without verdicts.</param>
public sealed record CertifiedShare(int Right, int Scored, double EffectiveSize, Interval Interval)
{
    /// <summary>Right / Scored, 0 to 1; 0 without verdicts.</summary>
    [JsonIgnore]
    public double Value => Scored == 0 ? 0 : (double)Right / Scored;

    /// <summary>Whether the figures can belong together.</summary>
    [JsonIgnore]
    internal bool IsPossible => Right >= 0 && Right <= Scored && EffectiveSize >= 0 && EffectiveSize <= Scored && Interval is { Lower: >= 0, Upper: <= 1 } && Interval.Contains(Value);

    /// <summary>The share of items that are right, items of one cluster not taken as independent.</summary>
    /// <param name="scored">The items with a verdict.</param>
    /// <param name="cluster">What an item shares with those it is not independent of.</param>
    /// <param name="right">Whether an item was judged right.</param>
    public static CertifiedShare Of<T>(IEnumerable<T> scored, Func<T, string> cluster, Func<T, bool> right)
    {
        ClusterCount[] counts = [.. scored.GroupBy(cluster).Select(c => new ClusterCount(c.Count(right), c.Count()))];
        var rate = ClusteredProportion.OneWay(counts);
        return new CertifiedShare(counts.Sum(c => c.Failures), counts.Sum(c => c.Trials), rate?.EffectiveSampleSize ?? 0, rate?.Wilson() ?? Interval.Unit);
    }
}
