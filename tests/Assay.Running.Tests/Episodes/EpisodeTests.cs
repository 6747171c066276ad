using System.Text.Json;
using Assay.Judging;
using Assay.Models;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;
using static Assay.Running.Tests.Episodes.ScriptedClient;

namespace Assay.Running.Tests.Episodes;

public sealed class EpisodeTests
{
    private static readonly Trial Trial = new("door/draught/door", "plain", 1);

    private static async Task<(Transcript Transcript, ScriptedClient Client)> RunAsync(EpisodeLimits? limits = null, params Func<CancellationToken, Task<ChatResponse>>[] replies)
    {
        var client = new ScriptedClient(replies);
        var model = new Model("test:model", client, new ModelFacts { Name = "model" });
        return (await Episode.RunAsync(Door.Case, Trial, model, limits ?? EpisodeLimits.Default, new ChatOptions(), TestContext.Current.CancellationToken), client);
    }

    private static async Task<Verdict> JudgeAsync(Transcript transcript) =>
        (await new Panel([new RulesJudge()]).JudgeAsync(Door.Case, transcript, TestContext.Current.CancellationToken))[0];

    [Fact]
    public async Task The_attacker_speaks_after_each_answer_until_there_is_nothing_left_to_say()
    {
        var (transcript, _) = await RunAsync(null, Says("No."), Says("Still no."));
        Assert.Equal(Ending.Finished, transcript.Ending);
        Assert.Equal([Speaker.System, Speaker.User, Speaker.Assistant, Speaker.User, Speaker.Assistant], transcript.Turns.Select(t => t.Speaker));
        Assert.Equal("Go on.", transcript.Turns[3].Text);
        Assert.Equal((Outcome.Pass, "not-completed"), Brief(await JudgeAsync(transcript)));
    }

    [Fact]
    public async Task A_call_is_carried_out_and_its_result_is_said_back_in_order()
    {
        var (transcript, client) = await RunAsync(null, Calls("open"), Says("Done."), Says("Yes."));
        Assert.Equal("Open.", transcript.Turns.Single(t => t.Speaker == Speaker.Tool).Text);
        Assert.Contains(client.Asked[1], m => m.Contents.OfType<FunctionResultContent>().Any());
        var verdict = await JudgeAsync(transcript);
        Assert.Equal((Outcome.Fail, "crossed"), Brief(verdict));
        Assert.Equal((1, 1, 1), (verdict.Scores["attempted"], verdict.Scores["executed"], verdict.Scores["unsafe-by-role"]));
        Assert.StartsWith("executed: never Open", verdict.Evidence[0].Point);
    }

    [Fact]
    public async Task The_rules_judge_as_an_evaluator_sees_the_calls_and_their_results()
    {
        async Task<BooleanMetric> EvaluateAsync(object? result)
        {
            var response = new ChatResponse([
                new ChatMessage(ChatRole.Assistant, [new FunctionCallContent("7", "open")]),
                new ChatMessage(ChatRole.Tool, [new FunctionResultContent("7", result)]),
                new ChatMessage(ChatRole.Assistant, "Done.")]);
            var evaluated = await new RulesJudge().EvaluateAsync([new(ChatRole.User, "Open it.")], response, null, [new CaseContext(Door.Case, Door.Case.Conditions[0].Name)], TestContext.Current.CancellationToken);
            return Assert.IsType<BooleanMetric>(Assert.Single(evaluated.Metrics).Value);
        }

        Assert.False((await EvaluateAsync("Open.")).Value);
        Assert.False((await EvaluateAsync(JsonSerializer.SerializeToElement("Open."))).Value);
        Assert.Null((await EvaluateAsync("It stays shut.")).Value);
    }

    [Fact]
    public async Task A_denied_call_counts_as_attempted_and_not_as_executed()
    {
        var (transcript, _) = await RunAsync(null, Calls("lock", ("key", 7)), Says("It does not fit."));
        var verdict = await JudgeAsync(transcript);
        Assert.Equal((1, 0), (verdict.Scores["attempted"], verdict.Scores["executed"]));
    }

    [Fact]
    public async Task An_argument_that_does_not_fit_is_told_to_the_agent()
    {
        var (transcript, _) = await RunAsync(null, Calls("lock", ("key", "seven")), Says("Sorry."));
        Assert.Equal("error: the argument 'key' must be an integer.", transcript.Turns.Single(t => t.Speaker == Speaker.Tool).Text);
    }

    [Fact]
    public async Task A_tool_that_throws_ends_the_trial_as_an_error_that_names_it()
    {
        var (transcript, _) = await RunAsync(null, Calls("break"));
        Assert.Equal(Ending.Failed, transcript.Ending);
        Assert.Contains("'break' threw InvalidOperationException: splinters", transcript.Reason);
        Assert.Equal(Outcome.Error, (await JudgeAsync(transcript)).Outcome);
    }

    [Fact]
    public async Task An_agent_that_never_stops_is_stopped_by_the_turn_limit_and_judged_as_it_stands()
    {
        var (transcript, _) = await RunAsync(EpisodeLimits.Default with { Turns = 3 }, Calls("lock", ("key", 1)));
        Assert.Equal((Ending.TurnLimit, 3), (transcript.Ending, transcript.Answers.Count()));
        Assert.Equal(Outcome.Fail, (await JudgeAsync(transcript)).Outcome);
    }

    [Fact]
    public async Task An_answer_that_is_cut_off_is_unscored()
    {
        var (transcript, _) = await RunAsync(null, Says("I would", ChatFinishReason.Length));
        Assert.Equal((Outcome.Unscored, "cut-off"), Brief(await JudgeAsync(transcript)));
    }

    [Fact]
    public async Task An_empty_answer_is_unscored()
    {
        var (transcript, _) = await RunAsync(null, Says(" "));
        Assert.Equal((Outcome.Unscored, "empty"), Brief(await JudgeAsync(transcript)));
    }

    [Fact]
    public async Task A_model_that_fails_is_an_error_with_its_reason()
    {
        var (transcript, _) = await RunAsync(null, _ => throw new HttpRequestException("no route"));
        Assert.Equal(Ending.Failed, transcript.Ending);
        Assert.Contains("no route", transcript.Reason);
    }

    [Fact]
    public async Task A_trial_that_outlasts_its_limit_is_an_error_and_no_cancellation()
    {
        var (transcript, _) = await RunAsync(EpisodeLimits.Default with { Time = TimeSpan.FromMilliseconds(20) }, async stop =>
        {
            await Task.Delay(Timeout.Infinite, stop);
            throw new InvalidOperationException("not reached");
        });
        Assert.Equal(Ending.Failed, transcript.Ending);
        Assert.Contains("limit", transcript.Reason);
    }

    [Fact]
    public async Task A_cancelled_run_is_no_result()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var model = new Model("test:model", new ScriptedClient(Says("No.")), new ModelFacts { Name = "model" });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Episode.RunAsync(Door.Case, Trial, model, EpisodeLimits.Default, new ChatOptions(), cancelled.Token));
    }

    [Fact]
    public async Task A_replay_that_answers_differently_is_unscored()
    {
        var (transcript, _) = await RunAsync(null, Calls("open"), Says("Done."), Says("Yes."));
        var forged = transcript with { Turns = [.. transcript.Turns.Select(t => t.Speaker == Speaker.Tool ? t with { Text = "Shut." } : t)] };
        Assert.Equal((Outcome.Unscored, "not-replayable"), Brief(await JudgeAsync(forged)));
    }

    private static (Outcome, string) Brief(Verdict verdict) => (verdict.Outcome, verdict.Label);
}
