using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper;
using CsvHelper.Configuration;

namespace Assay.Models;

/// <summary>One record of a data file.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Fields">Its fields by lower-case name.</param>
public sealed record FileRecord(int Line, IReadOnlyDictionary<string, string> Fields);

/// <summary>Reads a data file of named fields: CSV with a header (<c>.csv</c>) or JSON Lines (<c>.jsonl</c>, or <c>.json</c> where each line is an object). Names of fields ignore case.</summary>
/// <remarks>Files are UTF-8, or begin with a byte order mark. In JSON a list, an object and null are no text, so a field that holds one is not there.</remarks>
public static class RecordFile
{
    /// <summary>All records in the order of the file.</summary>
    /// <exception cref="InputException">The file is missing, empty or of another kind, or a line cannot be read; the message names file and line.</exception>
    public static IReadOnlyList<FileRecord> Read(string path, params IReadOnlyList<string> required)
    {
        if (!File.Exists(path))
            throw new InputException(path, "there is no such file.");
        var records = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" => Csv(path, required),
            ".jsonl" or ".ndjson" or ".json" => JsonLines(path),
            var other => throw new InputException(path, $"a data file ends in .csv or .jsonl, not in '{other}'."),
        };
        foreach (var record in records)
            foreach (var name in required.Where(n => !record.Fields.ContainsKey(n)))
                throw At(path, record.Line, $"it has no '{name}'{Nearest.Hint(name, record.Fields.Keys)}");
        return records.Count > 0 ? records : throw new InputException(path, "it holds no records.");
    }

    /// <summary>The place of a line, for messages.</summary>
    public static InputException At(string path, int line, string problem, Exception? inner = null) => new($"{path}, line {line}", problem, inner);

    private static List<FileRecord> Csv(string path, IReadOnlyList<string> required)
    {
        using var text = new StringReader(Text(path));
        using var csv = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = bad => throw At(path, bad.Context.Parser!.RawRow, "a quotation mark stands inside an unquoted field, or a quoted field does not end."),
            IgnoreBlankLines = true,
        });
        if (!csv.Read()) return [];
        var header = csv.Record!.Select(name => name.Trim().ToLowerInvariant()).ToArray();
        if (header is [var only] && only.IndexOfAny([';', '\t']) is >= 0 and var mark)
            throw At(path, 1, $"its fields are separated by {(only[mark] == ';' ? "semicolons" : "tabs")}; save it with commas between them.");
        foreach (var (i, name) in header.Index())
        {
            if (name.Length == 0) throw At(path, 1, $"column {i + 1} has no name.");
            if (Array.IndexOf(header, name) < i) throw At(path, 1, $"two columns are called '{name}'.");
        }
        foreach (var name in required.Except(header))
            throw At(path, 1, $"there is no column '{name}'{Nearest.Hint(name, header)}");
        var records = new List<FileRecord>();
        for (var line = csv.RawRow + 1; csv.Read(); line = csv.RawRow + 1)
        {
            if (csv.Count != header.Length)
                throw At(path, line, $"it has {csv.Count} fields, the header has {header.Length}.");
            records.Add(new FileRecord(line, header.Zip(csv.Record!).ToDictionary(f => f.First, f => f.Second, StringComparer.Ordinal)));
        }
        return records;
    }

    private static List<FileRecord> JsonLines(string path)
    {
        var records = new List<FileRecord>();
        foreach (var (i, text) in Lines(path).Index())
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            try
            {
                using var json = JsonDocument.Parse(text);
                if (json.RootElement.ValueKind != JsonValueKind.Object)
                    throw At(path, i + 1, "it is no JSON object.");
                var fields = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach (var field in json.RootElement.EnumerateObject().Where(f => f.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Object or JsonValueKind.Array)))
                {
                    if (!fields.TryAdd(field.Name.ToLowerInvariant(), field.Value.ToString()))
                        throw At(path, i + 1, $"'{field.Name}' stands twice.");
                }
                records.Add(new FileRecord(i + 1, fields));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                throw At(path, i + 1, $"it cannot be read as JSON: {e.Message}", e);
            }
        }
        return records;
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var text = new StringReader(Text(path));
        while (text.ReadLine() is { } line) yield return line;
    }

    /// <summary>The text of a file. What is no UTF-8 is an error and never a replaced character: without its apostrophe a refusal reads like an answer.</summary>
    private static string Text(string path)
    {
        try
        {
            using var text = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            return text.ReadToEnd();
        }
        catch (DecoderFallbackException other)
        {
            var bytes = File.ReadAllBytes(path);
            Utf8.ToUtf16(bytes, new char[bytes.Length], out var read, out _, replaceInvalidSequences: false);
            throw At(path, 1 + bytes.AsSpan(0, read).Count((byte)'\n'), "it is not in UTF-8; save it so (a spreadsheet calls it 'CSV UTF-8').", other);
        }
    }
}
