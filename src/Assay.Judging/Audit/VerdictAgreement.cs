using Assay.Statistics;

namespace Assay.Judging;

/// <summary>One judge over the trials of a run: what it said of each.</summary>
/// <param name="Name">Name in reports.</param>
/// <param name="Family">Judges of one family err together; that of every embedded judge is <see cref="Juror.Embedded"/>.</param>
/// <param name="Verdicts">Its verdicts by trial.</param>
public sealed record Rater(string Name, string Family, IReadOnlyDictionary<string, Verdict> Verdicts)
{
    /// <summary>The family of the judge that gave a verdict: embedded ones are of one make, every other judge is taken to be of a family of its own.</summary>
    public static string FamilyOf(Verdict verdict, string own)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return EmbeddedJudges.Names.Any(n => n.Value == verdict.Judge) || verdict.Judge == "none" ? Juror.Embedded : own;
    }
}

/// <summary>A coefficient of agreement by its name.</summary>
/// <param name="Name">For example <c>Fleiss' kappa</c>.</param>
/// <param name="Estimate">Its value with its interval.</param>
public sealed record NamedAgreement(string Name, AgreementEstimate Estimate);

/// <summary>How far verdicts of several judges on the same trials agree. Trials of one case are taken as independent; a judge without a verdict is a missing rating.</summary>
/// <param name="Trials">Trials that all raters saw.</param>
/// <param name="Rated">Of those, the ones with at least two verdicts, not all of them by embedded judges: only on these can judges be seen to agree.</param>
/// <param name="Refusal">Why there are no coefficients; null where there are.</param>
/// <param name="Coefficients">
/// Percent agreement of pairs, Cohen's kappa of each two judges of two families, Fleiss' kappa where there are more than two, Krippendorff's alpha, and Gwet's AC1, which is steady where nearly all answers pass.
/// Where two of the judges are embedded there is kappa of each two across families and nothing else.
/// </param>
/// <param name="Disagreements">Every trial on which two verdicts differ, with all reasons.</param>
public sealed record VerdictAgreement(int Trials, int Rated, AgreementRefusal? Refusal, IReadOnlyList<NamedAgreement> Coefficients, IReadOnlyList<Disagreement> Disagreements)
{
    /// <summary>The agreement of raters.</summary>
    /// <param name="raters">At least two.</param>
    /// <exception cref="ArgumentException">Fewer than two raters.</exception>
    public static VerdictAgreement Of(IReadOnlyList<Rater> raters)
    {
        ArgumentNullException.ThrowIfNull(raters);
        if (raters.Count < 2) throw new ArgumentException("Agreement is between two judges or more.", nameof(raters));
        var trials = raters[0].Verdicts.Keys.Where(t => raters.All(r => r.Verdicts.ContainsKey(t))).Order(StringComparer.Ordinal).ToList();
        var votes = trials.Select(t => (Trial: t, Said: raters.Select(r => r.Verdicts[t]).ToList())).ToList();
        var ratings = votes.Where(v => !IsEmbeddedOnly(v.Said)).Select(v => v.Said.Select(Rating).ToArray()).ToList();
        var rated = ratings.Count(r => r.Count(x => x is not null) >= 2);
        List<Disagreement> disagreements = [.. votes.Where(v => v.Said.Select(Rating).OfType<string>().Distinct().Count() > 1)
            .Select(v => new Disagreement(v.Trial, [.. raters.Zip(v.Said, (r, s) => new JurorVote(r.Name, s.Outcome, s.Label, s.Reason))]))];
        AgreementRefusal? refusal = raters.Select(r => r.Family).Distinct(StringComparer.OrdinalIgnoreCase).Count() < 2 ? AgreementRefusal.OneFamily
            : rated < 2 ? AgreementRefusal.TooFewVerdicts
            : null;
        if (refusal is not null) return new(trials.Count, rated, refusal, [], disagreements);
        if (raters.Count(r => r.Family == Juror.Embedded) > 1) return new(trials.Count, rated, null, [.. Pairs(raters, ratings)], disagreements);
        var table = RatingTable.Of([nameof(Outcome.Pass), nameof(Outcome.Fail)], ratings);
        return new(trials.Count, rated, null,
            [new("percent", Agreement.Percent(table)), .. Pairs(raters, ratings), .. raters.Count > 2 ? [new NamedAgreement("Fleiss' kappa", Agreement.FleissKappa(table))] : Array.Empty<NamedAgreement>(),
                new("Krippendorff's alpha", Agreement.KrippendorffAlpha(table)), new("Gwet's AC1", Agreement.GwetAc1(table))],
            disagreements);
    }

    /// <summary>A coefficient by its name; null where there is none.</summary>
    public AgreementEstimate? this[string name] => Coefficients.FirstOrDefault(c => c.Name == name)?.Estimate;

    private static IEnumerable<NamedAgreement> Pairs(IReadOnlyList<Rater> raters, IReadOnlyList<string?[]> ratings) =>
        from a in Enumerable.Range(0, raters.Count)
        from b in Enumerable.Range(a + 1, raters.Count - a - 1)
        where !raters[a].Family.Equals(raters[b].Family, StringComparison.OrdinalIgnoreCase)
        let both = ratings.Where(r => r[a] is not null && r[b] is not null).Select(r => (r[a]!, r[b]!))
        select new NamedAgreement(raters.Count == 2 ? "Cohen's kappa" : $"Cohen's kappa, {raters[a].Name} and {raters[b].Name}", ConfusionTable.Of(both).Kappa());

    /// <summary>Whether embedded judges alone gave a verdict, as where two runs left a trial to the same one: it agrees with itself.</summary>
    private static bool IsEmbeddedOnly(List<Verdict> said) => said.Where(v => Rating(v) is not null).ToList() is { Count: > 1 } rated && rated.All(v => Rater.FamilyOf(v, "") == Juror.Embedded);

    private static string? Rating(Verdict verdict) => verdict.Outcome is Outcome.Pass or Outcome.Fail ? verdict.Outcome.ToString() : null;
}
