using System.Buffers;

namespace Assay.Judging;

/// <summary>Cuts an answer into sentences, items of lists and blocks of code in one pass.</summary>
internal static class SentenceReader
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？؟।!?.…");

    public static List<AnswerSentence> Read(string answer, Vocabulary vocabulary, List<Word> words)
    {
        var sentences = Read(answer, vocabulary, words, fences: true);
        // Some models fence their whole answer: without prose around it, what is fenced is the answer.
        return words.Count > 0 ? sentences : Read(answer, vocabulary, words, fences: false);
    }

    private static List<AnswerSentence> Read(string answer, Vocabulary vocabulary, List<Word> words, bool fences)
    {
        var sentences = new List<AnswerSentence>();
        var codeStart = -1;
        for (var at = 0; at < answer.Length;)
        {
            var newline = answer.AsSpan(at).IndexOfAny('\n', '\r');
            var end = newline < 0 ? answer.Length : at + newline;
            var line = answer.AsSpan(at, end - at).Trim();
            if (fences && line.StartsWith("```"))
            {
                // A fence that is never closed belongs to an answer that was cut off: the rest is code.
                if (codeStart >= 0)
                    sentences.Add(new AnswerSentence(codeStart, end, words.Count, 0, SentenceKind.Code));
                codeStart = codeStart >= 0 ? -1 : at;
            }
            else if (codeStart < 0)
            {
                ReadLine(answer, at, end, vocabulary, words, sentences);
            }

            at = end + 1;
        }

        if (codeStart >= 0)
            sentences.Add(new AnswerSentence(codeStart, answer.Length, words.Count, 0, SentenceKind.Code));
        return sentences;
    }

    private static void ReadLine(string answer, int start, int end, Vocabulary vocabulary, List<Word> words, List<AnswerSentence> sentences)
    {
        var body = SkipMarker(answer, start, end);
        var kind = body > start ? SentenceKind.Item : SentenceKind.Prose;
        for (var from = body; from < end;)
        {
            var to = EndOfSentence(answer, from, end);
            var first = words.Count;
            vocabulary.Read(answer, from, to, words);
            if (words.Count > first)
            {
                var asks = kind is SentenceKind.Prose && answer.AsSpan(from, to - from).TrimEnd() is [.., '?' or '？' or '؟'];
                sentences.Add(new AnswerSentence(words[first].Start, to, first, words.Count - first, asks ? SentenceKind.Question : kind)
                {
                    HasFigure = answer.AsSpan(from, to - from).ContainsAnyInRange('0', '9'),
                });
                kind = SentenceKind.Prose;
            }

            from = to;
        }
    }

    /// <summary>The index after "1.", "2)", "-", "*", "•" and the spaces around, or <paramref name="start"/> where no item begins.</summary>
    private static int SkipMarker(string answer, int start, int end)
    {
        var at = start;
        while (at < end && char.IsWhiteSpace(answer[at]))
            at++;
        var digits = at;
        while (digits < end && digits - at < 3 && char.IsDigit(answer[digits]))
            digits++;
        if (digits > at && digits < end && answer[digits] is '.' or ')' or '、' or '．')
            return digits + 1 < end && char.IsDigit(answer[digits + 1]) ? start : digits + 1;
        return at + 1 < end && answer[at] is '-' or '*' or '•' or '–' or '+' && answer[at + 1] is ' ' or '\t' ? at + 2 : start;
    }

    private static int EndOfSentence(string answer, int from, int end)
    {
        for (var at = from; answer.AsSpan(at, end - at).IndexOfAny(Ends) is >= 0 and var next; at++)
        {
            at += next;
            // "e.g. this", "3.5" and "U.S. law" go on; a full stop ends where a space and no small letter follow.
            if (answer[at] is not ('.' or '…') || Stops(answer, at, end))
                return SkipClosing(answer, at + 1, end);
        }

        return end;
    }

    private static bool Stops(string answer, int at, int end)
    {
        if (EndsAbbreviation(answer.AsSpan(0, at)))
            return false;
        var next = at + 1;
        while (next < end && IsClosing(answer[next]))
            next++;
        if (next < end && !char.IsWhiteSpace(answer[next]))
            return false;
        while (next < end && char.IsWhiteSpace(answer[next]))
            next++;
        return next >= end || !char.IsLower(answer[next]);
    }

    // "Dr.", "J. S. Bach"; a single capital at the end of a sentence is rarer than an initial.
    private static bool EndsAbbreviation(ReadOnlySpan<char> before)
    {
        var letters = 0;
        while (letters < before.Length && char.IsLetter(before[^(letters + 1)]))
            letters++;
        var word = before[(before.Length - letters)..];
        return word is [>= 'A' and <= 'Z' and not 'I'] or "Mr" or "Mrs" or "Ms" or "Dr" or "Prof" or "St" or "vs";
    }

    private static int SkipClosing(string answer, int at, int end)
    {
        while (at < end && (answer[at] is '.' or '!' or '?' || IsClosing(answer[at])))
            at++;
        return at;
    }

    private static bool IsClosing(char c) => c is '"' or '”' or '\'' or '’' or ')' or '*' or '»' or '」';
}
