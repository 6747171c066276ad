namespace Assay.Judging;

/// <summary>An answer of a real model that people have labelled.</summary>
/// <param name="Cluster">What answers share that are not independent: usually the question.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What the model said.</param>
/// <param name="Bad">Whether people find that it should fail.</param>
public sealed record LabelledAnswer(string Cluster, string Question, string Answer, bool Bad)
{
    /// <summary>Who answered.</summary>
    public string Model { get; init; } = "unknown";

    /// <summary>The case that was asked and its condition, where the file names them: the judge then sees what that case expects. Null where only the question is known.</summary>
    public (Case Case, string Condition)? Asked { get; init; }

    /// <summary>The class that people put it in, in the judge's words, for example <c>partly-refused</c>; null where labels only say good or bad.</summary>
    public string? Class { get; init; }

    /// <summary>Whether the kind of question suggests another label than people gave; null where the kind is not told.</summary>
    public bool? TypeMisleads { get; init; }
}

/// <summary>A labelled answer and what the judge made of it.</summary>
/// <param name="Answer">The answer with its label.</param>
/// <param name="Verdicts">The verdicts, one a repeat; the first counts for the errors.</param>
public sealed record JudgedAnswer(LabelledAnswer Answer, IReadOnlyList<Verdict> Verdicts)
{
    /// <summary>The verdict that counts.</summary>
    public Verdict Verdict => Verdicts[0];

    /// <summary>Whether there is a verdict. One that is neither Pass nor Fail is never counted as either.</summary>
    public bool IsScored => Verdict.Outcome is Outcome.Pass or Outcome.Fail;
}
