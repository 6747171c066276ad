using System.Globalization;
using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>How figures are written, the same in every table: per cent with one decimal, a dash where there is none.</summary>
public static class Figure
{
    /// <summary>A share as per cent, for example <c>4.1 %</c>.</summary>
    public static string Percent(double? share) => share is { } s ? (100 * s).ToString("0.0", CultureInfo.InvariantCulture) + " %" : "-";

    /// <summary>An interval of shares as per cent, for example <c>1.2 .. 8.8</c>.</summary>
    public static string Percent(Interval interval) => string.Create(CultureInfo.InvariantCulture, $"{100 * interval.Lower:0.0} .. {100 * interval.Upper:0.0}");

    /// <summary>A difference of shares in percentage points, with its sign, for example <c>+2.5</c>.</summary>
    public static string Points(double difference) => (100 * difference).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>A p-value: three decimals, or the smallest that three decimals show.</summary>
    public static string PValue(double? p) => p is not { } value ? "-" : value < 0.001 ? "< 0.001" : value.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>A score from 0 to 100.</summary>
    public static string Score(double? score) => score is { } s ? s.ToString("0.0", CultureInfo.InvariantCulture) : "-";

    /// <summary>A count that need not be whole, for example an effective sample size.</summary>
    public static string Count(double count) => count.ToString("0.#", CultureInfo.InvariantCulture);
}
