using Assay.Models;
using Assay.Reporting;

namespace Assay.Hosting;

/// <summary>Reads stored runs as they are compared: the list of cases that the run left, and the score of each trial.</summary>
internal static class StoredComparison
{
    /// <summary>The benchmarks that all folders hold trials of, in order of their ids; or the one that is asked for.</summary>
    /// <exception cref="InputException">They hold none in common.</exception>
    public static IReadOnlyList<string> Shared(IReadOnlyList<string> folders, string? benchmark)
    {
        var shared = RunFolder.Benchmarks(folders[0]).Where(b => folders.All(f => RunFolder.Benchmarks(f).Contains(b))).Where(b => benchmark is null || b == benchmark).ToList();
        return shared.Count > 0 ? shared : throw new InputException(string.Join(", ", folders), benchmark is null
            ? "they hold trials of no benchmark in common."
            : $"not all of them hold trials of '{benchmark}'.");
    }

    /// <summary>One benchmark of a run.</summary>
    /// <param name="folder">The run's folder.</param>
    /// <param name="benchmark">Id of the benchmark.</param>
    /// <param name="name">What tables call the run.</param>
    /// <exception cref="InputException">A file is missing or cannot be read; the message names it.</exception>
    public static ComparedRun Read(string folder, string benchmark, string name)
    {
        var manifest = RunManifest.Read(folder);
        var stored = StoredRun.ReadAll(folder, benchmark).Single();
        var results = stored.Results;
        var tokens = results.Select(r => r.Transcript.InputTokens + r.Transcript.OutputTokens).ToList();
        return new ComparedRun(name, manifest.Model, manifest.Judge ?? ComparedRun.Embedded, Cases(folder, benchmark), [.. results.Select(r => r.Score)])
        {
            IsInstrumentCheck = ModelRecord.Read(folder, benchmark)?.IsReference ?? Card(folder, benchmark)?.IsInstrumentCheck ?? ModelUri.Parse(manifest.Model).Scheme == "reference",
            JudgeHash = JudgeRecord.Hash(JudgeRecord.Read(folder, benchmark), manifest.Protocol),
            Tokens = tokens.Contains(null) ? null : tokens.Sum(),
            Note = stored.Note,
        };
    }

    /// <summary>That no benchmark is left to set side by side, which is never a quiet end.</summary>
    public static InputException Nothing(string command) => new(command, "nothing is left to compare: in every benchmark that they share one run got to no trial, or no model is asked.");

    private static CaseList Cases(string folder, string benchmark)
    {
        var path = RunFolder.CasesIn(folder, benchmark);
        if (File.Exists(path))
        {
            var list = StoredJson.Read<CaseList>(path, "list of cases");
            return list.Benchmark == benchmark && list.Cases.DistinctBy(c => c.Id).Count() == list.Cases.Count ? list
                : throw new InputException(path, $"it is no list of the cases of '{benchmark}', each once.");
        }
        throw new InputException(folder, $"it holds no {Path.GetFileName(path)}, which says how its cases are counted; a run of this version leaves one.");
    }

    /// <summary>The scorecard, which knows a reference model behind a server too; null where the run was killed before it was written. Asked where a run of an older version kept no model.</summary>
    private static Scorecard? Card(string folder, string benchmark) => RunFolder.ScorecardIn(folder, benchmark) is var path && File.Exists(path) ? StoredJson.Read<Scorecard>(path, "scorecard") : null;
}
