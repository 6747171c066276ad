using System.Diagnostics;
using Assay.Judging;
using Assay.Models;
using Assay.Statistics;

namespace Assay.Running.Tests.Faults;

public sealed class FaultTests
{
    /// <summary>What each fault must end in, and what its reason must say.</summary>
    private static readonly Dictionary<string, (Outcome Outcome, string Reason)> Expected = new()
    {
        ["none"] = (Outcome.Pass, ""),
        ["bad"] = (Outcome.Fail, ""),
        ["429-date-once"] = (Outcome.Pass, ""),
        ["503-once"] = (Outcome.Pass, ""),
        ["reset-once"] = (Outcome.Pass, ""),
        ["429"] = (Outcome.Error, "429"),
        ["429-retry-after"] = (Outcome.Error, "429"),
        ["500"] = (Outcome.Error, "500"),
        ["503"] = (Outcome.Error, "503"),
        ["reset"] = (Outcome.Error, "broke off"),
        ["hang"] = (Outcome.Error, "sent nothing for 2.5 s"),
        ["hang-within"] = (Outcome.Error, "sent nothing for 2.5 s"),
        ["truncated"] = (Outcome.Error, "broke off"),
        ["torn"] = (Outcome.Error, "broke off"),
        ["invalid-json"] = (Outcome.Error, "protocol"),
        ["wrong-type"] = (Outcome.Error, ""),
        ["huge"] = (Outcome.Error, "longer than 16 MiB"),
        ["drip"] = (Outcome.Error, "longer than its limit of 5 s"),
        ["nothing"] = (Outcome.Error, "broke off"),
        ["empty"] = (Outcome.Unscored, ""),
        ["cut"] = (Outcome.Unscored, "cut off"),
    };

    private static readonly EndpointSettings Settings = new() { Attempts = 3, RetrySeconds = 2.5, IdleSeconds = 2.5, MaxConcurrency = 64 };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ollama:tiny")]
    [InlineData("openai:small")]
    public Task Each_fault_alone_ends_in_the_outcome_that_the_design_names(string model) => Task.WhenAll(Expected.Keys.Select(fault => AloneAsync(model, fault)));

    private static async Task AloneAsync(string model, string fault)
    {
        await using var server = await FaultyServer.StartAsync();
        var scores = (await RunAsync(server, model, new EndpointPool(Settings), Enumerable.Repeat(fault, 3))).Scores;

        Assert.All(scores, s => Assert.Equal(Expected[fault].Outcome, s.Outcome));
        Assert.All(scores, s => Assert.Contains(Expected[fault].Reason, s.Reason ?? ""));
    }

    [Theory]
    [InlineData("ollama:tiny")]
    [InlineData("openai:small")]
    public async Task In_5000_calls_that_fail_in_every_way_none_that_failed_is_a_result(string model)
    {
        await using var server = await FaultyServer.StartAsync();
        var pool = new EndpointPool(Settings);
        // Most calls are answered, so that the endpoint lives; the slow faults are few, so that the test is quick.
        var faults = Expected.Keys.SelectMany(f => Enumerable.Repeat(f, f is "drip" or "hang" or "hang-within" or "huge" ? 1 : f is "none" or "bad" ? 1000 : 40)).ToArray();
        new Random(5).Shuffle(faults);
        var clock = Stopwatch.StartNew();
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var results = await RunAsync(server, model, pool, faults);

        TestContext.Current.TestOutputHelper?.WriteLine($"{model}: {faults.Length} trials, {server.Chats} chats, {clock.Elapsed.TotalSeconds:0.0} s, {(GC.GetTotalMemory(true) - before) >> 20} MiB more in use; {pool.Report().Single()}");
        Assert.Null(results.Stopped);
        Assert.Equal(faults.Length, results.Finished);
        Assert.All(results.Scores, s => Assert.Equal((FaultBench.FaultOf(s.Trial), Expected[FaultBench.FaultOf(s.Trial)].Outcome), (FaultBench.FaultOf(s.Trial), s.Outcome)));
        Assert.Equal(faults.Length, results.Scores.Select(s => s.Trial).Distinct().Count());
        Assert.True(server.Chats <= faults.Length * Settings.Attempts);
    }

    [Theory]
    [InlineData("ollama:tiny")]
    [InlineData("openai:small")]
    public async Task An_endpoint_that_goes_down_stops_the_run_with_one_reason_and_the_run_goes_on_from_there(string model)
    {
        await using var server = await FaultyServer.StartAsync();
        var settings = Settings with { Attempts = 2, MaxConcurrency = 8, IdleSeconds = 60 };
        var faults = Enumerable.Repeat("none", 3000).ToArray();
        var down = new Progress(1000, () => server.Down = true);

        var stopped = await RunAsync(server, model, new EndpointPool(settings), faults, progress: down);
        server.Down = false;
        var asked = server.Chats;
        var finished = stopped.Scores.Where(s => s.Outcome != Outcome.NotRun).ToList();
        var resumed = await RunAsync(server, model, new EndpointPool(settings), faults, finished);

        Assert.Contains("is down, or turns everybody away: 5 calls in a row failed", stopped.Stopped);
        Assert.InRange(stopped.Finished, 1, 2999);
        Assert.True(finished.Count(s => s.Outcome == Outcome.Error) < 20, "the failures before the circuit opened");
        Assert.Null(resumed.Stopped);
        Assert.Equal(3000, resumed.Finished);
        Assert.Equal(3000 - finished.Count, server.Chats - asked);
    }

    private static async Task<RunResults> RunAsync(
        FaultyServer server, string uri, EndpointPool pool, IEnumerable<string> faults, IReadOnlyList<TrialScore>? finished = null, IProgress<TrialScore>? progress = null)
    {
        var table = FaultBench.Table(faults);
        var model = await ModelFactory.OpenAsync(uri, new ModelContext
        {
            Settings = new AssaySettings { Ollama = new OllamaSettings { Host = server.Url }, OpenAI = new OpenAISettings { BaseUrl = server.Url + "/v1" } },
            Environment = _ => null,
            Endpoints = pool,
        }, Token);
        using var run = new BenchmarkRun(table, model, new Panel([.. table.Benchmark.Judges.Select(j => EmbeddedJudges.Find(j)!)]), new RunOptions { MaxConcurrency = Settings.Trials(1) }, finished: finished);
        return await run.AllAsync(progress, Token);
    }

    private sealed class Progress(int count, Action reached) : IProgress<TrialScore>
    {
        private int _told;

        public void Report(TrialScore value)
        {
            if (Interlocked.Increment(ref _told) == count) reached();
        }
    }
}
