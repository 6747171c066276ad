using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>One line of a scorecard: a rate, over all its trials or over those of one term.</summary>
/// <param name="Rate">Key of the rate.</param>
/// <param name="Axis">The axis, <c>condition</c>, or empty for the rate as a whole.</param>
/// <param name="Term">The term's path, the condition's name, or empty for the rate as a whole.</param>
/// <param name="Estimate">Counts, rate, sampling interval, bounds, effective n.</param>
/// <param name="Planted">The rate that a reference model plays, where one did; otherwise null.</param>
public sealed record ScorecardLine(string Rate, string Axis, string Term, RateEstimate Estimate, double? Planted)
{
    /// <summary>
    /// What the figure is called. On a live model an uncertified embedded judge's figure is named for what it counts (<c>checklist-fail</c>), never by the field's term.
    /// </summary>
    public required string Title { get; init; }

    /// <summary>What labels of people say of the judge behind it; null for a reference model, whose rates are planted.</summary>
    public LineCertification? Certification { get; init; }
}

/// <summary>A trial that a reviewer should look at: one that failed on a case whose other trials pass, or that is no result.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Label">The deciding verdict's label.</param>
public sealed record ExceptionalTrial(Trial Trial, Outcome Outcome, string Label);

/// <summary>What a run of one benchmark found: counts, rates, intervals, by axis.</summary>
public sealed record Scorecard
{
    /// <summary>Id of the benchmark.</summary>
    public required string Benchmark { get; init; }

    /// <summary>Title of the benchmark.</summary>
    public required string Title { get; init; }

    /// <summary>As <see cref="Assay.Benchmark.Provenance"/>.</summary>
    public string Provenance { get; init; } = "";

    /// <summary>URI of the model; <c>none</c> for a benchmark of measurements.</summary>
    public required string Model { get; init; }

    /// <summary>Whether a reference model was asked: then this checks the instrument, not a model.</summary>
    public required bool IsInstrumentCheck { get; init; }

    /// <summary>URI of the model that judges asked; null where embedded judges decided.</summary>
    public string? Judge { get; init; }

    /// <summary>How the run was judged and counted. Results of two protocols are never put side by side.</summary>
    public Protocol Protocol { get; init; } = Protocol.Assay;

    /// <summary>How far the judges of a jury agree; null where no jury decided. At most <see cref="MaxExceptional"/> disagreements are kept; <c>assay agree</c> lists all.</summary>
    public JudgeAgreement? Agreement { get; init; }

    /// <summary>What a reader has to know of this run.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Cases in the benchmark.</summary>
    public required int Cases { get; init; }

    /// <summary>Epochs asked.</summary>
    public required int Epochs { get; init; }

    /// <summary>Trials by outcome.</summary>
    public required IReadOnlyDictionary<Outcome, int> Outcomes { get; init; }

    /// <summary>The lines: each rate as a whole, then by axis and term.</summary>
    public required IReadOnlyList<ScorecardLine> Lines { get; init; }

    /// <summary>Trials worth a look, at most <see cref="MaxExceptional"/>.</summary>
    public IReadOnlyList<ExceptionalTrial> Exceptional { get; init; } = [];

    /// <summary>The index of a benchmark of measurements; null for every other.</summary>
    public IndexTable? Index { get; init; }

    /// <summary>Exceptional trials listed at most.</summary>
    public const int MaxExceptional = 20;

    /// <summary>All trials asked.</summary>
    public int Trials => Outcomes.Values.Sum();

    /// <summary>Share of the trials asked that are Unscored or Error.</summary>
    public double LostShare
    {
        get
        {
            var asked = Trials - Outcomes.GetValueOrDefault(Outcome.NotRun) - Outcomes.GetValueOrDefault(Outcome.NotApplicable);
            return asked == 0 ? 0 : (double)(Outcomes.GetValueOrDefault(Outcome.Unscored) + Outcomes.GetValueOrDefault(Outcome.Error)) / asked;
        }
    }
}
