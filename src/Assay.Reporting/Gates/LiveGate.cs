namespace Assay.Reporting;

/// <summary>
/// The gate of a live model: a new run against the anchor that people approved, case by case. A pure function of their texts, so what a reviewer sees is all that it knows.
/// </summary>
/// <remarks>First whether the two can be compared at all, then the primary rate, the family, the invariants, the drift. The gravest answer stands.</remarks>
public sealed class LiveGate
{
    private readonly Benchmark _benchmark;
    private readonly IReadOnlyList<Case> _cases;
    private readonly string? _barred;

    /// <summary>The gate of a benchmark.</summary>
    /// <param name="benchmark">The benchmark: its rates, unit of analysis and gate family.</param>
    /// <param name="cases">All its cases.</param>
    /// <param name="barred">Why no gate may lean on the judge of these runs; null if one may.</param>
    /// <exception cref="SpecException">The gate family names a case or a term's axis that does not exist, or a margin outside its scale.</exception>
    public LiveGate(Benchmark benchmark, IEnumerable<Case> cases, string? barred = null)
    {
        (_benchmark, _cases, _barred) = (benchmark, [.. cases.OrderBy(c => c.Id, StringComparer.Ordinal)], barred);
        var gate = benchmark.Gate;
        if (gate.Margin is not (> 0 and < 1))
            throw new SpecException(benchmark.Id, $"the margin of its gate is {gate.Margin}; it lies between 0 and 1, and five points are 0.05.");
        if (gate.Invariants.FirstOrDefault(id => _cases.All(c => c.Id != id)) is { } unknown)
            throw new SpecException(benchmark.Id, $"its gate names the invariant '{unknown}', and there is no such case; `list --filter '*'` prints the ids.");
        if (gate.Axes.FirstOrDefault(a => !_cases.Any(c => c.Terms.Any(t => t.Axis == a.Name))) is { } axis)
            throw new SpecException(benchmark.Id, $"its gate names the axis '{axis.Name}', and no case has a term on it.");
    }

    /// <summary>Compares the texts of two <c>….cases</c> snapshots.</summary>
    /// <param name="anchor">The approved one.</param>
    /// <param name="run">That of the new run.</param>
    /// <param name="history">The history; null where there is none.</param>
    /// <exception cref="FormatException">A text is no such snapshot; the message names text and line.</exception>
    public GateReport Compare(string anchor, string run, string? history = null)
    {
        CaseMarks Read(string text, string which)
        {
            try
            {
                return CaseMarksText.Read(text);
            }
            catch (FormatException broken)
            {
                throw new FormatException($"The cases of the {which} cannot be read: {broken.Message}", broken);
            }
        }
        return Compare(Read(anchor, "anchor"), GateHistory.AnchorId(anchor), Read(run, "run"), GateHistory.Read(history ?? ""));
    }

    private GateReport Compare(CaseMarks anchor, string anchorId, CaseMarks run, GateHistory history)
    {
        if (Comparability.Of(_benchmark, _cases, anchor, run) is { } incomparable) return new([incomparable]);
        var pairs = MarkPairs.Of(_cases, anchor, run);
        string Name(Rate rate) => run.Header.Judge.StartsWith("embedded", StringComparison.Ordinal) ? rate.EmbeddedTitle : rate.Key;
        var primary = PrimaryGate.Of(_benchmark, Name, pairs, anchor);
        if (primary.Difference is not { } difference) return new([primary.Finding]);
        var line = DriftGate.Line(anchorId, anchor, run, pairs.Pairs.Where(p => p.Rate == _benchmark.Rates[0].Key), difference);
        List<GateFinding> findings =
        [
            primary.Finding, .. FamilyGate.Of(_benchmark, Name, pairs), .. InvariantGate.Of(_benchmark, _cases, run),
            DriftGate.Of(history, line, _benchmark.Gate.Margin),
        ];
        if (_barred is not null)
            findings.Insert(0, new("judge", GateAnswer.CannotTell, $"no gate may lean on this judge: {_barred}."));
        var report = new GateReport(findings);
        return report with { Line = line.Line with { Answer = report.Answer } };
    }
}
