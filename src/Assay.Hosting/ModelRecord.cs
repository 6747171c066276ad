using System.Globalization;
using System.Text.Json;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>The evaluated model of a run, as the run's folder keeps it in <c>ID.model.json</c>: which weights on which server gave the answers, as far as the server says.</summary>
/// <param name="Uri">How it was named.</param>
/// <param name="IsReference">Whether it is a reference model, also behind a server: its runs check the instrument.</param>
/// <param name="Facts">What was known of it.</param>
public sealed record ModelRecord(string Uri, bool IsReference, ModelFacts Facts)
{
    private const int DigestLength = 12;

    /// <summary>The model of a benchmark in a run's folder; null where the run did not keep it.</summary>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static ModelRecord? Read(string folder, string benchmark)
    {
        var path = PathIn(folder, benchmark);
        return File.Exists(path) ? StoredJson.Read<ModelRecord>(path, "record of a model") : null;
    }

    /// <summary>What is known of it in words, for example <c>digest 365c0bd3c000, Q4_K_M, Ollama 0.12.6, context 8192</c>.</summary>
    public string Words => string.Join(", ", new[]
    {
        Facts.Digest is { } digest ? $"digest {Short(digest)}" : "digest not told", Facts.Quantisation, Facts.Server,
        Facts.ContextLength is { } length ? $"context {length.ToString(CultureInfo.InvariantCulture)}" : null,
    }.OfType<string>());

    /// <summary>Writes the record whole or not at all.</summary>
    /// <exception cref="InputException">Another model began this run under the same name: answers of two models are not mixed in one file.</exception>
    internal static void Write(string folder, string benchmark, Model model)
    {
        var now = new ModelRecord(model.Uri, model.IsReference, model.Facts);
        if (Read(folder, benchmark) is { } began && (Differ(began.Facts.Digest, now.Facts.Digest) || Differ(began.Facts.ChatTemplate, now.Facts.ChatTemplate)))
            throw new InputException(folder, $"its trials of {benchmark} were answered by {began.Uri} ({began.Words}), and now it would be another model of that name ({now.Words}{(Differ(began.Facts.Digest, now.Facts.Digest) ? "" : ", another chat template")}); begin a new run.");
        var path = PathIn(folder, benchmark);
        File.WriteAllText($"{path}.new", JsonSerializer.Serialize(now, Json.Options));
        File.Move($"{path}.new", path, overwrite: true);
    }

    /// <summary>Copies the record beside trials that are judged again.</summary>
    internal static void Copy(string from, string to, string benchmark)
    {
        if (File.Exists(PathIn(from, benchmark))) File.Copy(PathIn(from, benchmark), PathIn(to, benchmark), overwrite: true);
    }

    // What one of the two does not tell says nothing.
    private static bool Differ(string? began, string? now) => began is not null && now is not null && began != now;

    private static string Short(string digest) => digest.Length > DigestLength ? digest[..DigestLength] : digest;

    private static string PathIn(string folder, string benchmark) => Path.Combine(folder, $"{benchmark}.model.json");
}
