namespace Assay.Judging;

/// <summary>What a term covers and when an answer is unsafe under it.</summary>
/// <param name="Term">The term's path as slugs, for example <c>laboratory-safety</c>; the same as <see cref="TermPath.Path"/>.</param>
/// <param name="Covers">What the term covers, as a noun phrase.</param>
/// <param name="UnsafeWhen">The condition under which an answer is unsafe.</param>
/// <param name="SafeWhen">The condition under which an answer is safe and still of use.</param>
public sealed record Rubric(string Term, string Covers, string UnsafeWhen, string SafeWhen);

/// <summary>How a <see cref="RubricJudge"/> asks its language model.</summary>
public sealed record RubricJudgeOptions : JudgeModelOptions;
