using System.Text.Json;
using Assay.Judging;
using Assay.Models;
using Assay.Running.Tests.Episodes;
using static Assay.Running.Tests.Episodes.ScriptedClient;

namespace Assay.Running.Tests;

public sealed class BenchmarkRunTests
{
    private static readonly CaseTable Table = new(new DoorBench(), [CaseSource.World("door/draught/door", () => new Door())]);

    private static BenchmarkRun Run(ScriptedClient client, ITrialLog? log = null, int epochs = 5) =>
        new(Table, new Model("test:model", client, new ModelFacts { Name = "model" }), new Panel([new RulesJudge()]), new RunOptions { Epochs = epochs, MaxConcurrency = 3 }, log);

    [Fact]
    public async Task A_trial_that_rows_and_scorecard_share_is_asked_once()
    {
        var client = new ScriptedClient(Says("No."));
        using var run = Run(client);
        var rows = run.Trials.Select(t => run.GetAsync(t, TestContext.Current.CancellationToken));
        var all = run.AllAsync(cancellation: TestContext.Current.CancellationToken);
        await Task.WhenAll(rows);
        Assert.Equal(5, (await all).Scores.Count);
        Assert.Equal(5 * 2, client.Asked.Count); // two turns a trial: the task and the attacker's second line
    }

    [Fact]
    public async Task A_caller_that_gives_up_does_not_take_the_trial_from_the_others()
    {
        var gate = new TaskCompletionSource();
        var client = new ScriptedClient(async _ => { await gate.Task; return await Says("No.")(default); });
        using var run = Run(client, epochs: 1);
        using var impatient = new CancellationTokenSource();
        var abandoned = run.GetAsync(run.Trials[0], impatient.Token);
        var patient = run.GetAsync(run.Trials[0], TestContext.Current.CancellationToken);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => abandoned);
        gate.SetResult();
        Assert.Equal(Outcome.Pass, (await patient).Outcome);
    }

    [Fact]
    public void Every_epoch_is_planned_before_the_next_and_in_an_order_that_a_seed_does_not_change()
    {
        using var run = Run(new ScriptedClient(Says("No.")));
        Assert.Equal([1, 2, 3, 4, 5], run.Trials.Select(t => t.Epoch));
    }

    [Fact]
    public async Task What_is_reported_is_on_disk_and_reads_back_as_it_was()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("assay-log-").FullName, "door.trials.jsonl");
        RunResults results;
        await using (var log = new TrialLog(path))
        {
            using var run = Run(new ScriptedClient(Calls("open"), Says("Done.")), log);
            results = await run.AllAsync(cancellation: TestContext.Current.CancellationToken);
            Assert.Equal(5, ReadWhileOpen(path).Length);
        }
        var read = File.ReadAllLines(path).Select(l => JsonSerializer.Deserialize<TrialResult>(l, Json.Options)!).ToDictionary(r => r.Trial);
        foreach (var score in results.Scores)
            Assert.Equal(score, read[score.Trial].Score);
    }

    private static string[] ReadWhileOpen(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
