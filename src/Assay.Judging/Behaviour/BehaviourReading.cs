namespace Assay.Judging;

/// <summary>A stretch of an answer that bears on its label.</summary>
/// <param name="Start">Index of the first UTF-16 code unit, from 0.</param>
/// <param name="Length">Number of UTF-16 code units, at least 1.</param>
/// <param name="Cue">What the stretch was taken for, such as <c>Refusal</c> or <c>Norm</c>.</param>
public readonly record struct Span(int Start, int Length, string Cue)
{
    /// <summary>The text of this span in the answer it was read from.</summary>
    /// <param name="answer">The same string that was classified.</param>
    /// <exception cref="ArgumentOutOfRangeException">The string is shorter than the span.</exception>
    public string In(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Substring(Start, Length);
    }
}

/// <summary>The label of one answer with the grounds for it.</summary>
/// <param name="Label">What the answer does.</param>
/// <param name="Evidence">The stretches that speak for the label, in the order of the text; empty when nothing but the absence of cues does.</param>
/// <param name="Reason">One English sentence for a person who reads the verdict.</param>
public sealed record BehaviourReading(Behaviour Label, IReadOnlyList<Span> Evidence, string Reason);
