using System.Globalization;

namespace Assay.Models;

/// <summary>What a model costs, as the user noted it in <c>assay.json</c>. Assay ships no prices: a list that nobody keeps is worse than none.</summary>
public sealed record ModelPrice
{
    /// <summary>Price of a million tokens sent, 0 or more.</summary>
    public required decimal Input { get; init; }

    /// <summary>Price of a million tokens received, 0 or more.</summary>
    public required decimal Output { get; init; }

    /// <summary>The currency of both, for example <c>USD</c>.</summary>
    public required string Currency { get; init; }

    /// <summary>The day on which they were noted, as <c>2026-11-20</c>.</summary>
    public required DateOnly Noted { get; init; }

    /// <summary>The price of so many tokens.</summary>
    public decimal Of(long input, long output) => (input * Input + output * Output) / 1_000_000m;

    /// <summary>An amount in words: two digits behind the point, or as many as a small amount needs to show.</summary>
    public static string Words(decimal amount, string currency) => string.Create(CultureInfo.InvariantCulture,
        $"{(amount is > 0 and < 0.1m ? amount.ToString("G2", CultureInfo.InvariantCulture) : amount.ToString("N2", CultureInfo.InvariantCulture))} {currency}");
}
