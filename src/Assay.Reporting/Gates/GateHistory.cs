using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Assay.Reporting;

/// <summary>One accepted run against its anchor.</summary>
/// <param name="Anchor">Id of the anchor, by <see cref="GateHistory.AnchorId"/>.</param>
/// <param name="Seed">Seed of the run.</param>
/// <param name="Pairs">Pairs of the primary rate.</param>
/// <param name="Difference">Mean paired difference of the primary rate, as a share, positive for the worse.</param>
/// <param name="Error">Standard error of the run's mean over repetitions on the same cases.</param>
/// <param name="Answer">What the gate answered.</param>
public sealed record HistoryLine(string Anchor, long Seed, int Pairs, double Difference, double Error, GateAnswer Answer);

/// <summary>
/// The accepted runs of a model in order, one a line, as <c>….history.verified.txt</c> holds them: append-only, each line a reviewed decision. It feeds the test for slow drift. Lines of an earlier anchor stay and
/// are not counted: a new anchor starts a new test.
/// </summary>
/// <param name="Lines">The lines, the oldest first.</param>
public sealed record GateHistory(IReadOnlyList<HistoryLine> Lines)
{
    private static readonly string Title = "anchor              seed   pairs  difference   error  answer";

    /// <summary>Identifies an anchor by the text of its cases.</summary>
    public static string AnchorId(string cases) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cases)))[..8];

    /// <summary>The history with a run added.</summary>
    /// <exception cref="InvalidOperationException">The run may not be added; the message says why.</exception>
    public GateHistory With(HistoryLine line) =>
        line.Answer is GateAnswer.Worse or GateAnswer.NotComparable
            ? throw new InvalidOperationException($"the gate answered '{GateReport.Words(line.Answer)}', and only an accepted run goes into the history. Mend the cause, or set a new anchor with a reason.")
        : Lines.Any(l => l.Anchor == line.Anchor && l.Seed == line.Seed)
            ? throw new InvalidOperationException($"the history of this anchor holds a run with the seed {line.Seed} already: the same seed draws the same answers again and adds nothing. Run with another --seed.")
        : new([.. Lines, line]);

    /// <summary>The text: figures in points.</summary>
    public string Text => Title + string.Concat(Lines.Select(l => string.Create(CultureInfo.InvariantCulture,
        $"\n{l.Anchor}  {l.Seed,14}  {l.Pairs,6}  {100 * l.Difference,10:+0.000;-0.000;0.000}  {100 * l.Error,6:0.000}  {GateReport.Words(l.Answer).Replace(' ', '-')}")));

    /// <summary>Reads a text; an empty one is an empty history.</summary>
    /// <exception cref="FormatException">A line is no accepted run, or one stands twice; the message names it.</exception>
    public static GateHistory Read(string text)
    {
        if (text.Length == 0) return new([]);
        var lines = text.TrimEnd('\n').Split('\n');
        if (lines[0] != Title) throw new FormatException($"The history cannot be read: line 1 is not its title '{Title}'.");
        HistoryLine[] read = [.. lines.Skip(1).Select(Line)];
        // Counted twice, a good run would hide a slow decline.
        return read.GroupBy(l => (l.Anchor, l.Seed)).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new FormatException($"The history cannot be read: the run with the seed {twice.Key.Seed} at the anchor {twice.Key.Anchor} stands twice.")
            : new(read);
    }

    private static HistoryLine Line(string line, int index) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [{ Length: 8 } anchor, var seed, var pairs, var difference, var error, var answer]
        && long.TryParse(seed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var s)
        && int.TryParse(pairs, NumberStyles.None, CultureInfo.InvariantCulture, out var p) && p > 0
        && Points(difference) is { } d and >= -1 and <= 1 && Points(error) is { } e and > 0 and <= 1
        && answer is "no-worse" or "cannot-tell"
            ? new(anchor, s, p, d, e, answer == "no-worse" ? GateAnswer.NoWorse : GateAnswer.CannotTell)
            : throw new FormatException($"The history cannot be read: line {index + 2}, '{line}', is no accepted run (anchor, seed, pairs, difference and error in points, answer).");

    private static double? Points(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var points) && double.IsFinite(points) ? points / 100 : null;
}
