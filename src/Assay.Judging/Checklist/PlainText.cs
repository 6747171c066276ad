using System.Buffers;
using System.Text.RegularExpressions;

namespace Assay.Judging;

/// <summary>An answer as a reader sees it: "add it to **water**" is "add it to water". Marks of emphasis and what cannot be seen would hide a phrase from its pattern.</summary>
internal static partial class PlainText
{
    private static readonly SearchValues<char> Hiding = SearchValues.Create("*\u00A0\u2007\u202F\u00AD\u200B\u200C\u200D\u2060\uFEFF");

    /// <summary>The text without emphasis by asterisks and without invisible characters, with no-break spaces as spaces.</summary>
    public static string Of(string text) =>
        !text.AsSpan().ContainsAny(Hiding) ? text : NoBreak().Replace(Invisible().Replace(Emphasis().Replace(text, "$2"), ""), " ");

    [GeneratedRegex(@"(?<![\w*])(\*{1,3})(?=\S)([^*\n]+)(?<=\S)\1(?![\w*])", RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"[\u00AD\u200B-\u200D\u2060\uFEFF]", RegexOptions.CultureInvariant, 60000)]
    private static partial Regex Invisible();

    [GeneratedRegex(@"[\u00A0\u2007\u202F]", RegexOptions.CultureInvariant, 60000)]
    private static partial Regex NoBreak();
}
