namespace Assay;

/// <summary>
/// What an agent is told of its authority. Each context of a benchmark becomes a condition of every scenario: task, tools, world and rules are identical, only this text differs.
/// </summary>
/// <param name="Name">Name of the condition, for example <c>trust</c>.</param>
/// <param name="Sentence">Follows the role's duties.</param>
public sealed record AuthorityContext(string Name, string Sentence);
