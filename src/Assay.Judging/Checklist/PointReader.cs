using System.Text.RegularExpressions;

namespace Assay.Judging;

/// <summary>Finds the points of a checklist in a text. A pattern is made once, as long as it is in use, with a timeout.</summary>
internal static class PointReader
{
    /// <summary>An expression takes kilobytes, and a large benchmark has many tens of thousands.</summary>
    private static readonly RecentlyUsed<PointPattern> Patterns = new(8192, p => new PointPattern(p));

    /// <summary>All matches of a pattern, in whatever sense.</summary>
    /// <exception cref="RegexMatchTimeoutException">The pattern takes too long on this text.</exception>
    /// <exception cref="ArgumentException">The pattern is no valid expression.</exception>
    public static IEnumerable<Hit> Find(string pattern, string text)
    {
        var known = Patterns[pattern];
        for (var match = known.Find(text, 0); match is var (start, end); match = known.Find(text, end))
            yield return new Hit(text, start, end, Clause.Read(text, start, end));
    }
}
