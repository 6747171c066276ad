namespace Assay.Judging;

/// <summary>One sentence of an answer and the cues that were found in it.</summary>
/// <param name="Start">Index of its first character in the answer.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="FirstWord">Index of its first word among the words of the answer.</param>
/// <param name="WordCount">Number of its words, at least 1 unless it is a block of code.</param>
/// <param name="Kind">Whether it runs on, opens an item of a list, asks, or is a block of code.</param>
internal readonly record struct AnswerSentence(int Start, int End, int FirstWord, int WordCount, SentenceKind Kind)
{
    private const int CodeWords = 30;

    public Cue Cues { get; init; }

    /// <summary>What it takes of the answer, in words; a block of code counts as a sentence or two.</summary>
    public int Room => Kind is SentenceKind.Code ? CodeWords : WordCount;

    /// <summary>Whether it holds a number: a date, an amount, a measure.</summary>
    public bool HasFigure { get; init; }

    public bool Has(Cue cue) => (Cues & cue) != 0;
}

internal enum SentenceKind
{
    Prose,
    Item,
    Question,
    Code,
}
