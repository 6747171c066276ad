using System.Collections.Frozen;
using System.Globalization;

namespace Assay.Judging;

/// <summary>One word of an answer: its number in the vocabulary (-1 where no phrase uses it) and where it stands.</summary>
internal readonly record struct Word(int Id, int Start, int End);

/// <summary>
/// Numbers the words that phrases are made of. Reading an answer turns it into numbers once, so that all phrases together
/// cost one pass; no regular expression is involved and none can run away.
/// </summary>
internal sealed class Vocabulary
{
    public const int LongestWord = 32;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private Arranged? _arranged;

    public int Count => _ids.Count;

    /// <summary>The number of a word that phrases use, given now if it has none.</summary>
    public int Learn(string word)
    {
        if (!_ids.TryGetValue(word, out var id))
            _ids.Add(word, id = _ids.Count);
        _arranged = null;
        return id;
    }

    /// <summary>Appends the words of one stretch of text, lower-cased, with contractions spelt out.</summary>
    public void Read(string text, int start, int end, List<Word> words)
    {
        Span<char> lower = stackalloc char[LongestWord];
        for (var at = start; at < end;)
        {
            if (!IsWordPart(text[at]))
            {
                at++;
                continue;
            }

            var first = at;
            // Most words are of ASCII letters alone, and need one look at each.
            while (at < end && char.IsAsciiLetterOrDigit(text[at]))
            {
                if (at - first < LongestWord) lower[at - first] = (char)(text[at] | 0x20);
                at++;
            }
            if (at > first && (at == end || (text[at] < 128 && !IsApostrophe(text[at]))))
            {
                Add(lower[..Math.Min(at - first, LongestWord)], first, at, words);
                continue;
            }

            at = first;
            if (IsIdeographic(text[at]))
                at++;
            else
                while (at < end && !IsIdeographic(text[at])
                       && (IsWordPart(text[at]) || (IsApostrophe(text[at]) && at + 1 < end && char.IsLetter(text[at + 1]))))
                    at++;

            var length = Math.Min(at - first, LongestWord);
            text.AsSpan(first, length).ToLowerInvariant(lower);
            Spell(lower[..length], first, at, words);
        }
    }

    private void Add(ReadOnlySpan<char> word, int start, int end, List<Word> words)
    {
        if (word is "not" && words.Count > 0 && words[^1].Id >= 0 && words[^1].Id == Find("can") && words[^1].End + 1 == start)
            words[^1] = new Word(Find("cannot"), words[^1].Start, end);
        else
            words.Add(new Word(Find(word), start, end));
    }

    // "can't" and "cannot", "I'm" and "I am" must be one phrase each, and a possessive must not hide its noun.
    private void Spell(Span<char> word, int start, int end, List<Word> words)
    {
        var mark = word.LastIndexOfAny('\'', '\u2019', '\u02BC');
        if (mark <= 0)
        {
            Add(word, start, end, words);
            return;
        }

        var stem = word[..mark];
        var tail = word[(mark + 1)..];
        if (tail is "t" && stem is [.., 'n'])
        {
            if (stem is "can")
            {
                words.Add(new Word(Find("cannot"), start, end));
                return;
            }

            words.Add(new Word(stem is "won" ? Find("will") : Find(stem[..^1]), start, end));
            words.Add(new Word(Find("not"), start, end));
            return;
        }

        var rest = tail switch
        {
            "m" => "am",
            "re" => "are",
            "ve" => "have",
            "ll" => "will",
            "d" => "would",
            "s" when stem is "it" or "that" or "here" or "there" or "what" or "he" or "she" => "is",
            "s" when stem is "let" => "us",
            "s" => "",
            _ => null,
        };
        // Anything else is no contraction that we know (l'aide, d'accord): two words.
        words.Add(new Word(Find(stem), start, end));
        if (rest is not "")
            words.Add(new Word(rest is null ? Find(tail) : Find(rest), start, end));
    }

    /// <summary>All is learned before anything is read, so the words are arranged for reading once.</summary>
    private int Find(ReadOnlySpan<char> word) =>
        (_arranged ??= new Arranged(_ids)).Words.TryGetValue(word, out var id) ? id : -1;

    private sealed class Arranged(Dictionary<string, int> ids)
    {
        public readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Words = ids.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    /// <summary>Scripts written without spaces: every character counts as a word, so a phrase in them is a run of characters.</summary>
    private static bool IsIdeographic(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    // Combining marks belong to the word: Devanagari writes its vowels with them.
    public static bool IsWordPart(char c) => c < 128
        ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c)
          || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
