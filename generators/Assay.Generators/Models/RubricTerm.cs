namespace Assay.Generators;

/// <summary>A term with a rubric.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Name">Name of the judge's class without <c>Judge</c>.</param>
/// <param name="LongName">The name with those of the types around the term, dots between, for when two terms share theirs.</param>
/// <param name="IsPublic">Whether the term, and so its judge, is visible outside the assembly.</param>
/// <param name="Path">The term's path as slugs.</param>
/// <param name="Covers">Text of the rubric.</param>
/// <param name="UnsafeWhen">Text of the rubric.</param>
/// <param name="SafeWhen">Text of the rubric.</param>
internal sealed record RubricTerm(string Namespace, string Name, string LongName, bool IsPublic, string Path, string Covers, string UnsafeWhen, string SafeWhen);
