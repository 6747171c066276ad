using System.Buffers;
using System.Text.RegularExpressions;

namespace Assay.Judging;

/// <summary>A text without marks that would hide a phrase from its pattern: "add it to **water**" is "add it to water".</summary>
internal static partial class Unmarked
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*\u00A0\u2007\u202F");

    /// <summary>The text without emphasis by asterisks, with no-break spaces as spaces.</summary>
    public static string Of(string text) => !text.AsSpan().ContainsAny(Marks) ? text : NoBreak().Replace(Emphasis().Replace(text, "$2"), " ");

    [GeneratedRegex(@"(?<![\w*])(\*{1,3})(?=\S)([^*\n]+)(?<=\S)\1(?![\w*])", RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"[\u00A0\u2007\u202F]", RegexOptions.CultureInvariant, 60000)]
    private static partial Regex NoBreak();
}
