using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Assay.Judging;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>A judge of a run, as the run's folder keeps it in <c>ID.judges.json</c>: who it was, down to its fingerprint.</summary>
/// <param name="Name">The name under which its verdicts stand.</param>
/// <param name="Kind">What kind of judge it is, for example <c>rubric</c>.</param>
/// <param name="Family">Judges of one family err together; that of every embedded judge is <c>embedded</c>.</param>
/// <param name="IsJuror">Whether it is one of a jury.</param>
/// <param name="Weight">Its weight in the jury.</param>
/// <param name="Fingerprint">Hash of what its verdicts depend on beside the case.</param>
/// <param name="Model">What is known of the model that it asks; null for an embedded judge.</param>
public sealed record JudgeRecord(string Name, string Kind, string Family, bool IsJuror, double Weight, string? Fingerprint, ModelFacts? Model)
{
    /// <summary>The judges of a run of a benchmark; empty where the run did not keep them.</summary>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static IReadOnlyList<JudgeRecord> Read(string folder, string benchmark)
    {
        var path = PathIn(folder, benchmark);
        return File.Exists(path) ? StoredJson.Read<JudgeRecord[]>(path, "list of judges") : [];
    }

    /// <summary>A short hash over protocol and judges; null where they were not kept, or one states no fingerprint: then nothing shows whether it is the same judge.</summary>
    internal static string? Hash(IReadOnlyList<JudgeRecord> judges, Protocol protocol) => judges.Count == 0 || judges.Any(j => j.Fingerprint is null)
        ? null
        : Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { protocol, judges = judges.Select(Identity) }, Json.Options)))[..16];

    /// <summary>Writes the judges whole or not at all.</summary>
    /// <exception cref="InputException">Other judges began this run: verdicts of two judges are not mixed in one file.</exception>
    internal static void Write(string folder, string benchmark, IReadOnlyList<JudgeRecord> judges)
    {
        if (Read(folder, benchmark) is { Count: > 0 } began && !began.Select(Identity).SequenceEqual(judges.Select(Identity)))
            throw new InputException(folder, $"its trials of {benchmark} were judged by {Words(began)}, and now it would be {Words(judges)}; begin a new run, or judge that one again (assay judge).");
        var path = PathIn(folder, benchmark);
        File.WriteAllText($"{path}.new", JsonSerializer.Serialize(judges, Json.Options));
        File.Move($"{path}.new", path, overwrite: true);
    }

    private static string Identity(JudgeRecord judge) =>
        string.Create(CultureInfo.InvariantCulture, $"{judge.Name} {judge.Kind} {judge.Weight:R} {judge.Fingerprint} {judge.Model?.Digest}");

    private static string Words(IEnumerable<JudgeRecord> judges) => string.Join(", ", judges.Select(j => $"{j.Name} ({j.Fingerprint ?? "no fingerprint"})"));

    private static string PathIn(string folder, string benchmark) => Path.Combine(folder, $"{benchmark}.judges.json");
}
