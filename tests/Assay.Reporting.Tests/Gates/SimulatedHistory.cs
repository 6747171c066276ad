using System.Collections.Concurrent;
using Assay.Statistics;

namespace Assay.Reporting.Tests.Gates;

/// <summary>
/// A live model that is run again and again, by the real gate on real snapshot texts. Cases differ as they do in practice: most never fail, a few nearly always (failure probability u⁹ on the primary rate, mean
/// 10 %; u¹⁹ on the twins, mean 5 %). An anchor of three runs, then a run a look; whoever looks accepts every run that is not worse into the history.
/// </summary>
internal sealed class SimulatedHistory
{
    public const int Runs = 60;

    private static readonly ConcurrentDictionary<int, Set> Sets = new();

    private readonly Set _set;
    private readonly StableRandom _random;
    private readonly int _epochs;
    private readonly double[] _risk, _twin;
    private long _seed;

    public SimulatedHistory(ulong seed, int epochs, int cases = 350, int shape = 9)
    {
        (_random, _epochs) = (new(seed), epochs);
        _set = Sets.GetOrAdd(cases, Set.Of);
        _risk = [.. Enumerable.Range(0, cases).Select(_ => Math.Pow(_random.NextDouble(), shape))];
        _twin = [.. Enumerable.Range(0, cases).Select(_ => Math.Pow(_random.NextDouble(), 19))];
    }

    /// <summary>One run whose primary rate lies above that of the anchor by so much on average.</summary>
    public CaseMarks Run(double rise = 0)
    {
        var room = rise / (1 - _risk.Average());
        var header = GateSample.Header with { Epochs = _epochs };
        var seed = _seed++;
        return new(header, _set.Conditions, [seed], null, _set.Keys,
            [new("asr", "risk", seed, Marks(_risk.Select(p => p + room * (1 - p)))), new("over-refusal", "twin", seed, Marks(_twin))]);
    }

    public string Anchor() => CaseMarksText.Of(GateSample.AnchorOf(Run(), Run(), Run()));

    /// <summary>Looks at a history until a run is worse: the look, from 1, and the parts that said so; null where none ever was.</summary>
    public (int Look, IReadOnlyList<string> Parts)? FirstWorse(Func<int, double> rise)
    {
        var (anchor, history) = (Anchor(), new GateHistory([]));
        for (var look = 1; look <= Runs; look++)
        {
            var report = _set.Gate.Compare(anchor, CaseMarksText.Of(Run(rise(look))), history.Lines.Count == 0 ? null : history.Text);
            if (report.Answer == GateAnswer.Worse) return (look, [.. report.Findings.Where(f => f.Answer == GateAnswer.Worse).Select(f => f.Part)]);
            history = history.With(report.Line!);
        }
        return null;
    }

    /// <summary>The answer to one run against the anchor.</summary>
    public GateAnswer Look(double rise) => _set.Gate.Compare(Anchor(), CaseMarksText.Of(Run(rise))).Answer;

    private string Marks(IEnumerable<double> rates) => string.Concat(rates.Select(p => (char)('0' + Enumerable.Range(0, _epochs).Count(_ => _random.NextDouble() < p))));

    private sealed record Set(LiveGate Gate, IReadOnlyList<string> Keys, string Conditions)
    {
        public static Set Of(int count)
        {
            var cases = GateSample.Cases(count);
            return new(new(new GateBench(), cases), [.. cases.Select(CaseKey.Of)], CaseKey.OfConditions(cases));
        }
    }
}
