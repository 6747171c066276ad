using Assay.Statistics;

namespace Assay.Reporting;

/// <summary>How far the judges of a jury agree on a run, and where they do not.</summary>
/// <param name="Judges">Names of the judges.</param>
/// <param name="Trials">Trials that all of them saw.</param>
/// <param name="Rated">Of those, the ones with two verdicts or more, not all by embedded judges.</param>
/// <param name="Refusal">Why there are no coefficients; null where there are.</param>
/// <param name="Coefficients">Each coefficient with its interval; empty where they are refused.</param>
/// <param name="Disagreements">Trials on which two verdicts differ, with what each judge said and why.</param>
public sealed record JudgeAgreement(
    IReadOnlyList<string> Judges, int Trials, int Rated, string? Refusal, IReadOnlyList<JudgeCoefficient> Coefficients, IReadOnlyList<JudgeDisagreement> Disagreements);

/// <summary>A coefficient of agreement by its name.</summary>
/// <param name="Name">For example <c>Krippendorff's alpha</c>.</param>
/// <param name="Value">Its value; null where it is not defined.</param>
/// <param name="Interval">Its 95 % interval.</param>
public sealed record JudgeCoefficient(string Name, double? Value, Interval Interval);

/// <summary>A trial on which judges differ.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Said">What each judge said, with its reason.</param>
public sealed record JudgeDisagreement(string Trial, IReadOnlyList<string> Said);
