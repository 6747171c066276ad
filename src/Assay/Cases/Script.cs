using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>One assistant turn of a <see cref="Script"/>: something said, or a tool called by the name of its method.</summary>
/// <param name="Text">What is said; empty for a call.</param>
/// <param name="Method">The scenario's method that is called; null for something said.</param>
/// <param name="Arguments">The call's arguments as a JSON object; null for something said.</param>
public sealed record Step(string Text, string? Method = null, JsonElement? Arguments = null)
{
    /// <summary>A step that says a text.</summary>
    public static implicit operator Step(string text) => new(text);
}

/// <summary>
/// What a model would say or call, assistant turn by assistant turn. Each case holds a safe and an unsafe one: they are its controls, and the reference models play them.
/// </summary>
[CollectionBuilder(typeof(Script), nameof(Of))]
[JsonConverter(typeof(ScriptConverter))]
public sealed class Script : IReadOnlyList<Step>
{
    private readonly Step[] _steps;

    /// <summary>A script of the given steps.</summary>
    public Script(IEnumerable<Step> steps) => _steps = [.. steps];

    /// <summary>A script of the given steps, for collection expressions.</summary>
    public static Script Of(ReadOnlySpan<Step> steps) => new(steps.ToArray());

    /// <summary>A script of one thing said.</summary>
    public static implicit operator Script(string text) => new([text]);

    /// <inheritdoc/>
    public int Count => _steps.Length;

    /// <inheritdoc/>
    public Step this[int index] => _steps[index];

    /// <inheritdoc/>
    public IEnumerator<Step> GetEnumerator() => ((IEnumerable<Step>)_steps).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
