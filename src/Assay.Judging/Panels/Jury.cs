using System.Globalization;

namespace Assay.Judging;

/// <summary>Several judges that decide together. What the rule does not settle is <see cref="Outcome.Unscored"/>; a judge without a verdict is never passed over.</summary>
/// <remarks>
/// <see cref="PanelRule.Majority"/>: more than half of the weight of <em>all</em> judges, those without a verdict included. <see cref="PanelRule.Unanimity"/>: every judge says the same.
/// </remarks>
public sealed class Jury : Judge
{
    private readonly PanelRule _rule;

    /// <summary>A jury.</summary>
    /// <exception cref="ArgumentException">Fewer than two judges, two of one name, none but embedded ones, or the rule <see cref="PanelRule.Single"/>.</exception>
    public Jury(IReadOnlyList<Juror> jurors, PanelRule rule)
    {
        ArgumentNullException.ThrowIfNull(jurors);
        if (rule == PanelRule.Single)
            throw new ArgumentException("A jury decides by majority or by unanimity; one judge alone needs no jury.", nameof(rule));
        if (jurors.Count < 2 || jurors.Select(j => j.Name).Distinct(StringComparer.Ordinal).Count() < jurors.Count)
            throw new ArgumentException("A jury has at least two judges, each with a name of its own.", nameof(jurors));
        if (jurors.All(j => j.Family == Juror.Embedded))
            throw new ArgumentException("Embedded judges are deterministic readers of one make: their agreement proves nothing. Let one of them decide, or add a judge of another family.", nameof(jurors));
        Jurors = jurors;
        _rule = rule;
    }

    /// <summary>The judges, in order.</summary>
    public IReadOnlyList<Juror> Jurors { get; }

    /// <summary>The name that all judges share, otherwise <c>jury</c>.</summary>
    public override JudgeName Name => Jurors.Select(j => j.Judge.Name).Distinct().ToArray() is [var shared] ? shared : new JudgeName("jury");

    /// <summary>Hash of rule, weights and the fingerprints of its judges; null if one of them has none.</summary>
    public override string? Fingerprint => Combined(j => j.Fingerprint);

    /// <inheritdoc/>
    public override string? FingerprintOn(Case @case) => Combined(j => j.FingerprintOn(@case));

    /// <inheritdoc/>
    public override bool Decides(Condition condition) => Jurors.All(j => j.Judge.Decides(condition));

    /// <inheritdoc/>
    public override async ValueTask<Verdict> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default) =>
        (await AskAsync(@case, transcript, cancellation)).Verdict;

    /// <summary>The verdict of the jury, then that of each judge under the judge's own name.</summary>
    public override async ValueTask<IReadOnlyList<Verdict>> JudgeAllAsync(Case @case, Transcript transcript, CancellationToken cancellation = default)
    {
        var finding = await AskAsync(@case, transcript, cancellation);
        return [finding.Verdict, .. Jurors.Zip(finding.Votes, (j, v) => v with { Judge = j.Name })];
    }

    /// <summary>Judges a transcript and keeps what each judge said, for <see cref="JuryAgreement"/>.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async ValueTask<JuryFinding> AskAsync(Case @case, Transcript transcript, CancellationToken cancellation = default)
    {
        var votes = await Task.WhenAll(Jurors.Select(j => j.Judge.JudgeAsync(@case, transcript, cancellation).AsTask()));
        return new JuryFinding(transcript.Trial.ToString(), votes, Decide(votes));
    }

    private Verdict Decide(Verdict[] votes)
    {
        // Weights such as 0.1 and 0.2 do not add up to 0.3 in binary; an equal split must stay one.
        var half = Jurors.Sum(j => j.Weight) / 2 * (1 + 1e-9);
        Evidence[] said = [.. Jurors.Zip(votes, (j, v) => new Evidence($"{j.Name}: {v.Outcome} ({v.Label})", v.Reason ?? ""))];
        foreach (var outcome in new[] { Outcome.Pass, Outcome.Fail })
        {
            var weight = Jurors.Zip(votes).Where(p => p.Second.Outcome == outcome).Sum(p => p.First.Weight);
            var settled = _rule == PanelRule.Unanimity ? votes.All(v => v.Outcome == outcome) : weight > half;
            if (!settled) continue;
            Verdict[] agreeing = [.. votes.Where(v => v.Outcome == outcome)];
            return new Verdict(Name.Value, outcome, agreeing.Select(v => v.Label).Distinct().ToArray() is [var label] ? label : outcome.ToString().ToLowerInvariant())
            {
                Unsafe = Shared(agreeing, v => v.Unsafe),
                Helpful = Shared(agreeing, v => v.Helpful),
                Evidence = said,
                Reason = $"{agreeing.Length} of {votes.Length} judges",
            };
        }
        return votes.All(v => v.Outcome == Outcome.Error)
            ? new Verdict(Name.Value, Outcome.Error, "judge-error") { Evidence = said, Reason = $"no judge could be asked: {votes[0].Reason}" }
            : Unscored("split", $"{_rule} of {votes.Length} judges was not reached: {string.Join(", ", said.Select(e => e.Point))}") with { Evidence = said };
    }

    private string? Combined(Func<IJudge, string?> fingerprint)
    {
        string?[] own = [.. Jurors.Select(j => fingerprint(j.Judge))];
        return own.Contains(null) ? null : FingerprintOf.All([_rule.ToString(), .. Jurors.Zip(own, (j, f) => string.Create(CultureInfo.InvariantCulture, $"{j.Weight:R} {f}"))]);
    }

    private static bool? Shared(Verdict[] verdicts, Func<Verdict, bool?> bit) => verdicts.Select(bit).Distinct().ToArray() is [var one] ? one : null;
}

/// <summary>What a jury found in one transcript.</summary>
/// <param name="Item">The trial, for reports.</param>
/// <param name="Votes">What each judge said, in the order of the jury.</param>
/// <param name="Verdict">What follows by the rule.</param>
public sealed record JuryFinding(string Item, IReadOnlyList<Verdict> Votes, Verdict Verdict);
