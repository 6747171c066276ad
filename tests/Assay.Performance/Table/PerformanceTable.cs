namespace Assay.Performance.Table;

/// <summary>Measures one line after the other, so that none disturbs another, and prints each as it is known.</summary>
internal static class PerformanceTable
{
    private static readonly IMeasurement[] All = [new Trials(), new Replay(), new LookUp(), new Rows(), new InFlight(), new Generator(), new Promptfoo()];

    /// <returns>0 when every line was measured and met, 1 otherwise.</returns>
    public static async Task<int> PrintAsync(string[]? only)
    {
        foreach (var unknown in (only ?? []).Except(All.Select(m => m.Key)))
            throw new ArgumentException($"--only {unknown}: there is no such measurement; there is {string.Join(", ", All.Select(m => m.Key))}.");
        Console.WriteLine(Machine.Facts());
        Console.WriteLine();
        Console.WriteLine("| what | measured | beside it | to reach | |");
        Console.WriteLine("|---|---|---|---|---|");
        var met = true;
        foreach (var measurement in All.Where(m => only?.Contains(m.Key) ?? true))
        {
            foreach (var line in await LinesAsync(measurement))
            {
                Console.WriteLine($"| {line.What} | {line.Measured} | {line.Beside} | {line.Target} | {line.Met switch { true => "met", false => "**missed**", _ => "" }} |");
                met &= !line.IsShort;
            }
        }
        Console.WriteLine();
        Console.WriteLine($"Load average at the end: {Machine.LoadAverage()}.");
        return met ? 0 : 1;
    }

    /// <summary>A measurement that fails is a line that says so; the others are measured all the same.</summary>
    private static async Task<IReadOnlyList<Line>> LinesAsync(IMeasurement measurement)
    {
        try
        {
            return await measurement.MeasureAsync();
        }
        catch (Exception e)
        {
            return [Line.NotMeasured(measurement.Key, "", e.Message.ReplaceLineEndings(" "))];
        }
    }
}
