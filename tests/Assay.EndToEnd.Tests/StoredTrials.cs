using System.Text.Json;

namespace Assay.EndToEnd.Tests;

/// <summary>The trials that a run left, as somebody reads them who has the file and nothing else.</summary>
internal static class StoredTrials
{
    public static IReadOnlyList<JsonElement> Read(string folder, string benchmark) =>
        [.. File.ReadLines(Path.Combine(folder, $"{benchmark}.trials.jsonl")).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement)];

    public static string Condition(this JsonElement trial) => trial.GetProperty("transcript").GetProperty("trial").GetProperty("condition").GetString()!;

    public static string Answer(this JsonElement trial) =>
        trial.GetProperty("transcript").GetProperty("turns").EnumerateArray().Last(t => t.GetProperty("speaker").ToString() is "Assistant").GetProperty("text").GetString()!;

    public static IReadOnlyList<(string Judge, string Outcome, string Label)> Verdicts(this JsonElement trial) =>
        [.. trial.GetProperty("verdicts").EnumerateArray().Select(v => (v.GetProperty("judge").GetString()!, v.GetProperty("outcome").GetString()!, v.GetProperty("label").GetString()!))];
}
