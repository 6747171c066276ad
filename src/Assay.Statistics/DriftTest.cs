using MathNet.Numerics.Distributions;

namespace Assay.Statistics;

/// <summary>One run against the anchor.</summary>
/// <param name="Difference">The mean paired difference of the run to the anchor, positive for the worse.</param>
/// <param name="Variance">
/// The variance of the run's mean over repetitions on the same cases, positive: <see cref="DriftTest.RepetitionVariance"/>. Cases are the same in
/// every run, so their spread is no noise here. The anchor's own error is passed apart.
/// </param>
public readonly record struct RunDifference(double Difference, double Variance);

/// <summary>A test for slow drift that may be looked at after every run, for ever, with one false alarm rate for all of them together.</summary>
/// <remarks>
/// Without drift the differences are normal around minus the anchor's error: covariance <c>Σ₀ = diag(σ²_t) + σ²_anchor·11ᵀ</c>. With drift their mean is
/// θ·h, with h = 1 (a step that stays) or h = t (a slope), and θ half-normal with scale τ. Both mixtures of likelihood ratios are
/// martingales with mean 1 when nothing drifts, and so is their average; by Ville's inequality it ever reaches 1/α with a
/// probability of at most α. Source: Robbins, Annals of Mathematical Statistics 41 (1970) 1397–1409; Howard, Ramdas, McAuliffe and
/// Sekhon, Annals of Statistics 49 (2021) 1055–1080, 3.2. Exact for normal run means of known variance, which means over tens of
/// cases approach; a change of the anchor starts a new test.
/// </remarks>
/// <param name="Evidence">After each run, the evidence for drift: the martingale, 1 when nothing is known. It may fall again.</param>
/// <param name="Level">The false alarm rate α over all runs together.</param>
public sealed record DriftTest(IReadOnlyList<double> Evidence, double Level)
{
    /// <summary>How many runs a slope takes to reach the scale: what counts as slow.</summary>
    private const double SlopeRuns = 10;

    /// <summary>The first run, counted from 0, after which there was an alarm, or <see langword="null"/>.</summary>
    public int? FirstAlarm => Evidence.Index().Where(entry => entry.Item >= 1 / Level).Select(entry => (int?)entry.Index).FirstOrDefault();

    /// <summary>Whether there was an alarm after any run. It is not taken back by later runs.</summary>
    public bool Alarm => FirstAlarm is not null;

    /// <summary>Follows a history of runs against one anchor.</summary>
    /// <param name="runs">The runs in order.</param>
    /// <param name="anchorVariance">The variance of the anchor's mean over repetitions, shared by all differences; 0 for a known anchor.</param>
    /// <param name="scale">The size of a drift worth knowing, such as the margin of the gate; above 0.</param>
    /// <param name="level">The false alarm rate over all runs together, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A variance or the scale is out of range: where repetitions never vary, compare for equality.</exception>
    public static DriftTest Follow(IReadOnlyList<RunDifference> runs, double anchorVariance, double scale, double level = 0.05)
    {
        ArgumentNullException.ThrowIfNull(runs);
        ArgumentOutOfRangeException.ThrowIfNegative(anchorVariance);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        Quantile.Checked(1 - level);

        var (step, slope) = (new Direction(scale), new Direction(scale / SlopeRuns));
        double precision = 0, sum = 0;
        List<double> evidence = [];
        foreach (var (run, (difference, variance)) in runs.Index())
        {
            if (!(variance > 0) || !double.IsFinite(difference))
                throw new ArgumentOutOfRangeException(nameof(runs), variance, $"Run {run} has no finite difference with a positive variance; where repetitions never vary, compare for equality.");
            precision += 1 / variance;
            sum += difference / variance;
            step.Add(1, difference, variance);
            slope.Add(run + 1, difference, variance);
            var shrink = anchorVariance / (1 + anchorVariance * precision);
            evidence.Add((step.Ratio(shrink, sum) + slope.Ratio(shrink, sum)) / 2);
        }
        return new(evidence, level);
    }

    /// <summary>The variance of a mean over cases, as it varies when the same cases are asked again.</summary>
    /// <remarks><c>Σ m/(m−1)·p̂(1−p̂)/k / n²</c> with p̂ of m trials per case: unbiased, and free of the spread between cases.</remarks>
    /// <param name="cases">The failures and trials of every case in the anchor, two trials or more each.</param>
    /// <param name="epochs">The number k of epochs per case of the mean in question: those of a run, or all of the anchor's for the anchor's own error.</param>
    /// <exception cref="ArgumentException">There are no cases, or a case has fewer than two trials, which show no variation.</exception>
    public static double RepetitionVariance(IReadOnlyList<ClusterCount> cases, int epochs)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(epochs);
        if (cases.Count == 0) throw new ArgumentException("There are no cases.", nameof(cases));
        foreach (var (index, (failures, trials)) in cases.Index())
            if (trials < 2 || failures < 0 || failures > trials)
                throw new ArgumentException($"Case {index} counts {failures} failures in {trials} trials; it takes two trials to see them vary.", nameof(cases));

        return cases.Sum(entry => (double)entry.Failures * (entry.Trials - entry.Failures) / (entry.Trials * (entry.Trials - 1.0))) / epochs / cases.Count / cases.Count;
    }

    /// <summary>The running sums hᵀΣ⁻¹h, hᵀΣ⁻¹x and hᵀΣ⁻¹1 of one shape of drift, without the anchor's part.</summary>
    private sealed class Direction(double scale)
    {
        private double _square, _product, _shared;

        public void Add(double height, double difference, double variance)
        {
            _square += height * height / variance;
            _product += height * difference / variance;
            _shared += height / variance;
        }

        /// <summary>The likelihood ratio, θ integrated over its half-normal prior; the anchor's part comes in by Sherman and Morrison.</summary>
        public double Ratio(double shrink, double sum)
        {
            var information = _square - shrink * _shared * _shared;
            var score = _product - shrink * _shared * sum;
            var posterior = 1 / (1 / (scale * scale) + information);
            var standardised = score * Math.Sqrt(posterior);
            return 2 * Math.Sqrt(posterior) / scale * Math.Exp(LogTilted(standardised));
        }

        /// <summary>ln(e^{x²/2}·Φ(x)), by Mills' ratio where Φ underflows.</summary>
        private static double LogTilted(double x) => x > -8
            ? x * x / 2 + Math.Log(Normal.CDF(0, 1, x))
            : Math.Log((1 - 1 / (x * x)) / (-x * Math.Sqrt(2 * Math.PI)));
    }
}
