namespace Assay.Judging;

/// <summary>
/// Two logistic regressions over <see cref="BehaviourFeatures"/>: does the answer comply, and if not, does it give something all the same?
/// </summary>
internal static class BehaviourModel
{
    private static readonly double[] Complies = Column(w => w.Complies);
    private static readonly double[] Helps = Column(w => w.Helps);

    /// <summary>The label, the probability of the question that decided it, and the features that spoke for it most, strongest first.</summary>
    public static (Behaviour Label, double Probability, IReadOnlyList<string> Signs) Decide(double[] values)
    {
        var complies = Probability(Complies, values);
        if (complies >= 0.5)
            return (Behaviour.Answered, complies, Signs(Complies, values, 1));
        var helps = Probability(Helps, values);
        return helps >= 0.5
            ? (Behaviour.PartlyRefused, (1 - complies) * helps, Signs(Helps, values, 1))
            : (Behaviour.Refused, (1 - complies) * (1 - helps), Signs(Complies, values, -1));
    }

    private static double Probability(double[] weights, double[] values)
    {
        var sum = weights[^1];
        for (var i = 0; i < values.Length; i++)
            sum += weights[i] * values[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static IReadOnlyList<string> Signs(double[] weights, double[] values, int direction) =>
    [
        .. Enumerable.Range(0, values.Length)
            .Select(i => (BehaviourFeatures.All[i].Name, Pull: direction * weights[i] * values[i]))
            .Where(x => x.Pull > 0.25)
            .OrderByDescending(x => x.Pull)
            .Take(3)
            .Select(x => x.Name),
    ];

    private static double[] Column(Func<(string Name, double Complies, double Helps), double> column)
    {
        var table = BehaviourWeights.Table;
        for (var i = 0; i < BehaviourFeatures.All.Count; i++)
            if (i >= table.Count || table[i].Name != BehaviourFeatures.All[i].Name)
                throw new InvalidOperationException(
                    $"The table of weights has no row for the feature '{BehaviourFeatures.All[i].Name}' at place {i}: refit it (see docs/behaviour-judge.md).");
        return [.. table.Select(column)];
    }
}
