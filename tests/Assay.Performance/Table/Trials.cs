using System.Diagnostics;

namespace Assay.Performance.Table;

/// <summary>
/// Trials a second into the durable store, beside a store that flushes every trial by itself; and peak memory by the size of a run. Once with the cases of a usual benchmark asked in many epochs, once with
/// as many cases as trials, which adds the making and digesting of each case.
/// </summary>
internal sealed class Trials : IMeasurement
{
    private const int Many = 100_000, Few = 10_000, Usual = 1000, Rate = 20_000;

    public string Key => "trials";

    public async Task<IReadOnlyList<Line>> MeasureAsync()
    {
        await RunAsync(100, 1);
        var flushed = $"{FlushedOneByOne():N0} records a second, each flushed by itself";
        return [.. await MeasureAsync($"{Usual:N0} cases, {Few / Usual} or {Many / Usual} epochs", Usual, Usual, flushed), .. await MeasureAsync("as many cases as trials", Few, Many, flushed)];
    }

    private static async Task<IReadOnlyList<Line>> MeasureAsync(string what, int fewCases, int manyCases, string flushed)
    {
        var few = await RunAsync(fewCases, Few / fewCases);
        var many = await RunAsync(manyCases, Many / manyCases);
        var (whole, further) = (Many / many.Time.TotalSeconds, (Many - Few) / (many.Time - few.Time).TotalSeconds);
        return
        [
            new Line($"trials a second: prompt case, reference model, checklist judge, durable store; {what}", $"{further:N0} ({Many:N0} trials less {Few:N0}); {whole:N0} with the start", flushed, $"≥ {Rate:N0}", further >= Rate),
            new Line($"peak memory, {Many:N0} trials against {Few:N0}; {what}", $"{many.PeakMegabytes:N0} MB against {few.PeakMegabytes:N0} MB", $"{many.PeakMegabytes / few.PeakMegabytes:0.00} ×",
                "≤ 1.3 ×, ≤ 400 MB", many.PeakMegabytes <= 1.3 * few.PeakMegabytes && many.PeakMegabytes <= 400),
        ];
    }

    private static Task<Started> RunAsync(int cases, int epochs) => Started.RunLoadAsync(cases, ["--max-concurrency", "64", "--epochs", $"{epochs}"]);

    private static double FlushedOneByOne()
    {
        const int records = 300;
        var path = Path.GetTempFileName();
        var record = new byte[2000];
        var watch = Stopwatch.StartNew();
        using (var file = new FileStream(path, FileMode.Append))
            for (var i = 0; i < records; i++)
            {
                file.Write(record);
                file.Flush(flushToDisk: true);
            }
        var rate = records / watch.Elapsed.TotalSeconds;
        File.Delete(path);
        return rate;
    }
}
