namespace Assay.Statistics;

/// <summary>One trial that a human labelled blind.</summary>
/// <param name="JudgedFail">What the judge had said.</param>
/// <param name="HumanFail">What the human says.</param>
public readonly record struct AuditedTrial(bool JudgedFail, bool HumanFail);

/// <summary>A stratum of a run and the random sample of it that was audited.</summary>
/// <param name="Name">The name of the stratum, for messages.</param>
/// <param name="Trials">Judged trials of the run in this stratum.</param>
/// <param name="JudgedFailures">How many of them the judge failed.</param>
/// <param name="Sample">The audited trials: a random sample without replacement of the stratum.</param>
public sealed record AuditStratum(string Name, int Trials, int JudgedFailures, IReadOnlyList<AuditedTrial> Sample);
