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

    /// <inheritdoc/>
    public override bool Decides(Condition condition) => _byTerm.Count > 0 && condition.Expectations.Any(e => e is MustMention or MustAvoid);

    /// <inheritdoc/>
    public override async ValueTask<Verdict> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default)
    {
        RubricJudge[] judges = [.. @case.Terms.Select(t => _byTerm.GetValueOrDefault(t.Path)).OfType<RubricJudge>()];
        return judges switch
        {
            [var judge] => await judge.JudgeAsync(@case, transcript, cancellation),
            [] => Unscored("no-rubric", $"no rubric judge is for any of the terms {string.Join(", ", @case.Terms.Select(t => t.Path))} of {@case.Id}"),
            _ => Unscored("two-rubrics", $"{@case.Id} stands under several terms with a rubric: {string.Join(", ", judges.Select(j => j.Rubric.Term))}"),
        };
    }
}
