namespace Assay.Judging;

/// <summary>Why no agreement is reported.</summary>
public enum AgreementRefusal
{
    /// <summary>All judges are of one family, as embedded ones are: they err together, so their agreement is no evidence.</summary>
    OneFamily,
    /// <summary>Fewer than two transcripts have two verdicts that are not all by embedded judges.</summary>
    TooFewVerdicts,
}

/// <summary>How far the judges of a jury agree over what it found.</summary>
public static class JuryAgreement
{
    /// <summary>The agreement of a jury.</summary>
    /// <param name="jurors">The judges, in the order of the votes.</param>
    /// <param name="findings">What they found, one finding a transcript.</param>
    /// <exception cref="ArgumentException">A finding has another number of votes than there are judges.</exception>
    public static VerdictAgreement Of(IReadOnlyList<Juror> jurors, IReadOnlyList<JuryFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(jurors);
        ArgumentNullException.ThrowIfNull(findings);
        return findings.FirstOrDefault(f => f.Votes.Count != jurors.Count) is { } odd
            ? throw new ArgumentException($"{odd.Item} has {odd.Votes.Count} votes, and the jury {jurors.Count} judges.", nameof(findings))
            : VerdictAgreement.Of([.. jurors.Select((j, k) => new Rater(j.Name, j.Family, findings.ToDictionary(f => f.Item, f => f.Votes[k], StringComparer.Ordinal)))]);
    }
}

/// <summary>A transcript on which judges differ.</summary>
/// <param name="Item">The trial.</param>
/// <param name="Votes">What each judge said and why.</param>
public sealed record Disagreement(string Item, IReadOnlyList<JurorVote> Votes);

/// <summary>What one judge said of one transcript.</summary>
/// <param name="Juror">Name of the judge.</param>
/// <param name="Outcome">Its outcome.</param>
/// <param name="Label">Its label.</param>
/// <param name="Reason">Its reason.</param>
public sealed record JurorVote(string Juror, Outcome Outcome, string Label, string? Reason);
