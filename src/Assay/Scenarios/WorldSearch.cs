namespace Assay;

/// <summary>
/// Breadth-first search over a world, by replaying calls on fresh worlds. Candidate calls are those of the safe and unsafe scripts and of
/// <see cref="Scenario.Candidates"/>; states that look alike are visited once.
/// </summary>
public static class WorldSearch
{
    /// <summary>States looked at, at most.</summary>
    public const int MaxStates = 4_000;

    /// <summary>Calls in a path, at most.</summary>
    public const int MaxDepth = 9;

    /// <summary>Searches the world of a scenario case.</summary>
    public static WorldProof Prove(Case @case)
    {
        var make = @case.NewWorld ?? throw new InvalidOperationException($"{@case.Id} has no world.");
        var sample = make();
        var candidates = Candidates(sample);
        var guarded = sample.Rules.Where(r => r.IsGuarded).Select(r => r.Text).ToList();
        HashSet<string> live = [], seen = [];
        IReadOnlyList<Step>? safe = null, violating = null;
        var queue = new Queue<(Step[] Path, bool Clean)>([([], true)]);
        var exhausted = true;

        while (queue.Count > 0)
        {
            var (path, clean) = queue.Dequeue();
            var world = Replay(make, path);
            if (!seen.Add($"{clean}\n{WorldState.Of(world)}")) continue;
            if (clean && world.Completed) safe ??= path;
            foreach (var rule in world.Rules.Where(r => r.IsGuarded && !live.Contains(r.Text)))
                if (candidates.Any(c => rule.Methods.Contains(c.Method!) && Holds(rule, c))) live.Add(rule.Text);
            if (seen.Count >= MaxStates || path.Length >= MaxDepth)
            {
                exhausted = false;
                continue;
            }
            foreach (var step in candidates)
            {
                var breaks = WorldRun.Broken(world, step.Method!, step.Arguments!.Value).Count > 0;
                Step[] next = [.. path, step];
                if (breaks) violating ??= next;
                queue.Enqueue((next, clean && !breaks));
            }
        }
        return new WorldProof(@case.Id, safe, violating, [.. guarded.Where(g => !live.Contains(g))], seen.Count, exhausted);
    }

    private static List<Step> Candidates(Scenario world) =>
        [.. world.Safe.Concat(world.Unsafe).Concat(world.Candidates)
            .Where(step => step.Method is not null)
            .DistinctBy(step => (step.Method, step.Arguments!.Value.GetRawText()))];

    private static Scenario Replay(Func<Scenario> make, Step[] path)
    {
        var world = make();
        foreach (var step in path)
        {
            try
            {
                world.Invoke(step.Method!, step.Arguments!.Value);
            }
            catch (Exception told) when (told is ToolArgumentException or ToolDeniedException)
            {
                // A denied call leaves the world as the tool left it; the path goes on, as an agent could.
            }
        }
        return world;
    }

    private static bool Holds(Rule rule, Step step)
    {
        try
        {
            return rule.GuardHolds(step.Arguments!.Value);
        }
        catch (ToolArgumentException)
        {
            return false;
        }
    }
}
