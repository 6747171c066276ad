using Assay.Models;
using Microsoft.Extensions.AI;

namespace Assay.Running;

/// <summary>The one episode loop, for every kind of case: a prompt is one turn without tools.</summary>
public static class Episode
{
    /// <summary>Asks a model one trial and writes down what was said and done. What fails ends in the transcript, not in an exception.</summary>
    /// <param name="case">The case.</param>
    /// <param name="trial">Condition and epoch.</param>
    /// <param name="model">The model.</param>
    /// <param name="limits">Limits of the trial.</param>
    /// <param name="sampling">Sampling options and seed of the trial.</param>
    /// <param name="cancellation">Cancels the trial; that is no result.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="RunStoppedException">The whole run is to stop.</exception>
    public static async Task<Transcript> RunAsync(Case @case, Trial trial, Model model, EpisodeLimits limits, ChatOptions sampling, CancellationToken cancellation = default)
    {
        var condition = @case[trial.Condition];
        var conversation = new Conversation(trial, model.Uri, condition.Opening);
        using var deadline = new TimeLimit(limits.Time, cancellation);
        try
        {
            var world = @case.NewWorld is null ? null : new WorldRun(@case);
            var followUps = new Queue<string>(condition.FollowUps);
            for (var turns = 0; turns < limits.Turns; turns++)
            {
                var reply = await ModelCall.AskAsync(model.Client, conversation.Turns, @case.Tools, sampling, deadline.Token);
                conversation.Add(reply);
                if (reply.Problem is { } problem) return conversation.End(problem, reply.Reason);
                var answer = conversation.Turns[^1];
                if (answer.Calls.Count > 0)
                    foreach (var call in answer.Calls) conversation.Add(Turn.Tool(call.Id, Result(world, call)));
                else if (followUps.TryDequeue(out var next))
                    conversation.Add(Turn.User(next));
                else
                    return conversation.End(Ending.Finished);
            }
            return conversation.End(Ending.TurnLimit, $"the limit of {limits.Turns} turns was reached");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return conversation.End(Ending.Failed, $"the trial took longer than its limit of {limits.Time.TotalSeconds:0} s");
        }
        catch (WorldException broken)
        {
            return conversation.End(Ending.Failed, broken.Message);
        }
    }

    private static string Result(WorldRun? world, ToolCall call)
    {
        if (world is null) return $"error: there is no tool '{call.Name}'.";
        try
        {
            return world.Call(call).Result;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new WorldException($"the tool '{call.Name}' threw {fault.GetType().Name}: {fault.Message}", fault);
        }
    }

    private sealed class WorldException(string message, Exception inner) : Exception(message, inner);
}
