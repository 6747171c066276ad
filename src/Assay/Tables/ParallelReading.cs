namespace Assay;

/// <summary>Reads all of a list, such as the cases of a table, on all cores, a stretch at a time, so that no more than a stretch is held.</summary>
internal static class ParallelReading
{
    private const int Stretch = 256;

    /// <summary>What is read of each, in the order of the list.</summary>
    /// <exception cref="Exception">What reading throws; of several the first in the order of the list.</exception>
    public static IEnumerable<T> ReadEach<TFrom, T>(this IReadOnlyList<TFrom> list, Func<TFrom, T> read)
    {
        for (var from = 0; from < list.Count; from += Stretch)
        {
            var stretch = new T[Math.Min(Stretch, list.Count - from)];
            Read(list, from, stretch, read);
            foreach (var one in stretch) yield return one;
        }
    }

    private static void Read<TFrom, T>(IReadOnlyList<TFrom> list, int from, T[] stretch, Func<TFrom, T> read)
    {
        try
        {
            Parallel.For(0, stretch.Length, i => stretch[i] = read(list[from + i]));
        }
        catch (AggregateException)
        {
            // Which of several faults is met first is chance. Read again in order, it is always the same.
            for (var i = 0; i < stretch.Length; i++) stretch[i] = read(list[from + i]);
        }
    }
}
