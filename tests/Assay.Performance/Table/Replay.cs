namespace Assay.Performance.Table;

/// <summary>A recorded run, asked again of its cassette alone: what is measured is the whole trial, judged and stored, so it has the target of no line: that of the cassette is on <see cref="LookUp"/>, that of trials on <see cref="Trials"/>. Beside it the recording.</summary>
internal sealed class Replay : IMeasurement
{
    private const int Many = 60_000, Few = 10_000;

    /// <summary>The first ten thousand of the same cases: other cases would be another reference model, and a cassette knows the difference.</summary>
    private static readonly string[] First = ["--filter", "*machine-00*"];

    public string Key => "replay";

    public async Task<IReadOnlyList<Line>> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("assay-cassette-");
        try
        {
            var cassette = Path.Combine(folder.FullName, "answers.cassette");
            Task<Started> RunAsync(string mode, params string[] more) => Started.RunLoadAsync(Many, ["--max-concurrency", "64", "--cassette", cassette, "--cassette-mode", mode, .. more]);
            var recorded = await RunAsync("record");
            var (few, many) = (await RunAsync("replay-only", First), await RunAsync("replay-only"));
            var (whole, further) = (Many / many.Time.TotalSeconds, (Many - Few) / (many.Time - few.Time).TotalSeconds);
            return [new Line("trials a second replayed from a warm cassette, judged and stored", $"{whole:N0} (whole command, {Many:N0} trials); {further:N0} without its start", $"{Many / recorded.Time.TotalSeconds:N0} recorded a second", null, null)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
