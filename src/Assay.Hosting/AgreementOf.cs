using Assay.Judging;
using Assay.Reporting;
using Assay.Statistics;

namespace Assay.Hosting;

/// <summary>Agreement of judges as commands and reports print it.</summary>
internal static class AgreementOf
{
    /// <summary>The agreement of raters.</summary>
    public static JudgeAgreement Of(IReadOnlyList<Rater> raters)
    {
        var agreement = VerdictAgreement.Of(raters);
        return new JudgeAgreement([.. raters.Select(r => r.Name)], agreement.Trials, agreement.Rated,
            agreement.Refusal switch
            {
                null => null,
                AgreementRefusal.OneFamily => "no coefficient: all of these judges are of one family, as embedded ones are. They err together, so their agreement is no evidence, and they make no panel.",
                _ => "no coefficient: fewer than two trials have two verdicts that are not all by embedded judges.",
            },
            [.. agreement.Coefficients.Select(c => new JudgeCoefficient(c.Name, c.Estimate.Value, c.Estimate.Interval))],
            [.. agreement.Disagreements.Select(d => new JudgeDisagreement(d.Item, [.. d.Votes.Select(v => $"{v.Juror}: {v.Outcome} ({v.Label}){(v.Reason is null ? "" : $" {v.Reason}")}")]))]);
    }
}
