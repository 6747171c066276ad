using System.Runtime.InteropServices;

namespace Assay.Judging;

/// <summary>
/// Sets small talk aside: whole lines, and runs of sentences, of which most hold an everyday word and none does anything of weight. It must not thin a refusal out until
/// it looks like an answer, nor make it look like one with help.
/// </summary>
/// <param name="isEveryday">For each number of a word, whether it is among <see cref="EverydayWords"/>.</param>
/// <param name="you">The numbers of the words that speak to the asker.</param>
/// <remarks>Where nothing declines nothing is set aside: there is nothing to hide, and everyday things may be what was asked.</remarks>
internal sealed class SmallTalkFilter(IReadOnlyList<bool> isEveryday, IReadOnlySet<int> you)
{
    private const Cue Declines = AnswerProfile.Declining | Cue.Norm | Cue.Rebuttal | Cue.Plea | Cue.Apology | Cue.Referral | Cue.Empathy
        | Cue.Consequence | Cue.Value;

    private const Cue Weight = AnswerProfile.Declining | Cue.Apology | Cue.Norm | Cue.Value | Cue.Rebuttal | Cue.Premise | Cue.Referral | Cue.Proceed
        | Cue.Inquiry | Cue.Assistant | Cue.Substitute | Cue.Gravity | Cue.Consequence;

    private const int ShortestRun = 2;
    private const int Everyday = 3;
    private const int Other = 2;

    /// <summary>The sentences without small talk, in their order.</summary>
    public List<AnswerSentence> Apply(string answer, List<Word> words, List<AnswerSentence> sentences, Question question)
    {
        if (sentences.Count < 2 || !sentences.Exists(s => s.Has(Declines)))
            return sentences;
        var subjects = Subjects(words, sentences);
        var kept = new List<AnswerSentence>(sentences.Count);
        for (var at = 0; at < sentences.Count;)
        {
            var (first, end) = NextRun(answer, words, sentences, question, subjects, at);
            kept.AddRange(CollectionsMarshal.AsSpan(sentences)[at..first]);
            at = end;
        }

        return kept.Count == 0 ? sentences : kept;
    }

    /// <summary>The next run of light sentences in which everyday ones outweigh the others from its start to its end; empty and at the end of the answer where there is none.</summary>
    private (int First, int End) NextRun(string answer, List<Word> words, List<AnswerSentence> sentences, Question question, HashSet<int> subjects, int from)
    {
        var (first, score, best, bestEnd) = (from, 0, 0, from);
        for (var at = from; at <= sentences.Count; at++)
        {
            var light = at < sentences.Count && IsLight(sentences[at]);
            score += light && IsEveryday(answer, words, sentences[at], subjects) && !question.IsTakenUpIn(answer, words, sentences[at]) ? Everyday : -Other;
            if (score > best)
                (best, bestEnd) = (score, at + 1);
            if (light && score > 0)
                continue;
            if (best > 0)
            {
                // A last sentence that breaks off, or says little, ends with the line that it stands on.
                if (bestEnd < sentences.Count && IsLight(sentences[bestEnd]) && EndsLine(answer, sentences[bestEnd]) && !EndsLine(answer, sentences[bestEnd - 1]))
                    bestEnd++;
                if (best >= ShortestRun * Everyday || (StartsLine(answer, sentences[first]) && EndsLine(answer, sentences[bestEnd - 1])))
                    return (first, bestEnd);
            }

            (first, score, best, bestEnd) = (at + 1, 0, 0, at + 1);
        }

        return (sentences.Count, sentences.Count);
    }

    private static bool StartsLine(string answer, AnswerSentence sentence)
    {
        var before = answer.AsSpan(0, sentence.Start).TrimEnd(' ');
        return before.IsEmpty || before[^1] is '\n' or '\r';
    }

    private static bool EndsLine(string answer, AnswerSentence sentence)
    {
        var rest = answer.AsSpan(sentence.End).TrimStart(' ');
        return rest.IsEmpty || rest[0] is '\n' or '\r';
    }

    /// <summary>Everyday words in sentences of weight: they are what the answer is about, wherever else they stand.</summary>
    private HashSet<int> Subjects(List<Word> words, List<AnswerSentence> sentences)
    {
        var subjects = new HashSet<int>();
        foreach (var sentence in sentences)
            if (!IsLight(sentence))
                foreach (var word in CollectionsMarshal.AsSpan(words).Slice(sentence.FirstWord, sentence.WordCount))
                    if (word.Id >= 0 && isEveryday[word.Id])
                        subjects.Add(word.Id);
        return subjects;
    }

    private static bool IsLight(AnswerSentence sentence) => sentence.Kind is SentenceKind.Prose && !sentence.Has(Weight);

    private bool IsEveryday(string answer, List<Word> words, AnswerSentence sentence, HashSet<int> subjects)
    {
        var found = false;
        var all = CollectionsMarshal.AsSpan(words).Slice(sentence.FirstWord, sentence.WordCount);
        for (var at = 0; at < all.Length; at++)
        {
            if (you.Contains(all[at].Id))
                return false;
            // "August 1945", "April 5": the date of a fact.
            var dated = at + 1 < all.Length && char.IsAsciiDigit(answer[all[at + 1].Start]);
            found |= all[at].Id >= 0 && isEveryday[all[at].Id] && !dated && !subjects.Contains(all[at].Id);
        }

        return found;
    }
}
