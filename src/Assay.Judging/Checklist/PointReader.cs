using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Assay.Judging;

/// <summary>Finds the points of a checklist in a text. Patterns are compiled once, with a timeout.</summary>
internal static class PointReader
{
    private static readonly ConcurrentDictionary<string, Regex> Compiled = new(StringComparer.Ordinal);

    /// <summary>All matches of a pattern, in whatever sense.</summary>
    /// <exception cref="RegexMatchTimeoutException">The pattern takes too long on this text.</exception>
    /// <exception cref="ArgumentException">The pattern is no valid expression.</exception>
    public static IEnumerable<Hit> Find(string pattern, string text)
    {
        var regex = Compiled.GetOrAdd(pattern, static p => new Regex(p, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            if (match.Length > 0)
                yield return new Hit(Quote(text, match.Index, match.Index + match.Length), Clause.Read(text, match.Index, match.Index + match.Length));
    }

    private static string Quote(string text, int start, int end)
    {
        var from = Math.Max(0, start - 40);
        var to = Math.Min(text.Length, end + 40);
        return text[from..to].ReplaceLineEndings(" ").Trim();
    }
}
