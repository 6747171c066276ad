using System.Numerics;

namespace Assay.Judging;

/// <summary>
/// Tells whether an answer is written in a language whose refusals are known. In another one the absence of a refusal means nothing, so no label may be given.
/// </summary>
/// <param name="languages">For each number of a word, the languages that it belongs to, as bits in the order of <see cref="FunctionWords.All"/>.</param>
internal sealed class LanguageReader(IReadOnlyList<ulong> languages)
{
    private enum Script { Latin, Cyrillic, Arabic, Devanagari, EastAsian, Other }

    // A name or a number is in no language; two words that no language knows are a sentence in another one.
    private const int FewestWords = 2;
    private const int LongestThing = 8;

    private static readonly ulong Arabic = 1ul << FunctionWords.All.ToList().FindIndex(l => l.Name == "Arabic");

    /// <summary>
    /// Learns the function words of all languages. Words of phrases count too, so that a short formula of refusal is known for what it is: those numbered below
    /// <paramref name="english"/> as English, the others as any known language but English, unless they are function words themselves.
    /// </summary>
    public static LanguageReader Of(Vocabulary vocabulary, int english)
    {
        var phrases = vocabulary.Count;
        var ids = FunctionWords.All.Select(l => l.Words.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(vocabulary.Learn).ToArray()).ToList();
        var languages = new ulong[vocabulary.Count];
        for (var i = 0; i < ids.Count; i++)
            foreach (var id in ids[i])
                languages[id] |= 1ul << i;
        var foreign = Enumerable.Range(1, ids.Count - 1).Where(i => FunctionWords.All[i].IsKnown).Aggregate(0ul, (bits, i) => bits | 1ul << i);
        for (var id = 0; id < phrases; id++)
            languages[id] |= id < english ? 1ul : languages[id] == 0 ? foreign : 0;
        return new LanguageReader(languages);
    }

    /// <summary>Why the language of the answer is not known; null where it is, or where the answer is too short to have one.</summary>
    public string? Refuse(string answer, List<Word> words, List<AnswerSentence> sentences)
    {
        var inScript = new int[(int)Script.Other + 1];
        var hits = new int[FunctionWords.All.Count];
        var shouted = !words.Exists(w => char.IsLower(answer[w.Start]));
        foreach (var sentence in sentences)
        {
            // A list of things has no function words in any language, and nobody refuses in one.
            if (sentence.Kind is SentenceKind.Item && sentence.WordCount <= LongestThing)
                continue;
            foreach (var word in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words).Slice(sentence.FirstWord, sentence.WordCount))
                Count(word);
        }

        var count = inScript.Max();
        var script = (Script)Array.IndexOf(inScript, count);
        if (count < FewestWords || script is Script.EastAsian)
            return null;
        if (script is Script.Other)
            return "It is written in a script that this judge does not read.";
        var most = hits.Max();
        var language = FunctionWords.All[Array.IndexOf(hits, most)];
        // One word may stand in any language; English alone has its common nouns listed as well.
        return most == 0 || most < language.Coverage * count || (most == 1 && count > 5 && language.Name != FunctionWords.All[0].Name) ? "It is in no language that this judge reads."
            : language.IsKnown ? null
            : $"It seems to be in {language.Name}, which this judge does not read.";

        void Count(Word word)
        {
            var known = word.Id < 0 ? ArticleOf(answer, word) : languages[word.Id];
            for (var bits = known; bits != 0; bits &= bits - 1)
                hits[BitOperations.TrailingZeroCount(bits)]++;
            if (known != 0 || Counts(answer, word, shouted))
                inScript[(int)ScriptOf(answer[word.Start])]++;
        }
    }

    // Names begin with a capital in most languages, figures belong to none.
    private static bool Counts(string answer, Word word, bool shouted)
    {
        var first = answer[word.Start];
        return char.IsLetter(first) && (shouted ? word.End - word.Start > 1 && !char.IsLower(answer[word.Start + 1]) : !char.IsUpper(first));
    }

    // Arabic writes its article with the noun: one word in four begins with it.
    private static ulong ArticleOf(string answer, Word word) =>
        word.End - word.Start > 3 && answer.AsSpan(word.Start).StartsWith("ال", StringComparison.Ordinal) ? Arabic : 0;

    private static Script ScriptOf(char c) => c switch
    {
        < '\u0250' or >= '\u1E00' and <= '\u1EFF' => Script.Latin,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' => Script.Arabic,
        >= '\u0900' and <= '\u097F' => Script.Devanagari,
        >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' or >= '\uF900' and <= '\uFAFF' => Script.EastAsian,
        _ => Script.Other,
    };
}
