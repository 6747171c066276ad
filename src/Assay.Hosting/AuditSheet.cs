using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assay.Judging;
using Assay.Models;
using CsvHelper;
using CsvHelper.Configuration;

namespace Assay.Hosting;

/// <summary>A sheet of trials for blind labels: trial, prompt, answer and an empty label. No verdict stands in it, nor anything that depends on one. What was drawn is kept beside it.</summary>
internal static class AuditSheet
{
    private static readonly JsonSerializerOptions Form = new(Json.Options)
    {
        WriteIndented = true, NewLine = "\n", UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true,
    };

    /// <summary>Writes a sheet and its draw.</summary>
    /// <exception cref="InputException">The sheet is there already: it may hold labels. Or it is not called .csv, and could not be read back.</exception>
    public static void Write(string path, IReadOnlyList<TrialResult> sample, AuditDraw draw)
    {
        if (!Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase)) throw new InputException(path, "a sheet is a CSV file; let its name end in .csv.");
        if (File.Exists(path)) throw new InputException(path, "the sheet is there already and may hold labels; name another with --sheet, or delete it.");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using (var text = new StreamWriter(path) { NewLine = "\n" })
        // An answer that begins like a formula must not be run by the spreadsheet it is opened in.
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n", InjectionOptions = InjectionOptions.Escape }))
        {
            foreach (var name in (string[])["trial", "prompt", "answer", "label"]) csv.WriteField(name);
            csv.NextRecord();
            foreach (var result in sample)
            {
                foreach (var field in (string[])[result.Trial.ToString(), TrialText.Prompt(result.Transcript), TrialText.Answer(result.Transcript), ""]) csv.WriteField(field);
                csv.NextRecord();
            }
        }
        File.WriteAllText(DrawOf(path), JsonSerializer.Serialize(draw, Form) + "\n");
    }

    /// <summary>Reads the labels of a sheet: a label for every drawn trial, and for no other.</summary>
    /// <returns>By trial, whether a person fails it.</returns>
    /// <exception cref="InputException">A row is missing, added, twice, without a label or beside another answer than its own, or the run is another; the message names file and line.</exception>
    public static IReadOnlyDictionary<string, bool> Read(string path, IReadOnlyList<StoredRun> runs)
    {
        var rows = RecordFile.Read(path, "trial", "label");
        var draw = ReadDraw(path);
        foreach (var (benchmark, digest) in draw.Files)
        {
            if (runs.FirstOrDefault(r => r.Benchmark == benchmark) is not { } run) throw new InputException(path, $"it was drawn from trials of '{benchmark}', which this run does not hold.");
            if (Digest(run.Path) != digest) throw new InputException(path, $"it was drawn from another {Path.GetFileName(run.Path)} than that of this run; draw a new sample.");
        }
        var results = runs.SelectMany(r => r.Results).ToDictionary(r => r.Trial.ToString(), r => r.Transcript, StringComparer.Ordinal);
        var labels = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var trial = row.Fields["trial"];
            if (!draw.Trials.Contains(trial)) throw RecordFile.At(path, row.Line, $"'{trial}' was not drawn; only the drawn trials are a random sample.");
            var label = row.Fields["label"].Trim().ToLowerInvariant();
            if (label is not ("pass" or "fail")) throw RecordFile.At(path, row.Line, label.Length == 0 ? "it has no label; write pass or fail." : $"the label '{label}' is neither pass nor fail.");
            if (!labels.TryAdd(trial, label == "fail")) throw RecordFile.At(path, row.Line, $"'{trial}' stands twice.");
        }
        foreach (var row in rows) MustBeItsOwn(path, row, results);
        var missing = draw.Trials.Where(t => !labels.ContainsKey(t)).ToList();
        return missing.Count == 0 ? labels : throw new InputException(path, $"{missing.Count} of {draw.Trials.Count} drawn trials are missing, the first is '{missing[0]}'; a sample with gaps is no random sample.");
    }

    /// <summary>A label is of what stands beside it. In a sheet whose columns were sorted apart that is another trial's answer.</summary>
    private static void MustBeItsOwn(string path, FileRecord row, Dictionary<string, Transcript> results)
    {
        var trial = row.Fields["trial"];
        if (!results.TryGetValue(trial, out var transcript)) throw RecordFile.At(path, row.Line, $"this run counts no trial '{trial}'; draw a new sample.");
        foreach (var (column, said) in new[] { ("prompt", TrialText.Prompt(transcript)), ("answer", TrialText.Answer(transcript)) })
            if (row.Fields.TryGetValue(column, out var text) && !Beginning(text).SequenceEqual(Beginning(said)))
                throw RecordFile.At(path, row.Line, $"the {column} beside '{trial}' is not that of this trial, so its label may be another's; put the columns back together, or draw a new sample.");
    }

    /// <summary>Letters only, and not beyond what fits a cell: spreadsheets change line ends, quotes and what looks like a number, and cut long texts.</summary>
    private static IEnumerable<char> Beginning(string text) => text.Where(char.IsLetter).Take(2000);

    /// <summary>SHA-256 of a file, hexadecimal.</summary>
    public static string Digest(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private static AuditDraw ReadDraw(string path)
    {
        var file = DrawOf(path);
        if (!File.Exists(file)) throw new InputException(file, "it is missing; it was written beside the sheet and says what was drawn: keep it there, under the sheet's name. Without it nothing shows that the sheet is a random sample.");
        try
        {
            return JsonSerializer.Deserialize<AuditDraw>(File.ReadAllText(file), Form) ?? throw new InputException(file, "it is empty; draw a new sample.");
        }
        catch (JsonException broken)
        {
            throw new InputException(file, $"it cannot be read: {broken.Message} Draw a new sample.", broken);
        }
    }

    private static string DrawOf(string path) => Path.ChangeExtension(path, ".draw.json");
}

/// <summary>What was drawn for an audit.</summary>
/// <param name="Seed">Seed of the draw.</param>
/// <param name="Files">By benchmark, SHA-256 of the file of trials.</param>
/// <param name="Trials">The drawn trials, in the order of the sheet.</param>
internal sealed record AuditDraw(ulong Seed, IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> Trials);
