namespace Assay.Statistics;

/// <summary>One classified item, and the cluster (prompt, case) it shares with others.</summary>
/// <param name="Cluster">The unit of analysis.</param>
/// <param name="Truth">The true label.</param>
/// <param name="Predicted">The predicted label; an unreadable one is a label of its own and counts as wrong.</param>
public readonly record struct Classified(string Cluster, string Truth, string Predicted);

/// <summary>A value with its interval; both missing where it is not defined.</summary>
/// <param name="Value">The value, or <see langword="null"/>.</param>
/// <param name="Interval">The confidence interval, or <see langword="null"/> where it cannot be given.</param>
public readonly record struct ValueWithInterval(double? Value, Interval? Interval);

/// <summary>How well something classifies, when several items share a prompt.</summary>
public static class Classification
{
    /// <summary>Accuracy with the clustered Wilson interval of <see cref="ClusteredRate.Wilson"/>.</summary>
    /// <param name="items">The classified items.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    public static ValueWithInterval Accuracy(IReadOnlyList<Classified> items, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(items);
        var rate = ClusteredProportion.OneWay([.. items.GroupBy(item => item.Cluster).Select(cluster =>
            new ClusterCount(cluster.Count(item => item.Truth == item.Predicted), cluster.Count()))]);
        return new(rate?.Rate, rate?.Wilson(confidence));
    }

    /// <summary>Any statistic of the confusion table, such as F1 of a label or kappa, with a bootstrap interval over clusters.</summary>
    /// <param name="items">The classified items.</param>
    /// <param name="statistic">The statistic, for example <c>table => table.F1("unsafe")</c>.</param>
    /// <param name="seed">The seed of the resampling.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    public static ValueWithInterval Estimate(IReadOnlyList<Classified> items, Func<ConfusionTable, double?> statistic, ulong seed, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(statistic);
        var pairs = items.Select(item => (item.Truth, item.Predicted)).ToList();
        string[] labels = [.. ConfusionTable.Of(pairs).Labels];
        ConfusionTable[][] clusters = [.. items.GroupBy(item => item.Cluster, item => (item.Truth, item.Predicted)).Select(cluster =>
            new[] { ConfusionTable.Of(labels, cluster) })];
        return new(
            statistic(ConfusionTable.Of(pairs)),
            ClusterBootstrap.Percentile(clusters, sample => statistic(ConfusionTable.Sum(sample)), seed, confidence: confidence));
    }
}
