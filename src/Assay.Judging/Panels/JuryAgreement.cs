using Assay.Statistics;

namespace Assay.Judging;

/// <summary>Why no agreement is reported.</summary>
public enum AgreementRefusal
{
    /// <summary>All judges are of one family, as embedded ones are: they err together, so their agreement is no evidence.</summary>
    OneFamily,
    /// <summary>Fewer than two transcripts have two verdicts.</summary>
    TooFewVerdicts,
}

/// <summary>How far the judges of a jury agree: a <see cref="JuryAgreementReport"/> or a <see cref="NoJuryAgreement"/>.</summary>
public abstract record JuryAgreement
{
    private protected JuryAgreement() { }

    /// <summary>The agreement of a jury over what it found. Transcripts are taken as independent; a judge without a verdict is a missing rating.</summary>
    /// <param name="jurors">The judges, in the order of the votes.</param>
    /// <param name="findings">What they found.</param>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentException">A finding has another number of votes than there are judges.</exception>
    public static JuryAgreement Of(IReadOnlyList<Juror> jurors, IReadOnlyList<JuryFinding> findings, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(jurors);
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.FirstOrDefault(f => f.Votes.Count != jurors.Count) is { } odd)
            throw new ArgumentException($"{odd.Item} has {odd.Votes.Count} votes, and the jury {jurors.Count} judges.", nameof(findings));
        if (jurors.Select(j => j.Family).Distinct(StringComparer.OrdinalIgnoreCase).Count() < 2)
            return new NoJuryAgreement(AgreementRefusal.OneFamily);
        string?[][] ratings = [.. findings.Select(f => f.Votes.Select(Rating).ToArray())];
        if (ratings.Count(r => r.Count(x => x is not null) >= 2) < 2)
            return new NoJuryAgreement(AgreementRefusal.TooFewVerdicts);
        var table = RatingTable.Of([nameof(Outcome.Pass), nameof(Outcome.Fail)], ratings);
        return new JuryAgreementReport(
            Agreement.Percent(table, confidence), Agreement.FleissKappa(table, confidence), Agreement.KrippendorffAlpha(table, confidence), Agreement.GwetAc1(table, confidence),
            [.. Pairs(jurors, ratings, confidence)],
            [.. findings.Where(f => f.Votes.Select(Rating).OfType<string>().Distinct().Count() > 1)
                .Select(f => new Disagreement(f.Item, [.. jurors.Zip(f.Votes, (j, v) => new JurorVote(j.Name, v.Outcome, v.Label, v.Reason))]))]);
    }

    private static IEnumerable<JurorPair> Pairs(IReadOnlyList<Juror> jurors, string?[][] ratings, double confidence)
    {
        for (var a = 0; a < jurors.Count; a++)
        {
            for (var b = a + 1; b < jurors.Count; b++)
            {
                var both = ratings.Where(r => r[a] is not null && r[b] is not null).Select(r => (r[a]!, r[b]!)).ToList();
                yield return new JurorPair(jurors[a].Name, jurors[b].Name, both.Count, ConfusionTable.Of(both).Kappa(confidence));
            }
        }
    }

    private static string? Rating(Verdict verdict) => verdict.Outcome is Outcome.Pass or Outcome.Fail ? verdict.Outcome.ToString() : null;
}

/// <summary>No agreement, and why.</summary>
/// <param name="Reason">The reason.</param>
public sealed record NoJuryAgreement(AgreementRefusal Reason) : JuryAgreement;

/// <summary>The agreement of a jury, each coefficient with its interval.</summary>
/// <param name="Percent">Share of agreeing pairs of verdicts.</param>
/// <param name="FleissKappa">Fleiss' κ over all judges.</param>
/// <param name="KrippendorffAlpha">Krippendorff's α, nominal.</param>
/// <param name="GwetAc1">Gwet's AC1, steady where nearly all answers are safe.</param>
/// <param name="Pairs">Cohen's κ of each two judges.</param>
/// <param name="Disagreements">Every transcript on which two judges differ, with all reasons.</param>
public sealed record JuryAgreementReport(
    AgreementEstimate Percent, AgreementEstimate FleissKappa, AgreementEstimate KrippendorffAlpha, AgreementEstimate GwetAc1,
    IReadOnlyList<JurorPair> Pairs, IReadOnlyList<Disagreement> Disagreements) : JuryAgreement;

/// <summary>Cohen's κ of two judges over the transcripts on which both gave a verdict.</summary>
/// <param name="First">Name of one judge.</param>
/// <param name="Second">Name of the other.</param>
/// <param name="Items">Transcripts on which both gave a verdict.</param>
/// <param name="CohenKappa">Cohen's κ.</param>
public sealed record JurorPair(string First, string Second, int Items, AgreementEstimate CohenKappa);

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
