using Assay.Judging;
using Assay.Models;
using Assay.Running.Tests.Episodes;
using static Assay.Running.Tests.Episodes.ScriptedClient;

namespace Assay.Running.Tests;

public sealed class RunBrakeTests
{
    private static readonly CaseTable Table = new(new DoorBench(), [CaseSource.World("door/draught/door", () => new Door())]);

    private static BenchmarkRun Run(ScriptedClient client, Handbrake brake, int concurrency = 1, ITrialLog? log = null, IReadOnlyList<TrialScore>? finished = null) =>
        new(Table, new Model("test:model", client, new ModelFacts { Name = "model" }), new Panel([new RulesJudge()]),
            new RunOptions { Epochs = 40, MaxConcurrency = concurrency, Brakes = [brake] }, log, finished);

    [Fact]
    public async Task No_trial_starts_once_there_is_a_reason_and_those_in_flight_are_finished()
    {
        var brake = new Handbrake();
        var started = 0;
        var client = new ScriptedClient(async stop =>
        {
            if (Interlocked.Increment(ref started) == 20) brake.Reason = "the budget is spent";
            await Task.Delay(Random.Shared.Next(1, 10), stop);
            return await Says("No.")(stop);
        });
        using var run = Run(client, brake, concurrency: 8);
        var results = await run.AllAsync(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("the budget is spent", results.Stopped);
        Assert.InRange(results.Finished, 10, 27);
        Assert.Equal(run.Trials, results.Scores.Select(s => s.Trial));
        Assert.All(results.Scores.Take(results.Finished), s => Assert.Equal(Outcome.Pass, s.Outcome));
        Assert.All(results.Scores.Skip(results.Finished), s => Assert.Equal((Outcome.NotRun, "the budget is spent"), (s.Outcome, s.Reason)));
        Assert.Equal(2 * results.Finished, client.Asked.Count); // two turns a trial: none was asked in vain
    }

    [Fact]
    public async Task What_finished_behind_a_gap_is_not_reported_as_part_of_the_prefix()
    {
        var brake = new Handbrake { Reason = "nothing may start" };
        using var whole = Run(new ScriptedClient(Says("No.")), new Handbrake());
        TrialScore Finished(int i) => new(whole.Trials[i], "rules", Outcome.Pass, "kept");
        using var run = Run(new ScriptedClient(Says("No.")), brake, finished: [Finished(0), Finished(1), Finished(3)]);
        var results = await run.AllAsync(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(2, results.Finished);
        Assert.Equal(Outcome.NotRun, results.Scores[3].Outcome);
    }

    [Fact]
    public async Task A_row_behind_the_brake_is_not_run_and_says_why()
    {
        var client = new ScriptedClient(Says("No."));
        using var run = Run(client, new Handbrake { Reason = "the endpoint is down" });
        var score = await run.GetAsync(run.Trials[5], TestContext.Current.CancellationToken);
        Assert.Equal((Outcome.NotRun, "the endpoint is down"), (score.Outcome, score.Reason));
        Assert.Empty(client.Asked);
    }

    [Fact]
    public async Task The_brake_of_the_model_stops_the_run_too()
    {
        var model = new Model("test:model", new ScriptedClient(Says("No.")), new ModelFacts { Name = "model" }) { Brake = new Handbrake { Reason = "down" } };
        using var run = new BenchmarkRun(Table, model, new Panel([new RulesJudge()]), new RunOptions { Epochs = 3 });
        Assert.Equal("down", (await run.AllAsync(cancellation: TestContext.Current.CancellationToken)).Stopped);
    }

    [Fact]
    public async Task A_log_that_fails_stops_the_run_with_its_own_exception()
    {
        var client = new ScriptedClient(async stop =>
        {
            await Task.Delay(10, stop);
            return await Says("No.")(stop);
        });
        using var run = Run(client, new Handbrake(), concurrency: 2, new FailingLog(after: 3));
        Assert.Equal("the disk is full", (await Assert.ThrowsAsync<IOException>(() => run.AllAsync(cancellation: TestContext.Current.CancellationToken))).Message);
        Assert.True(client.Asked.Count < 2 * run.Trials.Count, "the whole plan was asked although nothing could be kept");
    }

    private sealed class Handbrake : IRunBrake
    {
        private volatile string? _reason;

        public string? Reason { get => _reason; set => _reason = value; }
    }

    private sealed class FailingLog(int after) : ITrialLog
    {
        private int _written;

        public async ValueTask WriteAsync(TrialResult result, CancellationToken cancellation = default)
        {
            await Task.Yield();
            if (Interlocked.Increment(ref _written) > after) throw new IOException("the disk is full");
        }
    }
}
