using System.Diagnostics;
using System.Net.Http.Json;

namespace Assay.Performance.Table;

/// <summary>
/// How much of what a limit allows is used: a run against a server that waits a known time before it answers. The ideal is limit ÷ latency; beside it stands a bare loop of
/// <see cref="HttpClient"/> at the same limit, which parses nothing and keeps nothing.
/// </summary>
internal sealed class InFlight : IMeasurement
{
    public string Key => "in-flight";

    public async Task<IReadOnlyList<Line>> MeasureAsync() => [await MeasureAsync(64, 50, 0.95), await MeasureAsync(512, 500, 0.90)];

    private static async Task<Line> MeasureAsync(int limit, int latency, double target)
    {
        var ideal = limit * 1000.0 / latency;
        // The short run is taken off the long one: with it go the start of the process, its cases and the growth of the limiter. Both ask the same cases, one a second of the ideal.
        const int few = 2, many = 12;
        var cases = (int)ideal;
        using var server = await Server.StartAsync(cases, latency);
        var times = new List<double>();
        foreach (var epochs in (int[])[few, many])
            times.Add((await Started.RunLoadAsync(cases, ["--model", $"ollama:{Server.Model}", "--max-concurrency", $"{limit}", "--epochs", $"{epochs}"], ("OLLAMA_HOST", server.Address))).Time.TotalSeconds);
        var rate = (many - few) * cases / (times[1] - times[0]);
        var bare = await BareAsync(server, limit, (int)(5 * ideal));
        return new Line($"requests in flight, {latency} ms latency, limit {limit}", $"{rate:N0}/s, {rate / ideal:P0} of the ideal {ideal:N0}/s; whole command {many * cases / times[1]:N0}/s", $"a bare loop of HttpClient: {bare / ideal:P0}",
            $"≥ {target:P0}", rate >= target * ideal);
    }

    private static async Task<double> BareAsync(Server server, int limit, int requests)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = limit }) { BaseAddress = new Uri(server.Address) };
        var body = new { model = Server.Model, stream = false, messages = new[] { new { role = "user", content = "Hello." } } };
        await AskAsync(limit);
        var watch = Stopwatch.StartNew();
        await AskAsync(requests);
        return requests / watch.Elapsed.TotalSeconds;

        Task AskAsync(int times) => Parallel.ForAsync(0, times, new ParallelOptions { MaxDegreeOfParallelism = limit }, async (_, stop) =>
        {
            using var response = await http.PostAsJsonAsync("/api/chat", body, stop);
            response.EnsureSuccessStatusCode();
        });
    }
}
