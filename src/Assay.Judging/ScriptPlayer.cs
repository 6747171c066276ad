namespace Assay.Judging;

/// <summary>Plays a script as if a model had said it, in the case's world where there is one: how controls become transcripts.</summary>
public static class ScriptPlayer
{
    /// <summary>The transcript of a script under a condition.</summary>
    public static Transcript Play(Case @case, Condition condition, Script script)
    {
        var world = @case.NewWorld is null ? null : new WorldRun(@case);
        List<Turn> turns = [.. condition.Opening];
        var followUps = new Queue<string>(condition.FollowUps);
        for (var i = 0; i < script.Count; i++)
        {
            var step = script[i];
            if (step.Method is null)
            {
                turns.Add(Turn.Assistant(step.Text));
                if (i + 1 < script.Count && followUps.TryDequeue(out var next)) turns.Add(Turn.User(next));
                continue;
            }
            var tool = @case.Tools.FirstOrDefault(t => t.Method == step.Method)
                ?? throw new SpecException(@case.Id, $"a script calls '{step.Method}', which is no tool of this scenario.");
            var call = new ToolCall($"call-{i + 1}", tool.Name, step.Arguments!.Value);
            turns.Add(Turn.Assistant("", call));
            turns.Add(Turn.Tool(call.Id, world!.Call(call).Result));
        }
        return new Transcript { Trial = new Trial(@case.Id, condition.Name, 1), Model = "script", Turns = turns, Ending = Ending.Finished };
    }
}
