using Assay.Models;

namespace Assay.Hosting;

/// <summary>The stored trials of a run that count: the longest finished start of its plan.</summary>
/// <param name="Results">Those that count, in the order in which they finished.</param>
/// <param name="Planned">How many the run was to ask; null where it left no plan, and all count.</param>
/// <param name="Behind">How many more finished behind the first gap; they do not count.</param>
internal sealed record CountedTrials(IReadOnlyList<TrialResult> Results, int? Planned, int Behind)
{
    /// <summary>Counts the trials of a file by the plan beside it.</summary>
    /// <exception cref="InputException">The plan cannot be read, is of another benchmark, or does not hold a trial of the file.</exception>
    public static CountedTrials Of(string path, string benchmark, IReadOnlyList<TrialResult> results)
    {
        if (PlanFile.Read(path) is not { } plan) return new(results, null, 0);
        if (plan.Benchmark != benchmark) throw new InputException(PlanFile.PathOf(path), $"it is the plan of '{plan.Benchmark}'.");
        var finished = results.Select(r => r.Trial.ToString()).ToHashSet(StringComparer.Ordinal);
        if (finished.Except(plan.Trials, StringComparer.Ordinal).FirstOrDefault() is { } foreign)
            throw new InputException(path, $"{foreign} is not in the plan of the run, {PlanFile.PathOf(path)}; the folder mixes two runs.");
        var counted = plan.Trials.Take(plan.Finished(finished)).ToHashSet(StringComparer.Ordinal);
        return new([.. results.Where(r => counted.Contains(r.Trial.ToString()))], plan.Trials.Count, finished.Count - counted.Count);
    }

    /// <summary>What a reader of the run has to know; null where all of it was asked, or no plan tells.</summary>
    public string? Note(string benchmark) => Planned is { } planned && planned > Results.Count
        ? $"{benchmark}: the run ended early; the first {Results.Count} of {planned} trials of its plan count{(Behind > 0 ? $", {Behind} that finished behind them do not" : "")}."
        : null;
}
