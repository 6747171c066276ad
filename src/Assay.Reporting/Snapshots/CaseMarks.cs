using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>How a run was asked and judged. Two runs whose headers differ in more than their seeds are not comparable.</summary>
/// <param name="Model">URI of the model.</param>
/// <param name="Judge">Who judged, with the hash of what their verdicts depend on.</param>
/// <param name="Sampling">Sampling options, in words.</param>
/// <param name="Epochs">How often each condition was asked.</param>
public sealed record MarksHeader(string Model, string Judge, string Sampling, int Epochs);

/// <summary>One rate under one condition in one run: a character a case, in the order of <see cref="CaseMarks.Keys"/>.</summary>
/// <param name="Rate">Key of the rate.</param>
/// <param name="Condition">Name of the condition.</param>
/// <param name="Seed">Seed of the run.</param>
/// <param name="Marks">Failures out of the epochs (<c>0</c>–<c>9</c>, <c>a</c>–<c>z</c>, <c>A</c>–<c>Z</c>); <c>?</c> where a trial is unscored, <c>.</c> where not all were asked, <c>-</c> where the case has no such trial.</param>
public sealed record MarkRow(string Rate, string Condition, long Seed, string Marks);

/// <summary>
/// The outcome of one run or, as the anchor of a gate, of several, case by case: enough to pair it with another run. Its text lies beside the outcome as <c>….cases.verified.txt</c>.
/// </summary>
/// <param name="Header">How it was asked and judged.</param>
/// <param name="Conditions">Key of the conditions, by <see cref="CaseKey.OfConditions(IEnumerable{Case})"/>.</param>
/// <param name="Seeds">The seeds of the runs, in order.</param>
/// <param name="Reason">Why these runs are the anchor; null for a single run.</param>
/// <param name="Keys">The key of each case in id order, by <see cref="CaseKey.Of"/>: a case whose text changed has another one and is not paired.</param>
/// <param name="Rows">The marks: by rate, condition and seed.</param>
public sealed record CaseMarks(MarksHeader Header, string Conditions, IReadOnlyList<long> Seeds, string? Reason, IReadOnlyList<string> Keys, IReadOnlyList<MarkRow> Rows)
{
    /// <summary>A trial of the case is unscored.</summary>
    public const char Unscored = '?';

    /// <summary>Not all trials of the case were asked.</summary>
    public const char NotRun = '.';

    /// <summary>The case has no trial that this rate counts, or the model cannot do such a case.</summary>
    public const char None = '-';

    internal const string Digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>Epochs at most: beyond, one character cannot hold the failures.</summary>
    public static int MostEpochs => Digits.Length - 1;

    /// <summary>The marks of a run.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="cases">All cases.</param>
    /// <param name="results">The results.</param>
    /// <param name="header">How it was asked and judged.</param>
    /// <param name="seed">Seed of the run.</param>
    /// <exception cref="SpecException">More epochs than one character can count.</exception>
    public static CaseMarks Of(Benchmark benchmark, IReadOnlyList<Case> cases, IReadOnlyCollection<TrialScore> results, MarksHeader header, long seed)
    {
        if (header.Epochs > MostEpochs)
            throw new SpecException(benchmark.Id, $"{header.Epochs} epochs are more than the {MostEpochs} that a case's character in the snapshot can count; ask fewer, or set several runs as the anchor.");
        // Of a large benchmark each case is made when it is read: once, and nothing but this is kept of it.
        var ordered = cases.ReadEach(c => (c.Id, Key: CaseKey.Of(c), Conditions: c.Conditions.Select(x => (x.Name, x.Rate)).ToArray())).OrderBy(c => c.Id, StringComparer.Ordinal).ToArray();
        var byKey = results.ToLookup(r => (r.Trial.CaseId, r.Trial.Condition));
        var rows = from rate in benchmark.Rates
                   let feeding = rate.SameTrialsAs ?? rate.Key
                   from condition in ordered.SelectMany(c => c.Conditions.Where(x => x.Rate == feeding).Select(x => x.Name)).Distinct().Order(StringComparer.Ordinal)
                   let marks = ordered.Select(c => c.Conditions.Any(x => x.Name == condition && x.Rate == feeding) ? Mark(rate, [.. byKey[(c.Id, condition)]], header.Epochs) : None)
                   select new MarkRow(rate.Key, condition, seed, string.Concat(marks));
        return new(header, CaseKey.OfConditions(ordered.SelectMany(c => c.Conditions)), [seed], null, [.. ordered.Select(c => c.Key)], [.. rows]);
    }

    private static char Mark(Rate rate, List<TrialScore> trials, int epochs)
    {
        if (trials.Count(t => t.Outcome != Outcome.NotRun) < epochs) return NotRun;
        if (trials.TrueForAll(t => t.Outcome == Outcome.NotApplicable)) return None;
        return trials.Exists(t => rate.Observe(t) is not (ObservedOutcome.Pass or ObservedOutcome.Fail)) ? Unscored : Digits[trials.Count(t => rate.Observe(t) == ObservedOutcome.Fail)];
    }
}
