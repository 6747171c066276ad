namespace Assay.Judging.Tests;

/// <summary>One labelled row of a fit: its feature values, whether it is positive, and how much it counts.</summary>
internal readonly record struct FitRow(double[] Values, bool Positive, double Weight);

/// <summary>
/// Logistic regression with an L2 penalty and given signs, by projected accelerated gradient descent (Beck and Teboulle 2009, FISTA) from zero.
/// The problem is convex: the result depends on the rows alone. The bias, the last number, is neither penalised nor signed.
/// </summary>
internal static class LogisticFit
{
    public static double[] Fit(IReadOnlyList<FitRow> rows, IReadOnlyList<int?> signs, double penalty, int steps = 1500)
    {
        var width = signs.Count;
        // Most values of a row are zero: most words do not stand in most answers.
        var held = rows.Select(r => Enumerable.Range(0, width).Where(j => r.Values[j] != 0).ToArray()).ToArray();
        var (w, look) = (new double[width + 1], new double[width + 1]);
        var total = rows.Sum(r => r.Weight);
        // The second derivative of the mean loss is at most a quarter of the mean squared norm of a row.
        var rate = 1 / (0.25 * rows.Sum(r => r.Weight * (1 + r.Values.Sum(x => x * x))) / total + penalty);
        var momentum = 1.0;
        for (var step = 0; step < steps; step++)
        {
            var gradient = new double[width + 1];
            for (var i = 0; i < held.Length; i++)
            {
                var row = rows[i];
                var sum = look[width];
                foreach (var j in held[i])
                    sum += look[j] * row.Values[j];
                var error = (Logistic(sum) - (row.Positive ? 1 : 0)) * row.Weight / total;
                foreach (var j in held[i])
                    gradient[j] += error * row.Values[j];
                gradient[width] += error;
            }

            var nextMomentum = (1 + Math.Sqrt(1 + 4 * momentum * momentum)) / 2;
            for (var j = 0; j <= width; j++)
            {
                var next = look[j] - rate * (gradient[j] + (j < width ? penalty * look[j] : 0));
                // Without a sign a value has no part in the question.
                if (j < width && (signs[j] is not { } sign || sign * next < 0))
                    next = 0;
                look[j] = next + (momentum - 1) / nextMomentum * (next - w[j]);
                w[j] = next;
            }

            momentum = nextMomentum;
        }

        return w;
    }

    public static double Probability(double[] weights, double[] values)
    {
        var sum = weights[^1];
        for (var j = 0; j < values.Length; j++)
            sum += weights[j] * values[j];
        return Logistic(sum);
    }

    private static double Logistic(double sum) => 1 / (1 + Math.Exp(-sum));
}
