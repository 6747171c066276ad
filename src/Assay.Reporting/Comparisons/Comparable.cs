namespace Assay.Reporting;

/// <summary>Runs that must not be set side by side; the message says why and what can be done.</summary>
public sealed class ComparisonException(string message) : Exception(message);

/// <summary>Which runs may be set side by side.</summary>
internal static class Comparable
{
    /// <exception cref="ComparisonException">They may not.</exception>
    public static void Check(IReadOnlyList<ComparedRun> runs)
    {
        var first = runs[0];
        foreach (var run in runs)
        {
            if (run.Cases.Benchmark != first.Cases.Benchmark)
                throw new ComparisonException($"{first.Name} is a run of {first.Cases.Benchmark}, {run.Name} one of {run.Cases.Benchmark}.");
            if (run.Cases.Rates.Count == 0)
                throw new ComparisonException($"{run.Cases.Benchmark} asks no model, so its runs cannot differ by model.");
            if (run.IsInstrumentCheck != first.IsInstrumentCheck)
                throw new ComparisonException($"{first.Name} asked {first.Model}, {run.Name} asked {run.Model}: a reference run checks the instrument and is never set beside a live model.");
            // Two that were not kept are not the same.
            if (run.Judge != first.Judge || run.JudgeHash is null || run.JudgeHash != first.JudgeHash)
                throw new ComparisonException($"{first.Name} was judged by {first.Judge} ({first.JudgeHash ?? "no fingerprint"}), {run.Name} by {run.Judge} ({run.JudgeHash ?? "no fingerprint"}): a difference could be the judges'. Judge one of them again (assay judge) as the other was, by judges that state a fingerprint, then compare.");
            if (run.Cases.Unit != first.Cases.Unit || !run.Cases.Rates.SequenceEqual(first.Cases.Rates))
                throw new ComparisonException($"the rates or the unit of analysis of {run.Cases.Benchmark} have changed between {first.Name} and {run.Name}.");
        }
    }
}
