using System.Buffers;
using System.Collections;

namespace Assay.Models;

/// <summary>
/// Values of environment variables that nobody else may read: those whose name ends in <c>_KEY</c>, <c>_TOKEN</c>, <c>_SECRET</c> or <c>_PASSWORD</c> and whose value has eight characters or
/// more. Whatever a model or a server says, and whatever is recorded, shows <c>[NAME]</c> in their place.
/// </summary>
public sealed class Secrets
{
    /// <summary>Shorter values are no keys, and would be found in ordinary words.</summary>
    public const int MinLength = 8;

    private static readonly string[] Endings = ["_KEY", "_TOKEN", "_SECRET", "_PASSWORD"];

    private readonly (string Value, string Mark)[] _known;
    private readonly SearchValues<string> _any;

    /// <summary>Hides values.</summary>
    /// <param name="variables">Names and values of environment variables; those that are no secrets are left out.</param>
    /// <param name="named">Names that are secrets whatever they end in.</param>
    public Secrets(IEnumerable<KeyValuePair<string, string>> variables, params IEnumerable<string> named)
    {
        // The longer first: one value may be the beginning of another.
        _known =
        [
            .. from variable in variables
               let value = variable.Value.Trim()
               where value.Length >= MinLength && (named.Contains(variable.Key, StringComparer.Ordinal) || Endings.Any(e => variable.Key.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
               orderby value.Length descending, variable.Key
               select (value, $"[{variable.Key}]"),
        ];
        _any = SearchValues.Create([.. _known.Select(s => s.Value)], StringComparison.Ordinal);
    }

    /// <summary>Nothing to hide.</summary>
    public static Secrets None { get; } = new([]);

    /// <summary>Whether there is nothing to hide.</summary>
    public bool IsEmpty => _known.Length == 0;

    /// <summary>The secrets of this process's environment.</summary>
    /// <param name="named">Names that are secrets whatever they end in.</param>
    public static Secrets OfEnvironment(params IEnumerable<string> named) => new(
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(v => KeyValuePair.Create((string)v.Key, v.Value as string ?? "")), named);

    /// <summary>The text with every secret replaced by the name of its variable; the text itself where it holds none.</summary>
    public string Hide(string text)
    {
        if (IsEmpty || !text.AsSpan().ContainsAny(_any)) return text;
        foreach (var (value, mark) in _known)
            text = text.Replace(value, mark, StringComparison.Ordinal);
        return text;
    }
}
