namespace Assay.Statistics;

/// <summary>How much a near miss counts in a weighted kappa.</summary>
public enum KappaWeights
{
    /// <summary>By the number of steps: 1 − |i − j|/(q − 1).</summary>
    Linear,
    /// <summary>By its square: 1 − (i − j)²/(q − 1)².</summary>
    Quadratic,
}

public sealed partial class ConfusionTable
{
    /// <summary>Cohen's kappa with the large-sample interval of Fleiss, Cohen and Everitt.</summary>
    /// <remarks>
    /// Sources: Cohen, Educational and Psychological Measurement 20 (1960) 37–46; Fleiss, Cohen and Everitt, Psychological Bulletin 72
    /// (1969) 323–327, formula 13. Items are taken as independent; where they share a cluster use <see cref="ClusterBootstrap"/>.
    /// </remarks>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    public AgreementEstimate Kappa(double confidence = 0.95) => Kappa([.. Enumerable.Range(0, Labels.Count)], (i, j) => i == j ? 1 : 0, confidence);

    /// <summary>Weighted kappa: on a scale with an order a near miss is half a hit.</summary>
    /// <remarks>Sources: Cohen, Psychological Bulletin 70 (1968) 213–220; Fleiss, Cohen and Everitt 1969, formula 8.</remarks>
    /// <param name="order">All labels of the scale in their order, used or not.</param>
    /// <param name="weights">How much a near miss counts.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentException">A label of the table is missing from the order, or the order has fewer than two or one twice.</exception>
    public AgreementEstimate WeightedKappa(IReadOnlyList<string> order, KappaWeights weights, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.Count < 2 || order.Distinct().Count() < order.Count || Labels.Except(order).Any())
            throw new ArgumentException($"The order must name every label once; the table has {string.Join(", ", Labels)}.", nameof(order));
        var steps = order.Count - 1.0;
        return Kappa([.. order.Select(Position)], (i, j) => weights == KappaWeights.Linear ? 1 - Math.Abs(i - j) / steps : 1 - (i - j) * (i - j) / (steps * steps), confidence);
    }

    /// <param name="order">Places of the labels in the table, in the order of the scale; below zero for a label that never occurs.</param>
    /// <param name="weight">Agreement of two places of the scale, 0 to 1.</param>
    /// <param name="confidence">The confidence level.</param>
    private AgreementEstimate Kappa(int[] order, Func<int, int, double> weight, double confidence)
    {
        var quantile = Quantile.TwoSidedNormal(confidence);
        if (Total < 2) return AgreementEstimate.Undefined(0, 0);

        double n = Total;
        var size = order.Length;
        double Share(int i, int j) => order[i] < 0 || order[j] < 0 ? 0 : _counts[order[i], order[j]] / n;
        var cells = (from i in Enumerable.Range(0, size) from j in Enumerable.Range(0, size) select (I: i, J: j, Share: Share(i, j), Weight: weight(i, j))).ToList();
        var rows = Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Sum(j => Share(i, j))).ToArray();
        var columns = Enumerable.Range(0, size).Select(j => Enumerable.Range(0, size).Sum(i => Share(i, j))).ToArray();
        var observed = cells.Sum(c => c.Weight * c.Share);
        var expected = cells.Sum(c => c.Weight * rows[c.I] * columns[c.J]);
        if (expected >= 1) return AgreementEstimate.Undefined(observed, expected);

        var kappa = (observed - expected) / (1 - expected);
        var byRow = Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Sum(j => columns[j] * weight(i, j))).ToArray();
        var byColumn = Enumerable.Range(0, size).Select(j => Enumerable.Range(0, size).Sum(i => rows[i] * weight(i, j))).ToArray();
        var sum = cells.Sum(c => c.Share * Math.Pow(c.Weight - (byRow[c.I] + byColumn[c.J]) * (1 - kappa), 2)) - Math.Pow(kappa - expected * (1 - kappa), 2);
        return AgreementEstimate.From(observed, expected, kappa, Math.Sqrt(Math.Max(0, sum) / n) / (1 - expected), quantile, Total);
    }
}
