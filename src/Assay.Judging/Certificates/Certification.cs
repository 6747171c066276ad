using Assay.Statistics;

namespace Assay.Judging;

/// <summary>Tries a judge on labelled answers and issues its certificate.</summary>
/// <param name="Judge">The judge.</param>
/// <param name="Fingerprint">Hash of what its verdicts depend on, for example <see cref="RubricJudge.Fingerprint"/>.</param>
/// <param name="Expectations">What the judge is to hold the answers to: the expectations of the condition under which it will judge.</param>
/// <param name="Population">Where the answers come from.</param>
public sealed record Certification(IJudge Judge, string Fingerprint, IReadOnlyList<Expectation> Expectations, Population Population)
{
    /// <summary>How often each answer is judged. Two or more give self-agreement; the first verdict counts for the errors.</summary>
    public int Repeats { get; init; } = 1;

    /// <summary>For how long the certificate may be used, in days.</summary>
    public int ValidDays { get; init; } = 180;

    /// <summary>Judges every answer and issues the certificate, good or bad; whether it may correct a rate is for <see cref="CertificateUse"/> to say.</summary>
    /// <exception cref="ArgumentException">No answers.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<Certificate> IssueAsync(IReadOnlyList<LabelledAnswer> answers, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentOutOfRangeException.ThrowIfLessThan(Repeats, 1);
        if (answers.Count == 0) throw new ArgumentException("There are no labelled answers.", nameof(answers));
        List<(LabelledAnswer Answer, Outcome[] Outcomes)> judged = [];
        foreach (var answer in answers)
        {
            var outcomes = new Outcome[Repeats];
            for (var i = 0; i < Repeats; i++) outcomes[i] = await JudgeAsync(answer, i + 1, cancellation);
            judged.Add((answer, outcomes));
        }
        return new Certificate(Judge.Name.Value, Fingerprint, Population, today, today.AddDays(ValidDays),
            Share(judged.Where(j => j.Answer.Bad), Outcome.Fail), Share(judged.Where(j => !j.Answer.Bad), Outcome.Pass), judged.Count(j => !IsScored(j.Outcomes[0])))
        {
            SelfAgreement = Repeats < 2 ? null : Agreement.Percent(RatingTable.Of(
                [nameof(Outcome.Pass), nameof(Outcome.Fail), nameof(Outcome.Unscored)],
                [.. judged.Select(j => j.Outcomes.Select(o => IsScored(o) ? o.ToString() : nameof(Outcome.Unscored)).ToArray())])),
        };
    }

    private async ValueTask<Outcome> JudgeAsync(LabelledAnswer answer, int epoch, CancellationToken cancellation)
    {
        var @case = CaseContext.For(answer.Question, Expectations).Case;
        var transcript = new Transcript
        {
            Trial = new Trial(@case.Id, @case.Conditions[0].Name, epoch),
            Model = "labelled",
            Turns = [.. @case.Conditions[0].Opening, Turn.Assistant(answer.Answer)],
            Ending = Ending.Finished,
        };
        return (await Judge.JudgeAsync(@case, transcript, cancellation)).Outcome;
    }

    private static bool IsScored(Outcome outcome) => outcome is Outcome.Pass or Outcome.Fail;

    private static CertifiedShare Share(IEnumerable<(LabelledAnswer Answer, Outcome[] Outcomes)> judged, Outcome right)
    {
        var scored = judged.Where(j => IsScored(j.Outcomes[0])).ToList();
        var rate = ClusteredProportion.OneWay([.. scored.GroupBy(j => j.Answer.Cluster).Select(c => new ClusterCount(c.Count(j => j.Outcomes[0] == right), c.Count()))]);
        return new CertifiedShare(scored.Count(j => j.Outcomes[0] == right), scored.Count, rate?.EffectiveSampleSize ?? 0, rate?.Wilson() ?? Interval.Unit);
    }
}
