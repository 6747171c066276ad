using System.Globalization;
using Assay.Statistics;

namespace Assay.Judging;

/// <summary>Why a certificate does not correct a rate, and why no gate may lean on the judge.</summary>
public enum CertificateRefusal
{
    /// <summary>Prompt, model, options, rules or weights are not those that were certified.</summary>
    JudgeChanged,
    /// <summary>The certificate has expired.</summary>
    Expired,
    /// <summary>The run's questions or models are not those of the certificate, or its rate is impossible for a judge with these errors.</summary>
    PopulationDiffers,
    /// <summary>The judge gave no verdict on any labelled answer.</summary>
    NothingScored,
    /// <summary>The judge left more than 2 % of the labelled answers without a verdict: its errors on the rest are not its errors.</summary>
    TooManyUnscored,
    /// <summary>The lower bound of sensitivity + specificity − 1 is 0.5 or less, or good or bad labels are missing.</summary>
    JudgeTooWeak,
    /// <summary>The judge was fitted on these very answers.</summary>
    FittedOnTheseAnswers,
    /// <summary>The run's rate is no result.</summary>
    NoRate,
}

/// <summary>What a certificate makes of a rate: a <see cref="CorrectedByCertificate"/> or a <see cref="CertificateRefused"/>.</summary>
public abstract record CertificateUse
{
    private protected CertificateUse() { }

    /// <summary>The largest share of labelled answers without a verdict.</summary>
    public const double MostUnscored = 0.02;

    /// <summary>Corrects a run's rate for the judge's errors, or says why not.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="rate">The rate that the judge gave.</param>
    /// <param name="fingerprint">Fingerprint of the judge that gave it.</param>
    /// <param name="run">Where the run's answers come from.</param>
    /// <param name="today">The day of the run.</param>
    public static CertificateUse Of(Certificate certificate, RateEstimate rate, string fingerprint, Population run, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(rate);
        if (BarsGate(certificate, fingerprint, run, today) is { } barred)
            return barred;
        if (rate.IsNoResult)
            return new CertificateRefused(CertificateRefusal.NoRate, $"the rate is no result: {rate.NoResult}");
        return RateCorrection.LangReiczigel(rate.Rate, rate.EffectiveSampleSize, certificate.Error, rate.Confidence) switch
        {
            CorrectedRate corrected => new CorrectedByCertificate(corrected),
            RefusedCorrection { Reason: CorrectionRefusal.PopulationDiffers } => new CertificateRefused(CertificateRefusal.PopulationDiffers, "the rate is impossible for a judge with these errors"),
            RefusedCorrection { Reason: CorrectionRefusal.NothingScored } => new CertificateRefused(CertificateRefusal.NoRate, "nothing was scored"),
            var refused => new CertificateRefused(CertificateRefusal.JudgeTooWeak, Weak(((RefusedCorrection)refused).Informedness, certificate.Population.Question)),
        };
    }

    /// <summary>
    /// Why no gate may lean on the judge in a run; null if one may. A column so barred is <em>uncertified on real answers</em>, and gating on it needs <c>AllowUncertified</c>.
    /// </summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static CertificateRefused? BarsGate(Certificate certificate, string fingerprint, Population run, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return fingerprint != certificate.Fingerprint
                ? new CertificateRefused(CertificateRefusal.JudgeChanged, $"the judge is {fingerprint}, the certificate is for {certificate.Fingerprint}; certify it again")
            : today > certificate.Expires
                ? new CertificateRefused(CertificateRefusal.Expired, $"the certificate expired on {certificate.Expires:yyyy-MM-dd}; certify the judge again")
            : certificate.Population.Differs(run) is { } difference
                ? new CertificateRefused(CertificateRefusal.PopulationDiffers, $"{difference}; audit a sample of the run instead (assay audit)")
            : Unfit(certificate);
    }

    /// <summary>Why the certificate is of no use even on its own population; null if it is of use.</summary>
    public static CertificateRefused? Unfit(Certificate certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        var (labelled, informedness) = (certificate.Labelled, certificate.Error.Informedness());
        return certificate.Unscored == labelled
                ? new CertificateRefused(CertificateRefusal.NothingScored,
                    $"the judge cannot tell '{certificate.Population.Question}': it gave no verdict on any of the {labelled} answers{(certificate.IsDeterministic ? ", for what it reads is not in them" : "")}")
            : certificate.Unscored > MostUnscored * labelled
                ? new CertificateRefused(CertificateRefusal.TooManyUnscored, $"{certificate.Unscored} of {labelled} labelled answers got no verdict")
            : !(informedness.Lower > RateCorrection.LeastInformedness)
                ? new CertificateRefused(CertificateRefusal.JudgeTooWeak, Weak(informedness, certificate.Population.Question))
            : FittedOn.Contains(certificate.Judge, certificate.Population.Files)
                ? new CertificateRefused(CertificateRefusal.FittedOnTheseAnswers, "the judge was fitted on these very answers, so the figures flatter it; certify it on answers that it has not seen")
            : null;
    }

    private static string Weak(Interval informedness, string question) => string.Create(CultureInfo.InvariantCulture,
        $"sensitivity + specificity - 1 may be as low as {informedness.Lower:0.00} and is {informedness.Upper:0.00} at best; a correction needs more than {RateCorrection.LeastInformedness:0.0}: ")
        + (informedness.Upper <= RateCorrection.LeastInformedness ? $"the judge cannot tell '{question}'" : $"that the judge can tell '{question}' is not shown");
}

/// <summary>A corrected rate.</summary>
/// <param name="Rate">The rate with its interval.</param>
public sealed record CorrectedByCertificate(CorrectedRate Rate) : CertificateUse;

/// <summary>No correction.</summary>
/// <param name="Refusal">Why, as a value.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record CertificateRefused(CertificateRefusal Refusal, string Reason) : CertificateUse;
