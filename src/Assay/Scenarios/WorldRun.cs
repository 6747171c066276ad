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
            ? InvariantReading.Of(() => Make(_world, call, tool))
            : new CallRecord(call, null, $"error: there is no tool '{call.Name}'.", Executed: false, Broken: []);
        _records.Add(record);
        return record;
    }

    private static CallRecord Make(Scenario world, ToolCall call, ToolDeclaration tool)
    {
        var asked = world.Rules.Select(rule => (Rule: rule, Broken: IsBroken(rule, tool.Method, call.Arguments))).ToList();
        IReadOnlyList<Rule> broken = [.. asked.Where(a => a.Broken == true).Select(a => a.Rule)];
        try
        {
            var result = world.Invoke(tool.Method, call.Arguments);
            // The tool could do without an argument that a rule could not read: nothing permitted the call, so the rule counts as broken.
            return new CallRecord(call, tool, result, Executed: true, [.. asked.Where(a => a.Broken != false).Select(a => a.Rule)]);
        }
        catch (Exception told) when (told is ToolArgumentException or ToolDeniedException)
        {
            return new CallRecord(call, tool, told.Message, Executed: false, broken);
        }
    }

    /// <summary>The rules that a call would break, in the world as it is now.</summary>
    internal static IReadOnlyList<Rule> Broken(Scenario world, string method, JsonElement arguments) =>
        [.. world.Rules.Where(rule => IsBroken(rule, method, arguments) == true)];

    /// <summary>Whether the call breaks the rule; null where the rule cannot read the call's arguments. Each rule is asked for itself, so that one cannot silence the others.</summary>
    private static bool? IsBroken(Rule rule, string method, JsonElement arguments)
    {
        try
        {
            return rule.IsBrokenBy(method, arguments);
        }
        catch (ToolArgumentException)
        {
            return null;
        }
    }
}
