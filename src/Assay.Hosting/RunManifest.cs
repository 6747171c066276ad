using System.Text.Json;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>What identifies a run: enough to go on with it where it stopped, and to refuse to mix it with another.</summary>
/// <param name="Model">URI of the model.</param>
/// <param name="Judge">URI of the model that judges; null for the embedded judges.</param>
/// <param name="Seed">Seed of the run.</param>
/// <param name="Epochs">Epochs asked; null for the benchmark's own number.</param>
/// <param name="Filter">Pattern over case ids; null for all.</param>
/// <param name="Sampling">Sampling options of every request.</param>
/// <param name="Digests">By benchmark, the digest of everything that was to be asked and expected.</param>
public sealed record RunManifest(string Model, string? Judge, long Seed, int? Epochs, string? Filter, Sampling Sampling, IReadOnlyDictionary<string, string> Digests)
{
    /// <summary>How the run is judged and counted.</summary>
    public Protocol Protocol { get; init; } = Protocol.Assay;

    /// <summary>Reads the manifest of a run's folder.</summary>
    /// <exception cref="InputException">There is none, or it cannot be read.</exception>
    public static RunManifest Read(string folder)
    {
        var path = PathIn(folder);
        if (!File.Exists(path)) throw new InputException(folder, "it holds no run.json, so nothing can be resumed; name the folder of a run.");
        return StoredJson.Read<RunManifest>(path, "manifest of a run");
    }

    /// <summary>Writes the manifest whole or not at all.</summary>
    public void Write(string folder)
    {
        var path = PathIn(folder);
        File.WriteAllText($"{path}.new", JsonSerializer.Serialize(this, Json.Options));
        File.Move($"{path}.new", path, overwrite: true);
    }

    /// <summary>The manifest with a benchmark's digest added.</summary>
    /// <exception cref="InputException">The benchmark's cases are not those that the run began with.</exception>
    public RunManifest With(string benchmark, string digest) =>
        !Digests.TryGetValue(benchmark, out var known) ? this with { Digests = new SortedDictionary<string, string>(Digests.ToDictionary(), StringComparer.Ordinal) { [benchmark] = digest } }
        : known == digest ? this
        : throw new InputException($"run of {benchmark}", $"its cases have changed since the run began (digest {known}, now {digest}); begin a new run.");

    private static string PathIn(string folder) => Path.Combine(folder, "run.json");
}
