using Assay.Models;
using Assay.Running;

namespace Assay.Hosting;

/// <summary>The trials of one benchmark as a run left them.</summary>
/// <param name="Benchmark">Id of the benchmark.</param>
/// <param name="Path">The file.</param>
/// <param name="Results">Its trials that count, in the order in which they finished: all of a whole run, the longest finished start of its plan of one that ended early.</param>
internal sealed record StoredRun(string Benchmark, string Path, IReadOnlyList<TrialResult> Results)
{
    /// <summary>What a reader has to know of a run that ended early; null where all of it was asked.</summary>
    public string? Note { get; private init; }

    private const string Ending = ".trials.jsonl";

    /// <summary>Every benchmark of a run's folder, in order of their ids. A torn record at the end of a file is left out and said on the error stream.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="benchmark">Only this one; null for all.</param>
    /// <exception cref="InputException">There is no run, or a line is no trial; the message names file and line.</exception>
    public static IReadOnlyList<StoredRun> ReadAll(string folder, string? benchmark = null)
    {
        var ids = Ids(folder);
        if (benchmark is not null && !ids.Contains(benchmark))
            throw new InputException(folder, $"it holds no trials of '{benchmark}'; it holds {string.Join(", ", ids)}.");
        return [.. ids.Where(i => benchmark is null || i == benchmark).Select(i => Read(i, System.IO.Path.Combine(folder, i + Ending)))];
    }

    /// <summary>The benchmarks that a run's folder holds trials of.</summary>
    /// <exception cref="InputException">It holds none.</exception>
    public static IReadOnlyList<string> Ids(string folder)
    {
        if (!Directory.Exists(folder)) throw new InputException(folder, "there is no such folder; name the folder of a run.");
        string[] ids = [.. Directory.EnumerateFiles(folder, "*" + Ending).Select(f => System.IO.Path.GetFileName(f)[..^Ending.Length]).Order(StringComparer.Ordinal)];
        return ids.Length > 0 ? ids : throw new InputException(folder, $"it holds no *{Ending}; it is no folder of a run.");
    }

    private static StoredRun Read(string id, string path)
    {
        IReadOnlyList<TrialResult> results = [.. Finished(path)];
        var counted = CountedTrials.Of(path, id, results);
        return results.Count > 0 || counted.Planned is not null ? new(id, path, counted.Results) { Note = counted.Note(id) } : throw new InputException(path, "it holds no trials.");
    }

    /// <summary>Every trial that a file holds, whether it counts or not. A torn record at its end is left out and said on the error stream.</summary>
    /// <exception cref="InputException">A line is no trial; the message names it.</exception>
    public static IEnumerable<TrialResult> Finished(string path)
    {
        var stored = StoredTrials.Read(path);
        if (stored.TornBytes > 0) Console.Error.WriteLine($"{path}: a torn record of {stored.TornBytes} bytes at its end was left out; the run was interrupted, or is still writing.");
        return stored.Results();
    }
}
