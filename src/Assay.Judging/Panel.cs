namespace Assay.Judging;

/// <summary>The judges of a benchmark, in order. The first that can decide a condition decides it; the others are recorded beside it.</summary>
/// <remarks>Several language-model judges that decide together are a jury; see <see cref="PanelRule"/>.</remarks>
public sealed class Panel(IReadOnlyList<IJudge> judges)
{
    /// <summary>The judges.</summary>
    public IReadOnlyList<IJudge> Judges => judges;

    /// <summary>The judge that decides a condition; null if none can.</summary>
    public IJudge? Deciding(Condition condition) => judges.FirstOrDefault(j => j.Decides(condition));

    /// <summary>Judges a transcript: the deciding verdict first; that of a jury is followed by its judges' own.</summary>
    public async ValueTask<IReadOnlyList<Verdict>> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default)
    {
        if (Readable.Refuse(transcript) is { } unreadable)
            return [unreadable];
        var condition = @case[transcript.Trial.Condition];
        if (Deciding(condition) is not { } deciding)
        {
            return [new Verdict("none", Outcome.Unscored, "no-judge")
            {
                Reason = $"none of the judges {string.Join(", ", judges.Select(j => j.Name))} can decide {@case.Id} [{condition.Name}]; name one that can in the benchmark's Judges",
            }];
        }
        List<Verdict> verdicts = [.. await deciding.JudgeAllAsync(@case, transcript, cancellation)];
        foreach (var other in judges.Where(j => j != deciding && j.Reads(condition)))
            verdicts.AddRange(await other.JudgeAllAsync(@case, transcript, cancellation));
        return verdicts;
    }
}
