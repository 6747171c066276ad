using System.Text.Json;
using Assay.Models;

namespace Assay.Running;

/// <summary>What a run that ended early had finished. A record is whole when its line ends; a torn one at the end of the file is dropped, and the file is cut to what is whole.</summary>
/// <param name="Results">The finished trials.</param>
/// <param name="TornBytes">Bytes of a torn record that were cut off; 0 where the file ended well.</param>
public sealed record FinishedTrials(IReadOnlyList<TrialResult> Results, long TornBytes)
{
    /// <summary>Reads the finished trials of a file and makes it fit for appending. A file that is not there holds none.</summary>
    /// <exception cref="InputException">A line in the middle is no trial, or a trial stands there twice; the message names the line.</exception>
    public static FinishedTrials Recover(string path)
    {
        if (!File.Exists(path)) return new FinishedTrials([], 0);
        var bytes = File.ReadAllBytes(path);
        var whole = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        List<TrialResult> results = [];
        var seen = new HashSet<Trial>();
        var number = 0;
        for (var start = 0; start < whole;)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', start);
            number++;
            var result = Read(bytes.AsSpan(start, end - start), $"{path}, line {number}");
            if (!seen.Add(result.Trial))
                throw new InputException($"{path}, line {number}", $"{result.Trial} stands here a second time; the file mixes two runs.");
            results.Add(result);
            start = end + 1;
        }
        if (whole < bytes.Length)
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
            file.SetLength(whole);
        }
        return new FinishedTrials(results, bytes.Length - whole);
    }

    private static TrialResult Read(ReadOnlySpan<byte> line, string place)
    {
        try
        {
            return JsonSerializer.Deserialize<TrialResult>(line, Json.Options) is { Verdicts.Count: > 0 } result
                ? result
                : throw new InputException(place, "the trial has no verdict; remove the line, and it is asked again.");
        }
        catch (JsonException broken)
        {
            throw new InputException(place, $"it is no trial of this version: {broken.Message} Remove the line, and the trial is asked again.", broken);
        }
    }
}
