using System.Diagnostics;

namespace Assay.Performance.Table;

/// <summary>Trials a second into the durable store, beside a store that flushes every trial by itself; and peak memory by the size of a run.</summary>
internal sealed class Trials : IMeasurement
{
    private const int Many = 100_000, Few = 10_000;

    public string Key => "trials";

    public async Task<IReadOnlyList<Line>> MeasureAsync()
    {
        await Started.RunLoadAsync(100, []);
        var few = await Started.RunLoadAsync(Few, ["--max-concurrency", "64"]);
        var many = await Started.RunLoadAsync(Many, ["--max-concurrency", "64"]);
        var (whole, further) = (Many / many.Time.TotalSeconds, (Many - Few) / (many.Time - few.Time).TotalSeconds);
        return
        [
            new Line("trials a second: prompt case, reference model, checklist judge, durable store", $"{whole:N0} (whole command, {Many:N0} trials); {further:N0} without its start",
                $"{FlushedOneByOne():N0} records a second, each flushed by itself", "≥ 20,000", whole >= 20_000),
            new Line($"peak memory, {Many:N0} trials against {Few:N0}", $"{many.PeakMegabytes:N0} MB against {few.PeakMegabytes:N0} MB", $"{many.PeakMegabytes / few.PeakMegabytes:0.00} ×",
                "≤ 1.3 ×, ≤ 400 MB", many.PeakMegabytes <= 1.3 * few.PeakMegabytes && many.PeakMegabytes <= 400),
        ];
    }

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
