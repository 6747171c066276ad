using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;

namespace Assay.Judging;

/// <summary>Reads labelled answers from CSV (RFC 4180, with a header) or JSON Lines. A row that cannot be used is an error that names file and line, never a row less.</summary>
public static class LabelledFile
{
    /// <summary>The labelled answers of a <c>.csv</c>, <c>.jsonl</c> or <c>.ndjson</c> file, in its order.</summary>
    /// <exception cref="FormatException">The file cannot be read as such; the message names line and column.</exception>
    public static IReadOnlyList<LabelledAnswer> Read(string path, LabelledColumns columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        using var text = File.OpenText(path);
        var rows = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" => Csv(text, path),
            ".jsonl" or ".ndjson" => JsonLines(text, path),
            var other => throw new FormatException($"{path}: labelled answers are read from .csv, .jsonl or .ndjson, not from '{other}'."),
        };
        List<LabelledAnswer> answers = [.. rows.Select(r => Answer(r.Where, r.Field, columns))];
        return answers.Count > 0 ? answers : throw new FormatException($"{path} holds no labelled answer.");
    }

    private static LabelledAnswer Answer(string where, Func<string, string?> field, LabelledColumns columns)
    {
        string Required(string column) => field(column) is { } value && !string.IsNullOrWhiteSpace(value)
            ? value : throw new FormatException($"{where}: '{column}' is missing or blank.");
        var label = Required(columns.Label);
        var (bad, good) = (columns.BadLabels.Contains(label), columns.GoodLabels.Contains(label));
        if (bad == good)
            throw new FormatException($"{where}: the label '{label}' is {(bad ? "both good and bad" : "neither good nor bad")}; name it in one of the two lists.");
        return new LabelledAnswer(Required(columns.Cluster), Required(columns.Question), Required(columns.Answer), bad);
    }

    private static IEnumerable<(string Where, Func<string, string?> Field)> Csv(StreamReader text, string path)
    {
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = bad => throw new FormatException($"{path}, line {bad.Context.Parser!.RawRow}: the quotation marks do not close."),
        });
        if (!csv.Read() || !csv.ReadHeader()) yield break;
        while (csv.Read())
        {
            if (csv.Parser.Count != csv.HeaderRecord!.Length)
                throw new FormatException($"{path}, line {csv.Parser.RawRow}: {csv.Parser.Count} fields, and the header has {csv.HeaderRecord.Length}.");
            yield return ($"{path}, line {csv.Parser.RawRow}", name => csv.TryGetField<string>(name, out var value) ? value : null);
        }
    }

    private static IEnumerable<(string Where, Func<string, string?> Field)> JsonLines(StreamReader text, string path)
    {
        for (var line = 1; text.ReadLine() is { } row; line++)
        {
            if (row.Length == 0) continue;
            var where = $"{path}, line {line}";
            JsonElement item;
            try
            {
                using var document = JsonDocument.Parse(row);
                item = document.RootElement.Clone();
            }
            catch (JsonException broken)
            {
                throw new FormatException($"{where}: no JSON object: {broken.Message}", broken);
            }
            yield return (where, name => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value)
                ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText()
                : null);
        }
    }
}
