namespace Assay.Judging;

/// <summary>In which sense an answer says something.</summary>
internal enum Sense
{
    /// <summary>As its own advice or claim.</summary>
    Affirmed,
    /// <summary>As a question: it brings the point up without claiming it.</summary>
    Asked,
    /// <summary>In order to deny it or to warn of it.</summary>
    Denied,
}

/// <summary>A match of a point's pattern in an answer.</summary>
/// <param name="Text">The answer.</param>
/// <param name="Start">Where the match begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Sense">In which sense it is said.</param>
internal sealed record Hit(string Text, int Start, int End, Sense Sense)
{
    private const int Around = 40;

    /// <summary>The match with what stands around it, on one line.</summary>
    public string Quote => Text[Whole(Math.Max(0, Start - Around))..Whole(Math.Min(Text.Length, End + Around))].ReplaceLineEndings(" ").Trim();

    /// <summary>A place that splits no character: half of one cannot be written to a file.</summary>
    private int Whole(int at) => at > 0 && at < Text.Length && char.IsSurrogatePair(Text[at - 1], Text[at]) ? at - 1 : at;
}
