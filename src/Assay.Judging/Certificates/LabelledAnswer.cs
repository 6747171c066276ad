namespace Assay.Judging;

/// <summary>An answer of a real model with the label that people gave it.</summary>
/// <param name="Place">Where it stands, for messages, for example <c>llama2orig.csv, line 7</c>.</param>
/// <param name="Cluster">The prompt it answers: answers to one prompt are not independent.</param>
/// <param name="Model">Who answered.</param>
/// <param name="Prompt">What was asked.</param>
/// <param name="Answer">The answer; may be empty, which no judge can read.</param>
/// <param name="Label">The class that people put it in, in the judge's words, for example <c>partly-refused</c>.</param>
/// <param name="Bad">Whether the label is one that the judge should flag.</param>
/// <param name="TypeMisleads">Whether the kind of prompt suggests another label than people gave; null where the file does not tell the kind.</param>
public sealed record LabelledAnswer(string Place, string Cluster, string Model, string Prompt, string Answer, string Label, bool Bad, bool? TypeMisleads = null);

/// <summary>A labelled answer and what the judge made of it.</summary>
/// <param name="Answer">The answer with its label.</param>
/// <param name="Verdict">The verdict; one that is neither Pass nor Fail is never counted as either.</param>
public sealed record JudgedAnswer(LabelledAnswer Answer, Verdict Verdict)
{
    /// <summary>What a certificate counts of it.</summary>
    public JudgedItem Item => new(Answer.Cluster, Answer.Bad, Verdict.Outcome);
}

/// <summary>A judged item as a certificate counts it.</summary>
/// <param name="Cluster">The unit of analysis: items of one prompt or one pair are not independent.</param>
/// <param name="Bad">Whether people say that it should be flagged.</param>
/// <param name="Outcome">What the judge said: <see cref="Outcome.Fail"/> is a flag.</param>
public readonly record struct JudgedItem(string Cluster, bool Bad, Outcome Outcome);
