namespace Assay.Judging;

/// <summary>Shows labelled answers to a judge, which sees prompt and answer and never a label.</summary>
public static class Certification
{
    /// <summary>The verdicts of a judge on labelled answers. The case it is given says only that the prompt deserves an answer: nobody labelled what else to expect.</summary>
    /// <param name="judge">The judge.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<IReadOnlyList<JudgedAnswer>> JudgeAsync(IJudge judge, IReadOnlyList<LabelledAnswer> answers, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(judge);
        ArgumentNullException.ThrowIfNull(answers);
        List<JudgedAnswer> judged = [];
        foreach (var answer in answers)
        {
            var @case = CaseContext.For(answer.Prompt, new MustAnswer()).Case;
            var transcript = new Transcript
            {
                Trial = new Trial(@case.Id, @case.Conditions[0].Name, 1),
                Model = answer.Model,
                Turns = [.. @case.Conditions[0].Opening, Turn.Assistant(answer.Answer)],
                Ending = Ending.Finished,
            };
            judged.Add(new(answer, Readable.Refuse(transcript) ?? await judge.JudgeAsync(@case, transcript, cancellation)));
        }
        return judged;
    }

    /// <summary>How often a judge repeats its verdict: 1 by construction where it is deterministic, otherwise asked.</summary>
    /// <param name="judge">The judge.</param>
    /// <param name="identity">Which judge it is.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="repeats">How often each is judged, at least 2; ignored for a deterministic judge.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<SelfAgreement> RepeatAsync(IJudge judge, JudgeIdentity identity, IReadOnlyList<LabelledAnswer> answers, int repeats = 2, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentOutOfRangeException.ThrowIfLessThan(repeats, 2);
        if (identity.IsDeterministic) return SelfAgreement.Deterministic;
        var verdicts = answers.Select(_ => new List<Outcome>()).ToList();
        for (var i = 0; i < repeats; i++)
            foreach (var (own, judged) in verdicts.Zip(await JudgeAsync(judge, answers, cancellation)))
                own.Add(judged.Verdict.Outcome);
        return SelfAgreement.Of(verdicts);
    }
}
