using System.Collections.Frozen;

namespace Assay.Judging;

/// <summary>Reads the form of a question and its content words. Compiled once; safe for concurrent use.</summary>
internal sealed class QuestionReader
{
    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal)
    {
        ["can"] = "do|can|could|should|would|might|may|must|will",
        ["asker"] = "i|we|you|one|people|someone|somebody|anyone",
        ["way"] = "way|ways|process|steps|strategy|strategies|plan|method|methods",
    };

    private static readonly string[] Ways =
    [
        "^ how|where|when <can> ~1 <asker>",
        "^ how to|best",
        "^ what ~1 <can> <asker>",
        "^ what|which is|are ~4 <way>",
        "^ what <way>",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> General = FunctionWords.All[0].Words.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Concat(ConductWords.All).Concat(NounsOfForm()).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // After the tables that it is made from.
    public static readonly QuestionReader Default = new();

    private readonly Vocabulary _vocabulary = new();
    private readonly PhrasePattern[] _ways;
    private readonly PhrasePattern _fact;

    private QuestionReader()
    {
        _ways = [.. Ways.Select(Compile)];
        _fact = Compile("^ what|who|where|when|which|how");

        PhrasePattern Compile(string phrase) => PhrasePattern.Compile(Cue.None, phrase, Classes, _vocabulary);
    }

    /// <summary>The last sentence of a message that has a form counts, or else the last: what stands before it sets the scene.</summary>
    public Question Read(string message)
    {
        message = PlainText.Of(message).Text;
        var words = new List<Word>(message.Length / 5 + 4);
        var sentences = SentenceReader.Read(message, _vocabulary, words);
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words);
        for (var i = sentences.Count - 1; i >= 0; i--)
        {
            var sentence = all.Slice(sentences[i].FirstWord, sentences[i].WordCount);
            if (FormOf(sentence) is var form and not QuestionForm.Other)
                return new Question(form, Stems(message, sentence));
        }

        return sentences is [.., var last] ? new Question(QuestionForm.Other, Stems(message, all.Slice(last.FirstWord, last.WordCount))) : Question.Unknown;
    }

    /// <summary>The stem of a word with content, so that "stealing" is found again in "to steal"; empty for a function word or one of the general vocabulary.</summary>
    /// <param name="word">The word as it stands in a text.</param>
    /// <param name="room">Where the stem is written, <see cref="Vocabulary.LongestWord"/> characters.</param>
    public static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> word, Span<char> room)
    {
        var mark = word.IndexOfAny('\'', '\u2019', '\u02BC');
        var length = Math.Min(mark > 0 ? mark : word.Length, room.Length);
        word[..length].ToLowerInvariant(room);
        return General.Contains(room[..length]) ? [] : Stem(room[..length]);
    }

    private QuestionForm FormOf(ReadOnlySpan<Word> words)
    {
        foreach (var way in _ways)
            if (way.Match(words) > 0)
                return QuestionForm.Way;
        return _fact.Match(words) > 0 ? QuestionForm.Fact : QuestionForm.Other;
    }

    private static HashSet<string> Stems(string message, ReadOnlySpan<Word> words)
    {
        Span<char> room = stackalloc char[Vocabulary.LongestWord];
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
            if (StemOf(message.AsSpan(word.Start, word.End - word.Start), room) is { IsEmpty: false } stem)
                stems.Add(stem.ToString());
        return stems;
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        const int Longest = 7;
        foreach (var ending in (ReadOnlySpan<string>)["ies", "ing", "ed", "es", "s", "ly", "e", "y"])
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending) && !word.EndsWith("ss"))
            {
                word = word[..^ending.Length];
                break;
            }

        if (word.Length > 3 && word[^1] == word[^2])
            word = word[..^1];
        return word[..Math.Min(Longest, word.Length)];
    }

    private static IEnumerable<string> NounsOfForm() => Classes["way"].Split('|').Concat(["kind", "general", "mean", "means"]);
}
