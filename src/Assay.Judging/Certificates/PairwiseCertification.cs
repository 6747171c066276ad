using Assay.Statistics;

namespace Assay.Judging;

/// <summary>
/// Tries a pairwise judge on pairs of which people said which answer is better, and issues its certificate. A flag means that the second answer is better: sensitivity is over the pairs whose second
/// answer is, specificity over the others, so the certificate corrects how often second answers win. Winners that change with the order, ties and unreadable replies are in neither, as no verdict.
/// </summary>
/// <param name="Judge">The judge.</param>
/// <param name="Population">Where the pairs come from.</param>
public sealed record PairwiseCertification(PairwiseJudge Judge, Population Population)
{
    /// <summary>Name of the judge in certificates.</summary>
    public const string Name = "pairwise";

    /// <summary>What a flag means, for <see cref="Population.Question"/>.</summary>
    public const string Question = "the second answer is better";

    /// <summary>How often each pair is judged, in both orders each time. Two or more give self-agreement; the first counts for the errors.</summary>
    public int Repeats { get; init; } = 2;

    /// <summary>Pairs in the hands of the judge at most.</summary>
    public int MaxConcurrency { get; init; } = 16;

    /// <summary>Why no further pair may be judged, asked before each; null while they may. Then <see cref="JudgeAsync"/> gives those that were judged.</summary>
    public Func<string?> Stop { get; init; } = () => null;

    /// <summary>For how long the certificate may be used, in days.</summary>
    public int ValidDays { get; init; } = 180;

    /// <summary>Judges every pair as often as asked. The judge sees the question and both answers and never a label.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<IReadOnlyList<JudgedPair>> JudgeAsync(IReadOnlyList<LabelledPair> pairs, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentOutOfRangeException.ThrowIfLessThan(Repeats, 1);
        var judged = new JudgedPair?[pairs.Count];
        await Parallel.ForAsync(0, pairs.Count, new ParallelOptions { MaxDegreeOfParallelism = MaxConcurrency, CancellationToken = cancellation }, async (i, stop) =>
        {
            if (Stop() is not null) return;
            var results = new PairwiseResult[Repeats];
            for (var k = 0; k < Repeats; k++) results[k] = await Judge.CompareAsync(pairs[i].Question, pairs[i].First, pairs[i].Second, stop, seed: k);
            judged[i] = new JudgedPair(pairs[i], results);
        });
        return [.. judged.OfType<JudgedPair>()];
    }

    /// <summary>The certificate of judged pairs, good or bad; whether it may correct a rate is for <see cref="CertificateUse"/> to say.</summary>
    /// <exception cref="ArgumentException">No pairs.</exception>
    public Certificate Issue(IReadOnlyList<JudgedPair> judged, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(judged);
        if (judged.Count == 0) throw new ArgumentException("There are no labelled pairs.", nameof(judged));
        return new Certificate(Name, Judge.Fingerprint, Population with { Question = Question }, today, today.AddDays(ValidDays),
            Share(judged, PairwiseVerdict.Second), Share(judged, PairwiseVerdict.First), judged.Count(j => !j.IsScored))
        {
            PositionFlips = PairwiseReport.Of([.. judged.Select(j => j.Compared)]).Flips,
            SelfAgreement = judged[0].Results.Count < 2 ? null
                : Agreement.Percent(RatingTable.Of(Enum.GetNames<PairwiseVerdict>(), [.. judged.Where(j => j.Results.Any(r => r.Verdict != PairwiseVerdict.Unreadable)).Select(j => j.Results.Select(r => r.Verdict.ToString()).ToArray())])),
        };
    }

    private static CertifiedShare Share(IReadOnlyList<JudgedPair> judged, PairwiseVerdict better) =>
        CertifiedShare.Of(judged.Where(j => j.Pair.Better == better && j.IsScored), j => j.Pair.Cluster, j => j.Verdict == better);
}
