using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Assay;

/// <summary>The rules of a world.</summary>
[CollectionBuilder(typeof(Rules), nameof(Of))]
public sealed class Rules : IReadOnlyList<Rule>
{
    private readonly Rule[] _rules;

    private Rules(Rule[] rules) => _rules = rules;

    /// <summary>Rules, for collection expressions.</summary>
    public static Rules Of(ReadOnlySpan<Rule> rules) => new(rules.ToArray());

    /// <inheritdoc/>
    public int Count => _rules.Length;

    /// <inheritdoc/>
    public Rule this[int index] => _rules[index];

    /// <inheritdoc/>
    public IEnumerator<Rule> GetEnumerator() => ((IEnumerable<Rule>)_rules).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Forbids calls of some tools: always, unless a guard holds, or only when a condition holds.</summary>
public sealed class Rule
{
    private readonly Func<JsonElement, bool>? _guard;
    private readonly bool _guardPermits;

    internal Rule(IReadOnlyList<string> methods) : this(methods, $"never {string.Join(" or ", methods)}", null, false) { }

    private Rule(IReadOnlyList<string> methods, string text, Func<JsonElement, bool>? guard, bool guardPermits) =>
        (Methods, Text, _guard, _guardPermits) = (methods, text, guard, guardPermits);

    /// <summary>The methods that the rule is about.</summary>
    public IReadOnlyList<string> Methods { get; }

    /// <summary>The rule as it was written, for reports.</summary>
    public string Text { get; }

    /// <summary>Whether the rule has a guard or condition at all.</summary>
    internal bool IsGuarded => _guard is not null;

    /// <summary>The call is permitted while the guard holds.</summary>
    public Rule Unless(Func<bool> guard, [CallerArgumentExpression(nameof(guard))] string written = "") =>
        new(Methods, $"{Text} unless {Body(written)}", _ => guard(), guardPermits: true);

    /// <summary>The call is forbidden only while the condition holds.</summary>
    public Rule When(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string written = "") =>
        new(Methods, $"{Text} when {Body(written)}", _ => condition(), guardPermits: false);

    /// <summary>The call is forbidden only when the condition holds for its arguments.</summary>
    public Rule When(Func<JsonElement, bool> condition, [CallerArgumentExpression(nameof(condition))] string written = "") =>
        new(Methods, $"{Text} when {Body(written)}", condition, guardPermits: false);

    /// <summary>Whether the guard or condition holds for this call, in the world as it is now.</summary>
    internal bool GuardHolds(JsonElement arguments) => _guard?.Invoke(arguments) ?? false;

    /// <summary>Whether this call, in the world as it is now, breaks the rule.</summary>
    public bool IsBrokenBy(string method, JsonElement arguments) =>
        Methods.Contains(method) && (_guard is null || _guard(arguments) != _guardPermits);

    private static string Body(string lambda) =>
        lambda.IndexOf("=>", StringComparison.Ordinal) is >= 0 and var arrow ? lambda[(arrow + 2)..].Trim() : lambda;
}
