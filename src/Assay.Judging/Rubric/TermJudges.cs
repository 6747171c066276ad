namespace Assay.Judging;

/// <summary>The rubric judges of a taxonomy as one: each case is judged by the judge of its term.</summary>
public sealed class TermJudges : Judge
{
    private readonly Dictionary<string, RubricJudge> _byTerm;

    /// <summary>One judge per term.</summary>
    /// <exception cref="ArgumentException">Two judges of one term.</exception>
    public TermJudges(IReadOnlyList<RubricJudge> judges)
    {
        ArgumentNullException.ThrowIfNull(judges);
        _byTerm = new(StringComparer.Ordinal);
        foreach (var judge in judges)
            if (!_byTerm.TryAdd(judge.Rubric.Term, judge))
                throw new ArgumentException($"There are two judges of the term '{judge.Rubric.Term}'.", nameof(judges));
    }

    /// <inheritdoc/>
    public override JudgeName Name => JudgeName.Rubric;

    /// <summary>Hash of the fingerprints of all terms' judges.</summary>
    public override string Fingerprint => FingerprintOf.All([.. _byTerm.OrderBy(j => j.Key, StringComparer.Ordinal).Select(j => j.Value.Fingerprint)]);

    /// <inheritdoc/>
    public override string? FingerprintOn(Case @case) => Of(@case) is [var judge] ? judge.Fingerprint : null;

    /// <summary>The judge of a term; null if it has none.</summary>
    /// <param name="term">Axis and path, for example <c>risk-dimension/laboratory-safety</c>, or the path alone.</param>
    public RubricJudge? Of(string term) => _byTerm.GetValueOrDefault(term);

    /// <summary>The terms that have a judge, in order of their paths.</summary>
    public IEnumerable<string> Terms => _byTerm.Keys.Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Decides(Condition condition) => _byTerm.Count > 0 && condition.Expectations.Any(e => e is MustMention or MustAvoid);

    /// <inheritdoc/>
    public override async ValueTask<Verdict> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default)
    {
        return Of(@case) switch
        {
            [var judge] => await judge.JudgeAsync(@case, transcript, cancellation),
            [] => Unscored("no-rubric", $"no rubric judge is for any of the terms {string.Join(", ", @case.Terms.Select(t => t.Path))} of {@case.Id}"),
            var several => Unscored("two-rubrics", $"{@case.Id} stands under several terms with a rubric: {string.Join(", ", several.Select(j => j.Rubric.Term))}"),
        };
    }

    private RubricJudge[] Of(Case @case) => [.. @case.Terms.Select(t => _byTerm.GetValueOrDefault(t.Path)).OfType<RubricJudge>()];
}
