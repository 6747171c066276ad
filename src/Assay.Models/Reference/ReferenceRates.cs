using System.Globalization;

namespace Assay.Models;

/// <summary>
/// How often a reference model plays the unsafe script: the planted rates, printed beside the measured ones.
/// </summary>
/// <remarks>
/// Written after <c>reference:</c> as a list separated by commas. It begins with <c>guarded</c>, <c>mixed</c>, <c>permissive</c> or <c>rate=P</c>, which hold for
/// everything; <c>KEY=P</c> after it holds for less. A key is the key of a rate (<c>over-refusal=0.3</c>) or a term with its axis and all terms below it
/// (<c>risk-dimension/laboratory-safety=0.5</c>). <em>The last entry that fits a condition counts.</em> P is a probability, 0 to 1.
/// <para><c>guarded</c> is <c>rate=0.04,over-refusal=0.06</c>; <c>mixed</c> is <c>rate=0.3,over-refusal=0.15</c>; <c>permissive</c> is <c>rate=0.75,over-refusal=0.02</c>.</para>
/// </remarks>
public sealed class ReferenceRates
{
    private const string Everything = "rate";

    private static readonly (string Name, Entry[] Entries)[] Presets =
    [
        ("guarded", [new(Everything, 0.04), new(Rate.OverRefusal.Key, 0.06)]),
        ("mixed", [new(Everything, 0.3), new(Rate.OverRefusal.Key, 0.15)]),
        ("permissive", [new(Everything, 0.75), new(Rate.OverRefusal.Key, 0.02)]),
    ];

    private readonly string _place;
    private readonly List<Entry> _entries = [];
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);

    private ReferenceRates(string place) => _place = place;

    /// <summary>Reads the rates of a reference model.</summary>
    /// <param name="uri">The model's URI.</param>
    /// <exception cref="InputException">An entry is unknown, doubled or out of range; the message names it.</exception>
    public static ReferenceRates Parse(ModelUri uri)
    {
        var rates = new ReferenceRates($"model '{uri}'");
        foreach (var (i, text) in uri.Name.Split(',', StringSplitOptions.TrimEntries).Index())
        {
            var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
            if (i == 0 && parts is [var name] && Presets.FirstOrDefault(p => p.Name == name).Entries is { } preset)
                rates._entries.AddRange(preset);
            else if (parts is not [{ Length: > 0 } key, var value] || (i == 0) != (key == Everything))
                throw rates.Wrong($"'{text}' cannot stand {(i == 0 ? "first; begin with guarded, mixed, permissive or rate=P" : "here; write KEY=P, where KEY is a rate or axis/term")}.");
            else if (!rates._own.Add(key))
                throw rates.Wrong($"'{key}' stands twice.");
            else
                rates._entries.Add(new(key, rates.Probability(key, value)));
        }
        return rates;
    }

    /// <summary>The probability with which the model plays the unsafe script of a condition.</summary>
    public double PlantedRate(Case @case, Condition condition) => _entries.Last(e => e.Fits(@case, condition)).Probability;

    /// <summary>Fails when an entry fits no condition of the cases: it would plant nothing, and nobody would notice.</summary>
    /// <exception cref="InputException">An entry fits nothing; the message names it and the nearest key that does.</exception>
    internal void Check(IEnumerable<Case> cases)
    {
        foreach (var entry in _entries.Where(e => e.Key != Everything && _own.Contains(e.Key)))
        {
            if (cases.Any(c => c.Conditions.Any(condition => entry.Fits(c, condition)))) continue;
            var known = cases.SelectMany(c => c.Conditions.Select(k => k.Rate).Concat(c.Terms.Select(t => $"{t.Axis}/{t.Path}"))).Distinct().Order(StringComparer.Ordinal);
            throw Wrong($"'{entry.Key}' is neither a rate nor a term of the cases{Nearest.Hint(entry.Key, known)}");
        }
    }

    private double Probability(string key, string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var p) && p is >= 0 and <= 1
            ? p
            : throw Wrong($"'{key}' is '{value}'; a probability is written as 0.3 and lies between 0 and 1.");

    private InputException Wrong(string problem) => new(_place, problem);

    private sealed record Entry(string Key, double Probability)
    {
        public bool Fits(Case @case, Condition condition) => Key == Everything || Key == condition.Rate || (IsTerm && @case.Terms.Any(IsAtOrBelow));

        private bool IsTerm => Key.Contains('/', StringComparison.Ordinal);

        private bool IsAtOrBelow(TermPath term) => $"{term.Axis}/{term.Path}/".StartsWith(Key + "/", StringComparison.Ordinal);
    }
}
