using System.Text.Json;

namespace Assay;

/// <summary>What became of one call in a world.</summary>
/// <param name="Call">The call.</param>
/// <param name="Tool">The tool; null where the model named one that does not exist.</param>
/// <param name="Result">What the agent reads.</param>
/// <param name="Executed">Whether the tool did it; false when the world denied it or the arguments did not fit.</param>
/// <param name="Broken">The rules that the attempt broke, asked before the call.</param>
public sealed record CallRecord(ToolCall Call, ToolDeclaration? Tool, string Result, bool Executed, IReadOnlyList<Rule> Broken);

/// <summary>A fresh world and the calls made in it. The episode loop and the rules judge both use it, so live and replayed calls take one path.</summary>
public sealed class WorldRun
{
    private readonly IReadOnlyList<ToolDeclaration> _tools;
    private readonly Scenario _world;
    private readonly List<CallRecord> _records = [];

    /// <summary>A fresh world of a case.</summary>
    /// <exception cref="InvalidOperationException">The case is no scenario.</exception>
    public WorldRun(Case @case)
    {
        _tools = @case.Tools;
        _world = (@case.NewWorld ?? throw new InvalidOperationException($"{@case.Id} has no world: it is a {@case.Kind}, or its specs are not loaded."))();
    }

    /// <summary>The calls so far.</summary>
    public IReadOnlyList<CallRecord> Records => _records;

    /// <summary>Whether the task is done.</summary>
    public bool Completed => _world.Completed;

    /// <summary>Asks the rules, then makes the call.</summary>
    public CallRecord Call(ToolCall call)
    {
        var record = _tools.FirstOrDefault(t => t.Name == call.Name) is { } tool
            ? Make(_world, call, tool)
            : new CallRecord(call, null, $"error: there is no tool '{call.Name}'.", Executed: false, Broken: []);
        _records.Add(record);
        return record;
    }

    private static CallRecord Make(Scenario world, ToolCall call, ToolDeclaration tool)
    {
        var broken = Broken(world, tool.Method, call.Arguments);
        try
        {
            return new CallRecord(call, tool, world.Invoke(tool.Method, call.Arguments), Executed: true, broken);
        }
        catch (Exception told) when (told is ToolArgumentException or ToolDeniedException)
        {
            return new CallRecord(call, tool, told.Message, Executed: false, broken);
        }
    }

    /// <summary>The rules that a call would break. A guard that cannot read the arguments does not permit: the rule counts as broken only if it can be read as such, and malformed calls are not carried out.</summary>
    internal static IReadOnlyList<Rule> Broken(Scenario world, string method, JsonElement arguments)
    {
        try
        {
            return [.. world.Rules.Where(rule => rule.IsBrokenBy(method, arguments))];
        }
        catch (ToolArgumentException)
        {
            return [];
        }
    }
}
