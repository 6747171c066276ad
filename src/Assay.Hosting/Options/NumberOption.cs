using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace Assay.Hosting;

/// <summary>Options that are numbers within bounds. A number is written with a point and without marks for thousands, whatever the culture: "1,5" is refused and not read as 15.</summary>
public static class NumberOption
{
    /// <summary>Takes numbers from <paramref name="least"/> to <paramref name="most"/>, both included; anything else is an error that says so.</summary>
    public static Option<T?> Within<T>(this Option<T?> option, T least, T most) where T : struct, INumber<T>
    {
        option.CustomParser = given => Read<T>(given, option.Name, n => n >= least && n <= most, string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}"), out var number) ? number : null;
        return option;
    }

    /// <inheritdoc cref="Within{T}(Option{T?}, T, T)"/>
    public static Option<T> Within<T>(this Option<T> option, T least, T most) where T : struct, INumber<T>
    {
        option.CustomParser = given => Read<T>(given, option.Name, n => n >= least && n <= most, string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}"), out var number) ? number : default;
        return option;
    }

    /// <summary>Takes finite numbers above zero; anything else is an error that says so.</summary>
    public static Option<T?> AboveZero<T>(this Option<T?> option) where T : struct, INumber<T>
    {
        option.CustomParser = given => Read<T>(given, option.Name, n => n > T.Zero && T.IsFinite(n), "above 0", out var number) ? number : null;
        return option;
    }

    private static bool Read<T>(ArgumentResult given, string option, Func<T, bool> fits, string range, out T number) where T : struct, INumber<T>
    {
        var isWhole = T.One / (T.One + T.One) == T.Zero;
        var text = given.Tokens[0].Value;
        if (T.TryParse(text, isWhole ? NumberStyles.Integer : NumberStyles.Float, CultureInfo.InvariantCulture, out number) && fits(number)) return true;
        given.AddError($"{option} must be a {(isWhole ? "whole number" : "number")} {range}, and '{text}' is none.");
        return false;
    }
}
