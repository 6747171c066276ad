using Assay.Models;

namespace Assay.Hosting;

/// <summary>What the transcripts of a run say was spent on its model. A run that was killed may have trials in its store that its record of spending has not seen yet; what judges spent since then nobody knows.</summary>
internal static class StoredSpending
{
    /// <summary>The record, with each benchmark's spending on the evaluated model at least what its transcripts tell.</summary>
    public static SpendingRecord AtLeast(SpendingRecord record, string folder, string model, Prices prices)
    {
        if (SpendingMeter.IsFree(model)) return record;
        foreach (var path in Directory.EnumerateFiles(folder, "*.trials.jsonl"))
        {
            var benchmark = Path.GetFileName(path)[..^".trials.jsonl".Length];
            var told = Told(path);
            var known = record.Benchmarks.GetValueOrDefault(benchmark) ?? new(0, new Dictionary<string, ModelSpending>());
            if (told.Tokens > (known.Models.GetValueOrDefault(model)?.Tokens ?? 0))
                record = record.With(benchmark, known with { Models = new SortedDictionary<string, ModelSpending>(known.Models.ToDictionary(), StringComparer.Ordinal) { [model] = told } }, prices);
        }
        return record;
    }

    /// <summary>What the transcripts of a file tell.</summary>
    public static ModelSpending Told(string path)
    {
        var sum = new ModelSpending();
        foreach (var transcript in StoredRun.Finished(path).Select(r => r.Transcript))
        {
            sum = sum.Plus(new ModelSpending
            {
                Calls = transcript.Answers.Count(),
                Untold = transcript.Ending == Ending.Finished && (transcript.InputTokens is null || transcript.OutputTokens is null) ? 1 : 0,
                InputTokens = transcript.InputTokens ?? 0,
                OutputTokens = transcript.OutputTokens ?? 0,
            });
        }
        return sum;
    }
}
