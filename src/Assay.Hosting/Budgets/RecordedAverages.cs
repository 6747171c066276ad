using Assay.Models;

namespace Assay.Hosting;

/// <summary>Calls and tokens of a trial on average, by condition, as a former run recorded them.</summary>
internal sealed record RecordedAverages(string Folder, string Model, IReadOnlyDictionary<string, (double Calls, double Input, double Output)> Conditions, IReadOnlyDictionary<string, (double Calls, double Input, double Output)> Judges)
{
    /// <summary>The averages of a folder; null where it holds no trial of the benchmark whose tokens the provider told.</summary>
    /// <exception cref="InputException">It is no folder of a run, or cannot be read.</exception>
    public static RecordedAverages? Of(string folder, string benchmark)
    {
        var run = RunManifest.Read(folder);
        var path = Path.Combine(folder, $"{benchmark}.trials.jsonl");
        if (!File.Exists(path)) return null;
        var finished = StoredRun.Finished(path).Select(r => r.Transcript).ToList();
        var told = finished.Where(t => t.InputTokens is not null && t.OutputTokens is not null).ToList();
        if (told.Count == 0) return null;
        var judges = SpendingRecord.Read(folder)?.Benchmarks.GetValueOrDefault(benchmark)?.Models.Where(m => m.Key != run.Model) ?? [];
        return new RecordedAverages(folder, run.Model,
            told.GroupBy(t => t.Trial.Condition).ToDictionary(g => g.Key, g => (g.Average(t => (double)t.Answers.Count()), g.Average(t => (double)t.InputTokens!.Value), g.Average(t => (double)t.OutputTokens!.Value))),
            judges.ToDictionary(m => m.Key, m => (m.Value.Calls / (double)finished.Count, m.Value.InputTokens / (double)finished.Count, m.Value.OutputTokens / (double)finished.Count)));
    }

    /// <summary>The averages of the latest run below a folder that asked this model this benchmark; null where there is none.</summary>
    public static RecordedAverages? Latest(string results, string benchmark, string model)
    {
        if (!Directory.Exists(results)) return null;
        foreach (var folder in Directory.EnumerateDirectories(results).OrderDescending(StringComparer.Ordinal).Where(f => File.Exists(Path.Combine(f, "run.json"))))
            if (RunManifest.Read(folder).Model == model && Of(folder, benchmark) is { } found)
                return found;
        return null;
    }

    /// <summary>The estimate with these averages in place of characters, as far as they go.</summary>
    /// <param name="texts">The estimate from the texts.</param>
    public BenchmarkEstimate Over(BenchmarkEstimate texts)
    {
        // A condition that the former run did not get to is taken as the mean of those it asked.
        var mean = (Calls: Conditions.Values.Average(c => c.Calls), Input: Conditions.Values.Average(c => c.Input), Output: Conditions.Values.Average(c => c.Output));
        var unseen = texts.Judges.Keys.Where(j => !Judges.ContainsKey(j)).ToList();
        return texts with
        {
            Asked = Spent(texts.Conditions.Select(t => ((double)t.Value, Conditions.TryGetValue(t.Key, out var known) ? known : mean))),
            Judges = texts.Judges.ToDictionary(j => j.Key, j => Judges.TryGetValue(j.Key, out var known) ? Spent([(texts.Trials, known)]) : j.Value),
            MostOutput = null,
            MostJudgeOutput = unseen.Count > 0 ? texts.MostJudgeOutput : null,
            Basis = $"by the averages of {Folder}{(Model == texts.Model ? "" : $", which asked {Model}")}{(unseen.Count > 0 ? $"; {string.Join(", ", unseen)} {texts.Basis}" : "")}",
        };
    }

    private static ModelSpending Spent(IEnumerable<(double Trials, (double Calls, double Input, double Output) Each)> parts) => parts.ToList() is var all ? new ModelSpending
    {
        Calls = (long)Math.Round(all.Sum(p => p.Trials * p.Each.Calls)),
        InputTokens = (long)Math.Round(all.Sum(p => p.Trials * p.Each.Input)),
        OutputTokens = (long)Math.Round(all.Sum(p => p.Trials * p.Each.Output)),
    } : new();
}
