namespace Assay.Statistics;

/// <summary>A coefficient of agreement with its error.</summary>
/// <param name="Value">
/// The coefficient, or <see langword="null"/> where it is not defined: fewer than two items with two ratings, or chance agreement of 1
/// because every rating is the same. Raters who never saw a second category have shown nothing about telling categories apart.
/// </param>
/// <param name="StandardError">The standard error of the coefficient; 0 where it cannot be estimated because all items agree, none does, or one rater never varies.</param>
/// <param name="Interval">The confidence interval, within −1 to 1; all of it where there is no value.</param>
/// <param name="Observed">Observed agreement, 0 to 1.</param>
/// <param name="Expected">Agreement expected by chance under the coefficient's own model, 0 to 1.</param>
public sealed record AgreementEstimate(double? Value, double StandardError, Interval Interval, double Observed, double Expected)
{
    internal static AgreementEstimate Undefined(double observed, double expected) => new(null, 0, new(-1, 1), observed, expected);

    /// <summary>
    /// An interval of value ± quantile·error; where the error is 0 because all items agree, none does, or one rater never varies, the ends are the coefficient
    /// at Wilson's bounds of the observed agreement, because n items that are alike do not prove that the next one will be.
    /// </summary>
    internal static AgreementEstimate From(double observed, double expected, double value, double standardError, double quantile, int items)
    {
        var agreed = Proportion.Wilson(observed, items, quantile);
        var interval = standardError > 1e-12
            ? Interval.Around(value, quantile * standardError)
            : new((agreed.Lower - expected) / (1 - expected), (agreed.Upper - expected) / (1 - expected));
        return new(value, standardError, interval.Clamp(-1, 1), observed, expected);
    }
}
