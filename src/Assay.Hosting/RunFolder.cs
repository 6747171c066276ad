using System.Globalization;
using System.Text.Json;
using Assay.Reporting;

namespace Assay.Hosting;

/// <summary>The folder of a run: for each benchmark <c>ID.cases.json</c>, <c>ID.trials.jsonl</c>, written as trials finish, and <c>ID.scorecard.json</c>.</summary>
public sealed class RunFolder
{
    private RunFolder(string path) => Path = path;

    /// <summary>The folder's path.</summary>
    public string Path { get; }

    /// <summary>A folder of that path, or a new one named after the time below <c>results/</c>.</summary>
    /// <exception cref="Models.InputException">The path is blank, as one that a script takes from a variable that is not set.</exception>
    public static RunFolder Create(string? path) => path is not null && string.IsNullOrWhiteSpace(path)
        ? throw new Models.InputException("--results", "it is blank; name a folder, or leave the option out.")
        : new(Directory.CreateDirectory(path ?? System.IO.Path.Combine("results", DateTime.Now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture))).FullName);

    /// <summary>Where the trials of a benchmark go.</summary>
    public string TrialsOf(string benchmark) => System.IO.Path.Combine(Path, $"{benchmark}.trials.jsonl");

    /// <summary>Where the list of a benchmark's cases lies.</summary>
    internal static string CasesIn(string folder, string benchmark) => System.IO.Path.Combine(folder, $"{benchmark}.cases.json");

    /// <summary>Where the scorecard of a benchmark lies.</summary>
    internal static string ScorecardIn(string folder, string benchmark) => System.IO.Path.Combine(folder, $"{benchmark}.scorecard.json");

    /// <summary>The benchmarks that a run's folder holds trials of.</summary>
    /// <exception cref="Models.InputException">It holds none.</exception>
    public static IReadOnlyList<string> Benchmarks(string folder) => StoredRun.Ids(folder);

    /// <summary>Writes what counting needs to know of a benchmark's cases, so that the run can be compared without its specs.</summary>
    public void Write(CaseList cases) => Write(CasesIn(Path, cases.Benchmark), cases);

    /// <summary>Writes a scorecard.</summary>
    public void Write(Scorecard card) => Write(ScorecardIn(Path, card.Benchmark), card);

    /// <summary>Whole or not at all: a process may end, and a disk be full, at any moment.</summary>
    private static void Write<T>(string path, T value)
    {
        using (var file = File.Create($"{path}.new")) JsonSerializer.Serialize(file, value, Json.Options);
        File.Move($"{path}.new", path, overwrite: true);
    }
}
