namespace Assay.Judging;

/// <summary>
/// One phrase of a cue, compiled: words that must follow each other. In its notation <c>a|b</c> is a choice of words,
/// <c>&lt;name&gt;</c> a choice of word sequences, <c>?</c> at the end makes an element optional, <c>~3</c> skips up to
/// three words, and <c>^</c> binds the phrase to the start of a sentence.
/// </summary>
internal sealed class PhrasePattern
{
    private readonly record struct Element(int Gap, bool Optional, ulong[] Words, int[][] Sequences)
    {
        public bool Contains(int word) => word >> 6 < Words.Length && (Words[word >> 6] >> (word & 63) & 1) != 0;
    }

    private readonly Element[] _elements;

    private PhrasePattern(Cue cue, bool atStart, Element[] elements) => (Cue, AtStart, _elements) = (cue, atStart, elements);

    public Cue Cue { get; }

    public bool AtStart { get; }

    /// <summary>The words that can begin the phrase: the index that keeps matching cheap.</summary>
    public IEnumerable<int> FirstWords => Enumerable.Range(0, _elements[0].Words.Length * 64).Where(_elements[0].Contains)
        .Concat(_elements[0].Sequences.Select(s => s[0])).Distinct();

    /// <exception cref="FormatException">The notation is broken; the message holds the phrase.</exception>
    public static PhrasePattern Compile(Cue cue, string phrase, IReadOnlyDictionary<string, string> classes, Vocabulary vocabulary)
    {
        var parts = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var atStart = parts.Count > 0 && parts[0] is "^";
        if (atStart)
            parts.RemoveAt(0);
        var elements = parts.Select(Part).ToArray();
        return elements is [{ Gap: 0, Optional: false }, ..]
            ? new PhrasePattern(cue, atStart, elements)
            : throw new FormatException($"The phrase '{phrase}' of cue {cue} must begin with a word that is not optional.");

        Element Part(string part)
        {
            if (part is ['~', var digit] && char.IsAsciiDigit(digit))
                return new Element(digit - '0', false, [], []);
            var optional = part.EndsWith('?');
            var body = optional ? part[..^1] : part;
            var choices = !body.StartsWith('<') ? body.Split('|')
                : classes.TryGetValue(body.Trim('<', '>'), out var named) ? named.Split('|', StringSplitOptions.TrimEntries)
                : throw new FormatException($"The phrase '{phrase}' of cue {cue} names the unknown class {body}.");
            var sequences = choices.Select(c => c.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(vocabulary.Learn).ToArray()).ToArray();
            return sequences.Any(s => s.Length == 0)
                ? throw new FormatException($"The phrase '{phrase}' of cue {cue} has an empty choice in {part}.")
                : new Element(0, optional, Bits(sequences.Where(s => s.Length == 1).Select(s => s[0])), [.. sequences.Where(s => s.Length > 1)]);
        }
    }

    /// <summary>The number of words that the phrase takes from the start of <paramref name="words"/>, or 0 where it does not match.</summary>
    public int Match(ReadOnlySpan<Word> words) => Match(0, words, 0);

    private int Match(int element, ReadOnlySpan<Word> words, int at)
    {
        if (element == _elements.Length)
            return at;
        ref readonly var e = ref _elements[element];
        if (e.Gap > 0)
        {
            for (var skip = 0; skip <= e.Gap && at + skip < words.Length; skip++)
                if (Match(element + 1, words, at + skip) is > 0 and var taken)
                    return taken;
            return 0;
        }

        if (at < words.Length && words[at].Id >= 0)
        {
            if (e.Contains(words[at].Id) && Match(element + 1, words, at + 1) is > 0 and var taken)
                return taken;
            foreach (var sequence in e.Sequences)
                if (StartsWith(words[at..], sequence) && Match(element + 1, words, at + sequence.Length) is > 0 and var end)
                    return end;
        }

        return e.Optional ? Match(element + 1, words, at) : 0;
    }

    private static ulong[] Bits(IEnumerable<int> words)
    {
        var bits = new List<ulong>();
        foreach (var word in words)
        {
            while (bits.Count <= word >> 6)
                bits.Add(0);
            bits[word >> 6] |= 1UL << (word & 63);
        }

        return [.. bits];
    }

    private static bool StartsWith(ReadOnlySpan<Word> words, int[] sequence)
    {
        if (words.Length < sequence.Length)
            return false;
        for (var i = 0; i < sequence.Length; i++)
            if (words[i].Id != sequence[i])
                return false;
        return true;
    }
}
