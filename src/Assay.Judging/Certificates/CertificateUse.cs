using System.Globalization;
using System.Text.Json.Serialization;
using Assay.Statistics;

namespace Assay.Judging;

/// <summary>Why a certificate does not carry what is asked of it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CertificateRefusal>))]
public enum CertificateRefusal
{
    /// <summary>It carries it.</summary>
    None,
    /// <summary>The judge gave no verdict on any labelled answer.</summary>
    NothingScored,
    /// <summary>The judge gave no verdict on more than <see cref="Certificate.MaxUnscoredShare"/> of the answers.</summary>
    TooManyUnscored,
    /// <summary>There is no good, or no bad labelled answer.</summary>
    NoLabels,
    /// <summary>The judge was fitted on these very answers.</summary>
    FittedOnTheseAnswers,
    /// <summary>The lower bound of sensitivity + specificity − 1 is 0.5 or less.</summary>
    JudgeTooWeak,
    /// <summary>Prompt, model, options, rules or weights of the judge have changed since.</summary>
    Expired,
    /// <summary>The run asked something else, or somebody else.</summary>
    PopulationDiffers,
    /// <summary>There is no rate to correct.</summary>
    NoRate,
}

/// <summary>Whether a certificate carries what is asked of it, and if not, why.</summary>
/// <param name="Refusal">The reason, or <see cref="CertificateRefusal.None"/>.</param>
/// <param name="Words">The reason in a sentence.</param>
public sealed record CertificateUse(CertificateRefusal Refusal, string Words)
{
    /// <summary>Whether it does.</summary>
    public bool IsAllowed => Refusal == CertificateRefusal.None;

    /// <summary>Whether the certificate is good for anything: whether on its own population the judge tells bad from good.</summary>
    public static CertificateUse Of(Certificate certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        var (bad, good) = (certificate.Sensitivity.Items, certificate.Specificity.Items);
        var all = bad + good + certificate.Unscored;
        var informedness = certificate.Informedness;
        return (bad, good) switch
        {
            (0, 0) => new(CertificateRefusal.NothingScored, $"the judge '{certificate.Judge.Name}' cannot tell '{certificate.Population.Question}': it gave no verdict on any of the {all} answers, for what it reads is not in them"),
            _ when certificate.Unscored > Certificate.MaxUnscoredShare * all => new(CertificateRefusal.TooManyUnscored,
                Text($"the judge gave no verdict on {certificate.Unscored} of {all} answers, more than {Certificate.MaxUnscoredShare:P0}")),
            (0, _) => new(CertificateRefusal.NoLabels, "there is no bad answer among the labelled ones"),
            (_, 0) => new(CertificateRefusal.NoLabels, "there is no good answer among the labelled ones"),
            _ when !(informedness.Lower > RateCorrection.LeastInformedness) => new(CertificateRefusal.JudgeTooWeak, Text(
                $"sensitivity + specificity - 1 is {certificate.Sensitivity.Value + certificate.Specificity.Value - 1:0.000} [{informedness.Lower:0.000}, {informedness.Upper:0.000}], and its lower bound must exceed 0.5: ")
                + (informedness.Upper <= RateCorrection.LeastInformedness ? $"the judge cannot tell '{certificate.Population.Question}'" : $"that the judge can tell '{certificate.Population.Question}' is not shown")),
            _ when FittedOn.Contains(certificate.Judge.Name, certificate.Population.Sources) => new(CertificateRefusal.FittedOnTheseAnswers,
                "the judge was fitted on these very answers, so the figures flatter it; certify it on answers that it has not seen"),
            _ => new(CertificateRefusal.None, Text($"the lower bound of sensitivity + specificity - 1 is {informedness.Lower:0.000}")),
        };
    }

    /// <summary>Whether a gate may lean on this judge in a run: its column is <em>uncertified on real answers</em> if not, and a gate then needs <c>AllowUncertified</c>.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="judge">The judge as it is now.</param>
    /// <param name="run">What was run.</param>
    public static CertificateUse InGate(Certificate certificate, JudgeIdentity judge, RunPopulation run)
    {
        ArgumentNullException.ThrowIfNull(judge);
        var own = Of(certificate);
        return judge.Name != certificate.Judge.Name || judge.Hash != certificate.Judge.Hash
                ? new(CertificateRefusal.Expired, $"the certificate belongs to '{certificate.Judge.Name}' {certificate.Judge.Hash}, and the judge is now '{judge.Name}' {judge.Hash}; certify it again")
            : !own.IsAllowed ? own
            : certificate.Population.Differs(run) is { } differs ? new(CertificateRefusal.PopulationDiffers, $"{differs}; audit a sample of the run instead (assay audit)")
            : own;
    }

    internal static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
