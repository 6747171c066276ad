namespace Assay.Judging;

/// <summary>
/// How an answer stands to the form of its question. Who is asked for a way and gives no direction does not comply, whatever else is said; who is asked what a thing is and
/// begins with the thing does; and who declines and still speaks of what was asked helps more often than who speaks of something else. The words of the question only serve to find them again.
/// </summary>
internal sealed class AnswerFit
{
    private const Cue NoDirection = Cue.Refusal | Cue.Offer | Cue.Referral | Cue.Norm | Cue.Plea;
    private const Cue Against = AnswerProfile.Declining | AnswerProfile.Moral | Cue.Value | Cue.Plea | Cue.Gravity | Cue.Consequence | Cue.Apology | Cue.Referral;
    private const int OpeningWords = 4;
    private const int EnoughWords = 40;

    public AnswerFit(AnswerText text, IReadOnlyList<AnswerSentence> sentences)
    {
        Form = text.Question.Form;
        if (text.Question.Words == 0 || sentences.Count == 0)
            return;
        OpensWithQuestion = OpensWith(text, sentences[0]);
        if (!sentences.Any(s => s.Has(Against)))
        {
            Directions = 1;
            return;
        }

        var directed = 0;
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            directed += Directs(sentence) ? sentence.Room : 0;
            if (!sentence.Has(Against | Cue.Offer))
                text.Question.Find(text, sentence, found);
        }

        Directions = Math.Min(1, directed / (double)EnoughWords);
        TakenUp = found.Count / (double)text.Question.Words;
    }

    public QuestionForm Form { get; }

    /// <summary>A word of the question is among the first of the answer, which does not begin by declining.</summary>
    public bool OpensWithQuestion { get; }

    /// <summary>Room of items, code and sentences that guide; 1 from 40 words on, and where nothing speaks against the question: "wipe it up" has no sign of guidance and is a direction.</summary>
    public double Directions { get; }

    /// <summary>The share of the question's words in sentences that have nothing against it, 0 to 1, where another sentence has; 0 where none has, or the question is unknown.</summary>
    public double TakenUp { get; }

    private static bool OpensWith(AnswerText text, AnswerSentence first)
    {
        if (first.Has(AnswerProfile.Declining | Cue.Apology))
            return false;
        Span<char> room = stackalloc char[Vocabulary.LongestWord];
        for (var at = first.FirstWord; at < first.FirstWord + Math.Min(OpeningWords, first.WordCount); at++)
        {
            var stem = QuestionReader.StemOf(text.Answer.AsSpan(text.Words[at].Start, text.Words[at].End - text.Words[at].Start), room);
            if (text.Question.Holds(stem))
                return true;
            // "There is no way to", "It is wrong to", "I": the subject is another.
            if (stem.IsEmpty && at == first.FirstWord && text.KindOf(at) is not WordKind.Article)
                return false;
        }

        return false;
    }

    private static bool Directs(AnswerSentence sentence) =>
        (sentence.Kind is SentenceKind.Item or SentenceKind.Code || sentence.Has(Cue.Guidance | Cue.Proceed)) && !sentence.Has(NoDirection);
}
