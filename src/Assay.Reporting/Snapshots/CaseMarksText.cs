using System.Globalization;
using System.Text;

namespace Assay.Reporting;

/// <summary>The marks as the text of a snapshot, and back. Read strictly: what cannot be paired character by character is an error with its line, never a shorter run.</summary>
public static class CaseMarksText
{
    private const int MarksALine = 100, KeysALine = 11, Label = 12;

    /// <summary>The snapshot's text.</summary>
    public static string Of(CaseMarks marks)
    {
        var text = new StringBuilder();
        void Line(string label, object value) => text.Append(CultureInfo.InvariantCulture, $"{label.PadRight(Label)}{value}\n");
        Line("model", marks.Header.Model);
        Line("judge", marks.Header.Judge);
        Line("sampling", marks.Header.Sampling);
        Line("epochs", marks.Header.Epochs);
        Line("conditions", marks.Conditions);
        Line("seeds", string.Join(", ", marks.Seeds));
        if (marks.Reason is { } reason) Line("reason", reason);
        Line("cases", marks.Keys.Count);
        text.Append("\nkeys\n");
        foreach (var line in marks.Keys.Chunk(KeysALine)) text.AppendJoin(' ', line).Append('\n');
        foreach (var row in marks.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{row.Rate} [{row.Condition}] seed {row.Seed}\n");
            foreach (var line in row.Marks.Chunk(MarksALine)) text.Append(line).Append('\n');
        }
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">It is no such text; the message names the line.</exception>
    public static CaseMarks Read(string text) => new Reader(text).Read();

    private sealed class Reader(string text)
    {
        private readonly string[] _lines = text.Split('\n');
        private int _at;

        public CaseMarks Read()
        {
            var header = new MarksHeader(Value("model"), Value("judge"), Value("sampling"), Number(Value("epochs")));
            var conditions = Value("conditions");
            long[] seeds = [.. Value("seeds").Split(", ").Select(Seed)];
            var reason = Next is { } line && line.StartsWith("reason ", StringComparison.Ordinal) ? Value("reason") : null;
            var count = Number(Value("cases"));
            if (header.Epochs is < 1 || header.Epochs > CaseMarks.MostEpochs) throw Wrong($"epochs lie between 1 and {CaseMarks.MostEpochs}");
            Expect("");
            Expect("keys");
            string[] keys = [.. Block().SelectMany(l => l.Split(' '))];
            if (keys.Length != count || keys.Distinct().Count() != count) throw Wrong($"{count} different keys of cases should stand above");
            List<MarkRow> rows = [];
            while (_at < _lines.Length)
            {
                Expect("");
                rows.Add(Row(count, header.Epochs));
            }
            if (seeds.Distinct().Count() != seeds.Length) throw Wrong("a seed stands twice: the same run counted twice is one run");
            foreach (var group in rows.GroupBy(r => (r.Rate, r.Condition)))
                if (!group.Select(r => r.Seed).SequenceEqual(seeds)) throw Wrong($"{group.Key.Rate} [{group.Key.Condition}] should have the seeds {string.Join(", ", seeds)}, each once");
            return new(header, conditions, seeds, reason, keys, rows);
        }

        private MarkRow Row(int count, int epochs)
        {
            var title = Next ?? throw Wrong("a rate is missing");
            var (open, close) = (title.IndexOf(" [", StringComparison.Ordinal), title.LastIndexOf("] seed ", StringComparison.Ordinal));
            if (open < 1 || close < open) throw Wrong("it should be a rate with its condition and seed, such as 'asr [risk] seed 0'");
            var seed = Seed(title[(close + "] seed ".Length)..]);
            _at++;
            var marks = string.Concat(Block());
            if (marks.Length != count) throw Wrong($"{count} characters should stand above, one a case, and there are {marks.Length}");
            foreach (var mark in marks)
                if (mark is not (CaseMarks.Unscored or CaseMarks.NotRun or CaseMarks.None) && CaseMarks.Digits.IndexOf(mark) is var failures && (failures < 0 || failures > epochs))
                    throw Wrong($"'{mark}' above is no count of failures in {epochs} epochs");
            return new(title[..open], title[(open + 2)..close], seed, marks);
        }

        private string? Next => _at < _lines.Length ? _lines[_at] : null;

        private IEnumerable<string> Block()
        {
            for (; Next is { Length: > 0 } line; _at++) yield return line;
        }

        private string Value(string label)
        {
            if (Next is not { } line || !line.StartsWith(label.PadRight(Label), StringComparison.Ordinal)) throw Wrong($"the line '{label}' should stand here");
            _at++;
            return line[Label..];
        }

        private void Expect(string line)
        {
            if (Next != line) throw Wrong(line.Length == 0 ? "an empty line should stand here" : $"'{line}' should stand here");
            _at++;
        }

        private int Number(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong($"'{value}' above is no number");

        private long Seed(string value) => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed) ? seed : throw Wrong($"'{value}' is no seed");

        private FormatException Wrong(string what) => new($"line {_at + 1}: {what}.");
    }
}
