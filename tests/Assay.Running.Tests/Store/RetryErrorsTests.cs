using Assay.Judging;
using Assay.Models;
using Assay.Running.Tests.Episodes;
using static Assay.Running.Tests.Episodes.ScriptedClient;

namespace Assay.Running.Tests.Store;

public sealed class RetryErrorsTests
{
    private const int Epochs = 6;
    private static readonly CaseTable Table = new(new DoorBench(), [CaseSource.World("door/draught/door", () => new Door())]);

    [Fact]
    public async Task An_interrupted_retry_loses_nothing_and_only_errors_are_asked_again()
    {
        var path = StoreSandbox.NewPath();
        // Trials are asked one after the other, two turns each; from the fourth on the endpoint is gone.
        var asked = 0;
        var failing = new ScriptedClient(stop => ++asked > 6 ? throw new HttpRequestException("no route") : Says("No.")(stop));
        Assert.Equal(3, Errors(await RunAsync(path, failing)));

        var resumed = new ScriptedClient(Says("No."));
        Assert.Equal(3, Errors(await RunAsync(path, resumed)));
        Assert.Empty(resumed.Asked);

        var brake = new Handbrake();
        var interrupted = new ScriptedClient(stop => { brake.Reason = "interrupted"; return Says("No.")(stop); });
        var stopped = await RunAsync(path, interrupted, retry: true, brake);
        Assert.Equal("interrupted", stopped.Stopped);
        Assert.Equal(2, interrupted.Asked.Count);
        Assert.Equal([4, 2], [Count(path, Outcome.Pass), Count(path, Outcome.Error)]);

        var retried = new ScriptedClient(Says("No."));
        Assert.Equal(0, Errors(await RunAsync(path, retried, retry: true)));
        Assert.Equal(4, retried.Asked.Count);
        Assert.Equal(Epochs, Count(path, Outcome.Pass));
        Assert.Equal(1 + Epochs + 3, File.ReadAllLines(path).Length); // the header, every first record, and those that supersede
    }

    private static async Task<RunResults> RunAsync(string path, ScriptedClient client, bool retry = false, IRunBrake? brake = null)
    {
        await using var store = await RunStore.OpenAsync(path, "door");
        using var run = new BenchmarkRun(Table, new Model("test:model", client, new ModelFacts { Name = "model" }), new Panel([new RulesJudge()]),
            new RunOptions { Epochs = Epochs, MaxConcurrency = 1, RetryErrors = retry, Brakes = brake is null ? [] : [brake] }, store, store.Held.Scores);
        return await run.AllAsync(cancellation: TestContext.Current.CancellationToken);
    }

    private static int Errors(RunResults results) => results.Scores.Count(s => s.Outcome == Outcome.Error);

    private static int Count(string path, Outcome outcome) => StoredTrials.Read(path).Scores.Count(s => s.Outcome == outcome);

    private sealed class Handbrake : IRunBrake
    {
        public string? Reason { get; set; }
    }
}
