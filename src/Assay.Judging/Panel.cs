namespace Assay.Judging;

/// <summary>The judges of a benchmark, in order. The first that can decide a condition decides it; the others are recorded beside it.</summary>
/// <remarks>Several language-model judges that decide together are a jury; see <see cref="PanelRule"/>.</remarks>
public sealed class Panel(IReadOnlyList<IJudge> judges)
{
    /// <summary>The judges.</summary>
    public IReadOnlyList<IJudge> Judges => judges;

    /// <summary>Judges a transcript: the deciding verdict first.</summary>
    public async ValueTask<IReadOnlyList<Verdict>> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default)
    {
        if (Readable.Refuse(transcript) is { } unreadable)
            return [unreadable];
        var condition = @case[transcript.Trial.Condition];
        var deciding = judges.FirstOrDefault(j => j.Decides(condition));
        if (deciding is null)
        {
            return [new Verdict("none", Outcome.Unscored, "no-judge")
            {
                Reason = $"none of the judges {string.Join(", ", judges.Select(j => j.Name))} can decide {@case.Id} [{condition.Name}]; name one that can in the benchmark's Judges",
            }];
        }
        List<Verdict> verdicts = [await deciding.JudgeAsync(@case, transcript, cancellation)];
        foreach (var other in judges.Where(j => j != deciding && j.Reads(condition)))
            verdicts.Add(await other.JudgeAsync(@case, transcript, cancellation));
        return verdicts;
    }
}
