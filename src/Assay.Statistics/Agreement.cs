namespace Assay.Statistics;

/// <summary>Agreement of any number of raters, with missing ratings. Categories are nominal except where a <see cref="Scale"/> says otherwise.</summary>
/// <remarks>
/// Every coefficient is <c>(p_a − p_e)/(1 − p_e)</c>; they differ in what they take for chance. Standard errors are Gwet's linearisation over
/// items (Handbook of Inter-Rater Reliability, 4th ed. 2014, chapters 5 and 6; Educational and Psychological Measurement 81 (2021)
/// 781–790), intervals use Student's t with items − 1 degrees of freedom. Items are the sampled units; raters are taken as given.
/// </remarks>
public static partial class Agreement
{
    /// <summary>The share of pairs of ratings of one item that agree, averaged over items with two or more ratings.</summary>
    /// <param name="table">The ratings.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    public static AgreementEstimate Percent(RatingTable table, double confidence = 0.95) =>
        Linearised(table, confidence, _ => 0, (_, _) => 0);

    /// <summary>Fleiss' kappa: chance is two raters drawing from the pooled distribution.</summary>
    /// <remarks><c>p_e = Σπ_k²</c>. Source: Fleiss, Psychological Bulletin 76 (1971) 378–382. It falls with skewed categories even when raters agree.</remarks>
    /// <inheritdoc cref="Percent" path="/param"/>
    public static AgreementEstimate FleissKappa(RatingTable table, double confidence = 0.95) =>
        Linearised(table, confidence, shares => shares.Sum(share => share * share), (shares, category) => shares[category]);

    /// <summary>Gwet's AC1: chance is guessing on the items that are hard; steady under skewed categories.</summary>
    /// <remarks><c>p_e = Σπ_k(1−π_k)/(q−1)</c>. Source: Gwet, British J. Mathematical and Statistical Psychology 61 (2008) 29–48.</remarks>
    /// <inheritdoc cref="Percent" path="/param"/>
    public static AgreementEstimate GwetAc1(RatingTable table, double confidence = 0.95) =>
        Linearised(table, confidence,
            shares => shares.Sum(share => share * (1 - share)) / (shares.Length - 1),
            (shares, category) => (1 - shares[category]) / (shares.Length - 1));

    /// <summary>A coefficient from its chance agreement, and from what one rating of a category contributes to it.</summary>
    private static AgreementEstimate Linearised(RatingTable table, double confidence, Func<double[], double> chance, Func<double[], int, double> contribution)
    {
        ArgumentNullException.ThrowIfNull(table);
        var rows = table.Counts;
        var paired = rows.Count(row => row.Sum() >= 2);
        if (paired < 2) return AgreementEstimate.Undefined(0, 0);

        var shares = Enumerable.Range(0, table.Categories.Count).Select(k => rows.Average(row => (double)row[k] / row.Sum())).ToArray();
        var agreements = rows.Select(row => row.Sum() < 2 ? 0 : row.Sum(count => count * (count - 1.0)) / (row.Sum() * (row.Sum() - 1.0))).ToArray();
        var observed = agreements.Sum() / paired;
        var expected = chance(shares);
        if (expected >= 1) return AgreementEstimate.Undefined(observed, expected);

        var coefficient = (observed - expected) / (1 - expected);
        var squares = 0.0;
        foreach (var (row, agreement) in rows.Zip(agreements))
        {
            var total = row.Sum();
            var own = total < 2 ? 0 : (double)rows.Length / paired * (agreement - expected) / (1 - expected);
            var guess = row.Select((count, k) => count * contribution(shares, k)).Sum() / total;
            squares += Math.Pow(own - 2 * (1 - coefficient) * (guess - expected) / (1 - expected) - coefficient, 2);
        }
        return Estimate(observed, expected, coefficient, squares, rows.Length, confidence);
    }

    private static AgreementEstimate Estimate(double observed, double expected, double value, double squares, int items, double confidence) =>
        AgreementEstimate.From(observed, expected, value, Math.Sqrt(squares / (items * (items - 1.0))), Quantile.TwoSidedStudent(confidence, items - 1), items);
}
