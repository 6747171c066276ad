namespace Assay;

/// <summary>Reads all cases of a table on all cores, a stretch at a time, so that no more than a stretch is held.</summary>
internal static class CaseReading
{
    private const int Stretch = 256;

    /// <summary>What is read of each case, in the order of the cases.</summary>
    /// <exception cref="SpecException">A spec cannot become a case; the first such, in their order.</exception>
    public static IEnumerable<T> ReadEach<T>(this IReadOnlyList<Case> cases, Func<Case, T> read)
    {
        for (var from = 0; from < cases.Count; from += Stretch)
        {
            var stretch = new T[Math.Min(Stretch, cases.Count - from)];
            Read(cases, from, stretch, read);
            foreach (var one in stretch) yield return one;
        }
    }

    private static void Read<T>(IReadOnlyList<Case> cases, int from, T[] stretch, Func<Case, T> read)
    {
        try
        {
            Parallel.For(0, stretch.Length, i => stretch[i] = read(cases[from + i]));
        }
        catch (AggregateException)
        {
            // Which of several faults is met first is chance. Read again in order, it is always the same.
            for (var i = 0; i < stretch.Length; i++) stretch[i] = read(cases[from + i]);
        }
    }
}
