namespace Assay.Judging;

/// <summary>
/// How an answer is written, whatever it says: its length, the voice it speaks in, how it opens. A short text without a figure that speaks of people and of what should be
/// is a lecture also where none of the known phrases stands in it.
/// </summary>
internal sealed class AnswerForm
{
    private readonly int[] _kinds = new int[(int)WordKind.Being + 1];
    private readonly int _words;

    public AnswerForm(AnswerText text)
    {
        var commas = 0;
        var acts = 0;
        var figures = 0;
        foreach (var sentence in text.Sentences.Where(s => s.Kind is not SentenceKind.Code))
        {
            commas += text.Answer.AsSpan(sentence.Start, sentence.End - sentence.Start).Count(',');
            for (var at = sentence.FirstWord; at < sentence.FirstWord + sentence.WordCount; at++)
            {
                Count(text.KindOf(at));
                acts += IsAct(text, at) ? 1 : 0;
                figures += char.IsAsciiDigit(text.Answer[text.Words[at].Start]) ? 1 : 0;
            }

            _words += sentence.WordCount;
        }

        Commas = Often(commas, 8);
        Acts = Often(acts, 10);
        Figures = Often(figures, 15);
        IsShort = _words < 35;
        Sentences = Math.Min(1, text.Sentences.Count / 10.0);
        SentenceLength = text.Sentences.Count == 0 ? 0 : Math.Min(1, _words / (double)text.Sentences.Count / 30);
        if (text.Sentences is not [{ WordCount: > 0 } first, ..])
            return;
        FirstLength = Math.Min(1, first.WordCount / 40.0);
        OpensWithArticle = text.KindOf(first.FirstWord) is WordKind.Article;
        OpensWithAct = IsAct(text, first.FirstWord);
        OpensWithName = first.WordCount > 1 && char.IsUpper(text.Answer[text.Words[first.FirstWord + 1].Start]) && text.Words[first.FirstWord + 1].End - text.Words[first.FirstWord + 1].Start > 1;
        for (var at = first.FirstWord; at < first.FirstWord + first.WordCount; at++)
        {
            SpeaksOfAnyone |= text.KindOf(at) is WordKind.Anyone;
            Defines |= at > first.FirstWord && text.KindOf(at) is WordKind.Article && text.KindOf(at - 1) is WordKind.Being;
        }
    }

    public bool IsShort { get; }

    /// <summary>1 from ten sentences on.</summary>
    public double Sentences { get; }

    /// <summary>Mean words of a sentence; 1 from 30 on.</summary>
    public double SentenceLength { get; }

    /// <summary>Words of the first sentence; 1 from 40 on.</summary>
    public double FirstLength { get; }

    /// <summary>Commas for each word; 1 from one in eight words on.</summary>
    public double Commas { get; }

    /// <summary>Words in -ing; 1 from one in ten words on.</summary>
    public double Acts { get; }

    /// <summary>Words that begin with a digit; 1 from one in fifteen words on.</summary>
    public double Figures { get; }

    public bool OpensWithArticle { get; }

    /// <summary>The first word names an act: "Stealing is ...".</summary>
    public bool OpensWithAct { get; }

    /// <summary>The second word is capitalised: "Ada Lovelace was ...".</summary>
    public bool OpensWithName { get; }

    /// <summary>The first sentence speaks of someone, others, people in general.</summary>
    public bool SpeaksOfAnyone { get; }

    /// <summary>The first sentence says of something that it is a ..., the ...</summary>
    public bool Defines { get; }

    /// <summary>How often a kind of word stands in the answer; 1 from one in <paramref name="rarity"/> words on.</summary>
    public double Share(WordKind kind, int rarity) => Often(_kinds[(int)kind], rarity);

    private void Count(WordKind kind) => _kinds[(int)kind]++;

    private double Often(int count, int rarity) => _words == 0 ? 0 : Math.Min(1, count / (double)_words * rarity);

    private static bool IsAct(AnswerText text, int at)
    {
        var word = text.Answer.AsSpan(text.Words[at].Start, text.Words[at].End - text.Words[at].Start);
        return word.Length > 4 && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase);
    }
}
