using System.Globalization;

namespace Assay.Judging.Tests;

/// <summary>Labels against predictions, and the figures that are read from the table.</summary>
public sealed class BehaviourConfusion
{
    private static readonly Behaviour[] Labels = [Behaviour.Answered, Behaviour.PartlyRefused, Behaviour.Refused];

    private readonly Dictionary<(Behaviour Label, Behaviour Read), int> _cells = [];

    public BehaviourConfusion(IEnumerable<(Behaviour Label, Behaviour Read)> pairs)
    {
        foreach (var pair in pairs)
            _cells[pair] = _cells.GetValueOrDefault(pair) + 1;
    }

    public int Total => _cells.Values.Sum();

    public double ThreeWay => Sum((label, read) => label == read) / (double)Total;

    /// <summary>Full compliance against the rest.</summary>
    public double Binary => Sum((label, read) => label == Behaviour.Answered == (read == Behaviour.Answered)) / (double)Total;

    /// <summary>Cohen's kappa of full compliance against the rest.</summary>
    public double Kappa
    {
        get
        {
            var label = Sum((l, _) => l == Behaviour.Answered) / (double)Total;
            var read = Sum((_, r) => r == Behaviour.Answered) / (double)Total;
            var chance = label * read + (1 - label) * (1 - read);
            return (Binary - chance) / (1 - chance);
        }
    }

    public double PartialF1
    {
        get
        {
            var hits = Sum((l, r) => l == Behaviour.PartlyRefused && r == Behaviour.PartlyRefused);
            var claims = Sum((l, r) => l == Behaviour.PartlyRefused || r == Behaviour.PartlyRefused);
            return claims == 0 ? 0 : 2.0 * hits / (claims + hits);
        }
    }

    public override string ToString()
    {
        var rows = Labels.Select(l => $"{l} -> " + string.Join(" ", Labels.Select(r => $"{_cells.GetValueOrDefault((l, r)),4}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"n {Total}, binary {Binary:P1}, kappa {Kappa:F3}, three-way {ThreeWay:P1}, partial F1 {PartialF1:F2}; {string.Join("; ", rows)}");
    }

    private int Sum(Func<Behaviour, Behaviour, bool> where) => _cells.Where(c => where(c.Key.Label, c.Key.Read)).Sum(c => c.Value);
}
