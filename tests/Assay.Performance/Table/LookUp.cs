using System.Diagnostics;
using Assay.Models;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Assay.Performance.Table;

/// <summary>
/// Answers a second from a warm cassette, at the seam where every model is asked: the request is hashed, its record read from the file and the answer parsed. Beside it the cache that Microsoft.Extensions.AI has for the
/// same seam, which keeps its answers in memory. As many ask at once as there are cores; both in turn, the better of three.
/// </summary>
internal sealed class LookUp : IMeasurement
{
    private const int Count = 20_000, Target = 50_000;

    public string Key => "look-up";

    public async Task<IReadOnlyList<Line>> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("assay-cassette-");
        try
        {
            var path = Path.Combine(folder.FullName, "answers.cassette");
            var cases = await Started.LoadCasesAsync(Count);
            Request[] requests = [.. cases.Select(Request.Of)];
            Task<Model> OpenAsync(Cassette? through) => ModelFactory.OpenAsync("reference:guarded", new ModelContext { Cases = cases, Cassette = through });
            await using (var recording = Cassette.Open(path, CassetteMode.Record))
                await AskAsync((await OpenAsync(recording)).Client, requests, together: 256);

            await using var cassette = Cassette.Open(path, CassetteMode.ReplayOnly);
            var ours = (await OpenAsync(cassette)).Client;
            using var theirs = new DistributedCachingChatClient((await OpenAsync(null)).Client, new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions { SizeLimit = null })));
            double best = 0, cached = 0;
            await RateAsync(ours, requests);
            await RateAsync(theirs, requests);
            for (var i = 0; i < 3; i++)
                (best, cached) = (Math.Max(best, await RateAsync(ours, requests)), Math.Max(cached, await RateAsync(theirs, requests)));
            return cassette.Replayed == 4 * Count
                ? [new Line("answers a second looked up in a warm cassette", $"{best:N0}, {Environment.ProcessorCount} asking", $"{cached:N0} from the cache of Microsoft.Extensions.AI, in memory", $"≥ {Target:N0}", best >= Target)]
                : [Line.NotMeasured("look-up", $"≥ {Target:N0}", $"{cassette.Replayed} of {4 * Count} answers came from the cassette")];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> RateAsync(IChatClient client, Request[] requests)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        await AskAsync(client, requests, Environment.ProcessorCount);
        return requests.Length / watch.Elapsed.TotalSeconds;
    }

    private static Task AskAsync(IChatClient client, Request[] requests, int together) =>
        Parallel.ForEachAsync(requests, new ParallelOptions { MaxDegreeOfParallelism = together }, async (request, stop) => await client.GetResponseAsync(request.Messages, request.Options, stop));

    private sealed record Request(ChatMessage[] Messages, ChatOptions Options)
    {
        public static Request Of(Case asked) => new(
            [.. asked.Conditions[0].Opening.Select(t => new ChatMessage(t.Speaker == Speaker.System ? ChatRole.System : ChatRole.User, t.Text))],
            new ChatOptions { Seed = new Trial(asked.Id, asked.Conditions[0].Name, 1).Seed(0), Temperature = 0 });
    }
}
