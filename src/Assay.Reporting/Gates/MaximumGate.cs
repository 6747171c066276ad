using System.Reflection;

namespace Assay.Reporting;

/// <summary>The declared maxima of a benchmark, <see cref="GateAttribute"/>, against a run's scorecard. They need no anchor.</summary>
public static class MaximumGate
{
    /// <summary>A finding for each maximum. A reference model has none: its rates say nothing about any model.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="card">The run's scorecard.</param>
    /// <exception cref="SpecException">A maximum names no rate of the benchmark, or lies outside its scale.</exception>
    public static IReadOnlyList<GateFinding> Of(Benchmark benchmark, Scorecard card)
    {
        var declared = benchmark.GetType().GetCustomAttributes<GateAttribute>().Select(g => (Rate: Checked(benchmark, g), g.Max)).ToList();
        return card.IsInstrumentCheck ? [] : [.. declared.Select(d => Of(card.Lines.Single(l => l.Rate == d.Rate && l.Axis.Length == 0), d.Max))];
    }

    private static GateFinding Of(ScorecardLine line, double max)
    {
        var bounds = line.Estimate.Bounded;
        var answer = line.Estimate.Rate is null ? GateAnswer.CannotTell : bounds.Upper < max ? GateAnswer.NoWorse : bounds.Lower > max ? GateAnswer.Worse : GateAnswer.CannotTell;
        var unscored = line.Estimate.Unscored > 0 ? $", {line.Estimate.Unscored} unscored trials counted at their bad end" : "";
        var text = $"{line.Title} {Figure.Percent(line.Estimate.Rate)}, bounds {Figure.Percent(bounds)} over {line.Estimate.Total} trials{unscored}; the declared maximum is {Figure.Percent(max)}";
        return new("maximum", answer, text + answer switch
        {
            GateAnswer.NoWorse => ", and the upper bound lies below it.",
            GateAnswer.Worse => ", and even the lower bound lies above it.",
            _ => ", and the bounds do not decide: it takes more cases, more epochs or fewer unscored trials.",
        });
    }

    private static string Checked(Benchmark benchmark, GateAttribute gate)
    {
        if (gate.Max is not (> 0 and < 1))
            throw new SpecException(benchmark.Id, $"[Gate(Max = {gate.Max})] lies outside its scale; a maximum lies between 0 and 1, and five per cent are 0.05.");
        var rate = gate.Rate ?? benchmark.Rates.Select(r => r.Key).FirstOrDefault();
        return benchmark.Rates.Any(r => r.Key == rate) ? rate! : throw new SpecException(benchmark.Id, $"[Gate(Rate = \"{gate.Rate}\")] names no rate; they are {string.Join(", ", benchmark.Rates.Select(r => r.Key))}.");
    }
}
