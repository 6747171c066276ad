namespace Assay.Statistics;

public static partial class Agreement
{
    /// <summary>Krippendorff's alpha: chance is drawing two of the ratings given, without replacement. Near misses count less than far ones where the scale has an order.</summary>
    /// <remarks>
    /// <c>α = 1 − D_o/D_e</c> over the items with two or more ratings, where a pair of ratings c, k weighs δ²: 0 or 1 (nominal); <c>(n_c/2 + n_{c+1} + … + n_k/2)²</c> over the numbers of ratings given
    /// (ordinal); <c>(c − k)²</c> over the places of the categories (interval). Source: Krippendorff, Computing Krippendorff's Alpha-Reliability (University of Pennsylvania, 2011). The standard error is
    /// Gwet's linearisation of α without its small-sample term; ordinal distances are taken as given in it.
    /// </remarks>
    /// <param name="table">The ratings; on an ordinal or interval scale its categories stand in their order.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <param name="scale">What the categories mean.</param>
    public static AgreementEstimate KrippendorffAlpha(RatingTable table, double confidence = 0.95, Scale scale = Scale.Nominal)
    {
        ArgumentNullException.ThrowIfNull(table);
        var rows = table.Counts.Where(row => row.Sum() >= 2).ToArray();
        if (rows.Length < 2) return AgreementEstimate.Undefined(0, 0);

        double ratings = rows.Sum(row => row.Sum()), mean = ratings / rows.Length;
        double[] given = [.. Enumerable.Range(0, table.Categories.Count).Select(k => (double)rows.Sum(row => row[k]))];
        var weights = Weights(given, scale);
        var shares = given.Select(n => n / ratings).ToArray();
        var agreements = rows.Select(row => row.Select((count, k) => count * (Near(weights, row, k) - 1)).Sum() / (mean * (row.Sum() - 1))).ToArray();
        var pairs = agreements.Average();
        var observed = (1 - 1 / ratings) * pairs + 1 / ratings;
        var near = shares.Select((_, k) => Near(weights, shares, k)).ToArray();
        var expected = shares.Zip(near, (share, by) => share * by).Sum();
        if (expected >= 1) return AgreementEstimate.Undefined(observed, expected);

        var alpha = (observed - expected) / (1 - expected);
        var central = (pairs - expected) / (1 - expected);
        var squares = 0.0;
        foreach (var (row, agreement) in rows.Zip(agreements))
        {
            var weight = (row.Sum() - mean) / mean;
            var chance = row.Select((count, k) => count * near[k]).Sum() / mean - expected * weight;
            var value = (agreement - pairs * weight - expected - 2 * (1 - central) * (chance - expected)) / (1 - expected);
            squares += Math.Pow(value - central, 2);
        }
        return Estimate(observed, expected, alpha, squares, rows.Length, confidence);
    }

    /// <summary>How much two categories agree, 0 to 1: 1 − δ²/max δ².</summary>
    private static double[,] Weights(double[] given, Scale scale)
    {
        var size = given.Length;
        var weights = new double[size, size];
        double Distance(int c, int k) => scale switch
        {
            Scale.Nominal => c == k ? 0 : 1,
            Scale.Ordinal => Math.Pow(given[c..(k + 1)].Sum() - (given[c] + given[k]) / 2, 2),
            Scale.Interval => (double)(c - k) * (c - k),
            _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "There is no such scale."),
        };
        var most = Math.Max(Distance(0, size - 1), double.Epsilon);
        for (var c = 0; c < size; c++)
            for (var k = c; k < size; k++)
                weights[c, k] = weights[k, c] = 1 - Distance(c, k) / most;
        return weights;
    }

    private static double Near<T>(double[,] weights, T[] parts, int k) where T : System.Numerics.INumber<T> =>
        parts.Select((part, l) => weights[k, l] * double.CreateChecked(part)).Sum();
}
