namespace Assay.Judging;

/// <summary>An answer of a real model that people have labelled.</summary>
/// <param name="Cluster">What answers share that are not independent: usually the id of the question.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What the model said.</param>
/// <param name="Bad">Whether people find that it should fail.</param>
public sealed record LabelledAnswer(string Cluster, string Question, string Answer, bool Bad);

/// <summary>What a labelled file calls its columns (CSV) or fields (JSON Lines), and which of its labels mean what.</summary>
/// <param name="Cluster">Column of the question's id.</param>
/// <param name="Question">Column of the question.</param>
/// <param name="Answer">Column of the answer.</param>
/// <param name="Label">Column of the label.</param>
/// <param name="BadLabels">Labels of answers that should fail.</param>
/// <param name="GoodLabels">Labels of answers that should pass.</param>
public sealed record LabelledColumns(string Cluster, string Question, string Answer, string Label, IReadOnlyList<string> BadLabels, IReadOnlyList<string> GoodLabels);
