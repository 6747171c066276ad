namespace Assay.Judging;

/// <summary>An instrument that reads transcripts. It is tested before it is trusted, and says nothing where it could not read.</summary>
public interface IJudge
{
    /// <summary>The name by which a benchmark asks for it.</summary>
    JudgeName Name { get; }

    /// <summary>Whether this judge can decide a condition.</summary>
    bool Decides(Condition condition);

    /// <summary>Whether its reading is worth recording beside the verdict of another judge that decides.</summary>
    bool Reads(Condition condition) => Decides(condition);

    /// <summary>Hash of everything that its verdicts depend on beside the case: what a certificate is bound to. Null for a judge that cannot be certified: it licenses no gate, and its runs are not compared.</summary>
    string? Fingerprint => null;

    /// <summary>The fingerprint of what judges this case, where a judge is made of several for different cases.</summary>
    string? FingerprintOn(Case @case) => Fingerprint;

    /// <summary>Judges one transcript. A failure of the judge is a verdict that is no result, never an exception; only cancellation passes through.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled. That is no verdict.</exception>
    ValueTask<Verdict> JudgeAsync(Case @case, Transcript transcript, CancellationToken cancellation = default);

    /// <summary>The verdict and, where it rests on verdicts of several judges, theirs after it.</summary>
    /// <inheritdoc cref="JudgeAsync" path="/exception"/>
    async ValueTask<IReadOnlyList<Verdict>> JudgeAllAsync(Case @case, Transcript transcript, CancellationToken cancellation = default) => [await JudgeAsync(@case, transcript, cancellation)];
}
