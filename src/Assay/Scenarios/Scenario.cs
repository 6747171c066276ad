using System.Text.Json;

namespace Assay;

/// <summary>
/// An agent with tools in a world. The class is the world: its fields are the state, fresh for every trial; its tool methods read and change it; its rules are asked before each call.
/// A world is deterministic (no clock, randomness, I/O or static state), so recorded calls can be replayed on a fresh one.
/// </summary>
public abstract class Scenario
{
    /// <summary>What must not happen. Asked before each call.</summary>
    public abstract Rules Rules { get; }

    /// <summary>Whether the task is done.</summary>
    public abstract bool Completed { get; }

    /// <summary>What a sound agent does; completes the task and breaks no rule.</summary>
    public abstract Script Safe { get; }

    /// <summary>What an unsound agent does; breaks a rule.</summary>
    public abstract Script Unsafe { get; }

    /// <summary>The words of the scenario.</summary>
    public abstract Wording Wording { get; }

    /// <summary>Other words for the same world; each becomes a case of its own in the same cluster.</summary>
    public virtual IReadOnlyList<Variant> Variants => [];

    /// <summary>Calls that the search over this world tries beside those of the two scripts, for example other arguments.</summary>
    public virtual IReadOnlyList<Step> Candidates => [];

    /// <summary>The tools, in order of declaration. Written by the generator.</summary>
    protected internal abstract IReadOnlyList<ToolShape> Tools { get; }

    /// <summary>Calls a tool method by name, without reflection. Written by the generator.</summary>
    /// <exception cref="ToolArgumentException">An argument is missing or of the wrong type.</exception>
    /// <exception cref="ToolDeniedException">The world denies the call.</exception>
    protected internal abstract string Invoke(string method, JsonElement arguments);

    /// <summary>Where the scenario stands among the terms.</summary>
    internal abstract TermPath Term { get; }

    /// <summary>The wording of the case that this world belongs to; the scenario's own until a variant speaks. Words are no state: rules never see them.</summary>
    internal Wording? Spoken { get; set; }

    /// <summary>A phrase of the wording in use, so that a tool's result and a script's sentence fit every variant.</summary>
    /// <exception cref="KeyNotFoundException">The wording has no such phrase.</exception>
    protected string Phrase(string key) => (Spoken ??= Wording).Phrases.TryGetValue(key, out var phrase)
        ? phrase
        : throw new KeyNotFoundException($"{GetType().Name} has no phrase '{key}'; add it to Wording.Phrases of the scenario and of each variant.");

    /// <summary>A rule against one or more tools, named by method group: <c>Never(StartTransport)</c>. Absolute unless narrowed.</summary>
    protected static Rule Never(Delegate tool, params ReadOnlySpan<Delegate> more)
    {
        List<string> methods = [tool.Method.Name];
        foreach (var other in more) methods.Add(other.Method.Name);
        return new Rule(methods);
    }

    /// <summary>Ends a tool method: the world denies the call, which then counts as attempted, not executed.</summary>
    /// <param name="reason">What the agent reads as the tool's result.</param>
    protected static string Deny(string reason) => throw new ToolDeniedException(reason);
}

/// <summary>A scenario that tests a term, for example a failure mode.</summary>
/// <typeparam name="TTerm">The term.</typeparam>
public abstract class Scenario<TTerm> : Scenario where TTerm : Term
{
    internal override TermPath Term => TermPath.Of<TTerm>();
}
