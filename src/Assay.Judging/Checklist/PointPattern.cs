using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Assay.Judging;

/// <summary>
/// A pattern of a checklist. Compiling one to code costs about as much as some hundred readings and makes each of them many times faster, so a pattern is interpreted until it has cost what compiling it would.
/// Either way finds the same.
/// </summary>
internal sealed class PointPattern(string pattern)
{
    /// <summary>
    /// The limit is on the clock, not on the work: on a machine that does eighty things at once a reading of milliseconds has taken more than five seconds, and that must not change a verdict. What takes longer than
    /// this never ends. Set by tests only.
    /// </summary>
    internal static TimeSpan Limit { get; set; } = TimeSpan.FromMinutes(1);

    private static readonly long CostOfCompiling = Stopwatch.Frequency * 15 / 1000;

    private Regex _regex = Make(pattern, RegexOptions.None);
    private long _fastest = long.MaxValue;
    private long _readings;
    private int _compiled;

    /// <summary>The first match at or after a place that is not empty; null if there is none.</summary>
    /// <exception cref="RegexMatchTimeoutException">The pattern takes too long on this text.</exception>
    public (int Start, int End)? Find(string text, int from)
    {
        var began = _compiled == 0 ? Stopwatch.GetTimestamp() : 0;
        (int, int)? found = null;
        foreach (var match in Volatile.Read(ref _regex).EnumerateMatches(text, from))
        {
            if (match.Length == 0) continue;
            found = (match.Index, match.Index + match.Length);
            break;
        }
        if (began != 0) Count(Stopwatch.GetTimestamp() - began);
        return found;
    }

    /// <summary>The fastest reading is what a reading costs: on a busy machine the others hold the time that the thread was not running.</summary>
    private void Count(long ticks)
    {
        _fastest = Math.Min(_fastest, ticks);
        if (Interlocked.Increment(ref _readings) * _fastest >= CostOfCompiling && Interlocked.Exchange(ref _compiled, 1) == 0)
            Volatile.Write(ref _regex, Make(pattern, RegexOptions.Compiled));
    }

    private static Regex Make(string pattern, RegexOptions how) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | how, Limit);
}
