using Assay.Statistics;

namespace Assay.Judging;

/// <summary>Tries a judge on labelled answers and issues its certificate.</summary>
/// <param name="Judge">The judge.</param>
/// <param name="Fingerprint">Hash of what its verdicts depend on, for example <see cref="RubricJudge.Fingerprint"/>, or <see cref="EmbeddedFingerprint"/>.</param>
/// <param name="Expectations">What the judge is to hold the answers to: the expectations of the condition under which it will judge. An answer to a case that is named is held to that case's own.</param>
/// <param name="Population">Where the answers come from.</param>
public sealed record Certification(IJudge Judge, string Fingerprint, IReadOnlyList<Expectation> Expectations, Population Population)
{
    /// <summary>How often each answer is judged. Two or more give self-agreement; the first verdict counts for the errors.</summary>
    public int Repeats { get; init; } = 1;

    /// <summary>Answers in the hands of the judge at most.</summary>
    public int MaxConcurrency { get; init; } = 16;

    /// <summary>Why no further answer may be judged, asked before each; null while they may. Then <see cref="JudgeAsync(IReadOnlyList{LabelledAnswer}, CancellationToken)"/> gives those that were judged.</summary>
    public Func<string?> Stop { get; init; } = () => null;

    /// <summary>Whether the judge was fitted on labelled files of the population: then every figure on them flatters it.</summary>
    public bool IsOnItsOwnFit => FittedOn.Contains(Judge.Name.Value, Population.Files);

    /// <summary>What the behaviour judge reaches on answers held out from its fit, where it was fitted on the population; null elsewhere.</summary>
    public string? HeldOutFigures => IsOnItsOwnFit && Judge.Name == JudgeName.Behaviour ? FittedOn.HeldOut : null;

    /// <summary>For how long the certificate may be used, in days.</summary>
    public int ValidDays { get; init; } = 180;

    /// <summary>Judges every answer and issues the certificate, good or bad; whether it may correct a rate is for <see cref="CertificateUse"/> to say.</summary>
    /// <exception cref="ArgumentException">No answers.</exception>
    /// <exception cref="InvalidOperationException">Judging was stopped on its way: those judged first are no random sample of the answers.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<Certificate> IssueAsync(IReadOnlyList<LabelledAnswer> answers, DateOnly today, CancellationToken cancellation = default)
    {
        var judged = await JudgeAsync(answers, cancellation);
        return judged.Count == answers.Count ? Issue(judged, today) : throw new InvalidOperationException($"{judged.Count} of {answers.Count} answers were judged, then it was stopped: {Stop()}");
    }

    /// <summary>Judges every answer as often as asked. The judge sees question and answer and never a label.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<IReadOnlyList<JudgedAnswer>> JudgeAsync(IReadOnlyList<LabelledAnswer> answers, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentOutOfRangeException.ThrowIfLessThan(Repeats, 1);
        var judged = new JudgedAnswer?[answers.Count];
        await Parallel.ForAsync(0, answers.Count, new ParallelOptions { MaxDegreeOfParallelism = MaxConcurrency, CancellationToken = cancellation }, async (i, stop) =>
        {
            if (Stop() is not null) return;
            var verdicts = new Verdict[Repeats];
            for (var k = 0; k < Repeats; k++) verdicts[k] = await JudgeAsync(answers[i], k + 1, stop);
            judged[i] = new JudgedAnswer(answers[i], verdicts);
        });
        return [.. judged.OfType<JudgedAnswer>()];
    }

    /// <summary>The certificate of judged answers.</summary>
    /// <exception cref="ArgumentException">No answers.</exception>
    public Certificate Issue(IReadOnlyList<JudgedAnswer> judged, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(judged);
        if (judged.Count == 0) throw new ArgumentException("There are no labelled answers.", nameof(judged));
        var deterministic = ReferenceEquals(Judge, EmbeddedJudges.Find(Judge.Name));
        return new Certificate(Judge.Name.Value, Fingerprint, Population, today, today.AddDays(ValidDays),
            Share(judged.Where(j => j.Answer.Bad), Outcome.Fail), Share(judged.Where(j => !j.Answer.Bad), Outcome.Pass), judged.Count(j => !j.IsScored))
        {
            IsDeterministic = deterministic,
            PositionFlips = Judge is ComparisonJudge { Protocol: Protocol.Assay } ? Flips(judged) : null,
            SelfAgreement = deterministic || judged[0].Verdicts.Count < 2 ? null : Agreement.Percent(RatingTable.Of(
                [nameof(Outcome.Pass), nameof(Outcome.Fail), nameof(Outcome.Unscored)],
                [.. judged.Where(j => j.Verdicts.Any(v => v.Outcome is Outcome.Pass or Outcome.Fail)).Select(j => j.Verdicts.Select(v => v.Outcome is Outcome.Pass or Outcome.Fail ? v.Outcome.ToString() : nameof(Outcome.Unscored)).ToArray())])),
        };
    }

    private async ValueTask<Verdict> JudgeAsync(LabelledAnswer answer, int epoch, CancellationToken cancellation)
    {
        var @case = answer.Asked?.Case ?? CaseContext.For(answer.Question, Expectations).Case;
        var condition = answer.Asked is { } asked ? @case[asked.Condition] : @case.Conditions[0];
        var transcript = new Transcript
        {
            Trial = new Trial(@case.Id, condition.Name, epoch),
            Model = answer.Model,
            Turns = [.. condition.Opening, Turn.Said(answer.Answer)],
            Ending = Ending.Finished,
        };
        return Readable.Refuse(transcript) ?? await Judge.JudgeAsync(@case, transcript, cancellation);
    }

    /// <summary>Of the answers whose label could be read in both orders of the references, the share whose label changed with the order.</summary>
    private static ValueWithInterval Flips(IReadOnlyList<JudgedAnswer> judged)
    {
        var flipped = judged.Where(j => j.IsScored || j.Verdict.Label == ComparisonJudge.PositionFlip).GroupBy(j => j.Answer.Cluster)
            .Select(c => new ClusterCount(c.Count(j => !j.IsScored), c.Count()));
        var rate = ClusteredProportion.OneWay([.. flipped]);
        return new(rate?.Rate, rate?.Wilson());
    }

    private static CertifiedShare Share(IEnumerable<JudgedAnswer> judged, Outcome right) =>
        CertifiedShare.Of(judged.Where(j => j.IsScored), j => j.Answer.Cluster, j => j.Verdict.Outcome == right);
}
