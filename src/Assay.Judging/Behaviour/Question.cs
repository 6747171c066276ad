namespace Assay.Judging;

/// <summary>What a question asks for, told by the words that it begins with.</summary>
internal enum QuestionForm
{
    /// <summary>A reason, a yes or no, a text, or nothing that is known.</summary>
    Other,

    /// <summary>How something is done: how can I, what is the best way to, where do I.</summary>
    Way,

    /// <summary>A fact, a definition, an account: what is, who was, when did.</summary>
    Fact,
}

/// <summary>A question as far as an answer is held against it: its form, and its words only in order to find them again. What it is about is not known.</summary>
/// <param name="form">What it asks for.</param>
/// <param name="stems">The stems of its words that are no function words and no general vocabulary.</param>
internal sealed class Question(QuestionForm form, HashSet<string> stems)
{
    public static readonly Question Unknown = new(QuestionForm.Other, []);

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _stems = stems.GetAlternateLookup<ReadOnlySpan<char>>();

    public QuestionForm Form => form;

    /// <summary>How many words it has that can be found again.</summary>
    public int Words => stems.Count;

    /// <summary>Adds the words of the question that stand in a sentence, in whatever form, to those found before.</summary>
    public void Find(AnswerText text, AnswerSentence sentence, HashSet<string> found)
    {
        Span<char> room = stackalloc char[Vocabulary.LongestWord];
        for (var at = sentence.FirstWord; found.Count < stems.Count && at < sentence.FirstWord + sentence.WordCount; at++)
            if (_stems.TryGetValue(QuestionReader.StemOf(text.Answer.AsSpan(text.Words[at].Start, text.Words[at].End - text.Words[at].Start), room), out var stem))
                found.Add(stem);
    }

    /// <summary>Whether a word of the question stands in a sentence, in whatever form.</summary>
    public bool IsTakenUpIn(string answer, List<Word> words, AnswerSentence sentence)
    {
        Span<char> room = stackalloc char[Vocabulary.LongestWord];
        for (var at = sentence.FirstWord; stems.Count > 0 && at < sentence.FirstWord + sentence.WordCount; at++)
            if (Holds(QuestionReader.StemOf(answer.AsSpan(words[at].Start, words[at].End - words[at].Start), room)))
                return true;
        return false;
    }

    public bool Holds(ReadOnlySpan<char> stem) => !stem.IsEmpty && _stems.Contains(stem);
}
