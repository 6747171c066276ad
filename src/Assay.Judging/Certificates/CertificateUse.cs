using Assay.Statistics;

namespace Assay.Judging;

/// <summary>Why a certificate does not correct a rate.</summary>
public enum CertificateRefusal
{
    /// <summary>Prompt, model or options are not those that were certified.</summary>
    JudgeChanged,
    /// <summary>The certificate has expired.</summary>
    Expired,
    /// <summary>The run's questions or models are not those of the certificate, or its rate is impossible for a judge with these errors.</summary>
    PopulationDiffers,
    /// <summary>The judge left more than 2 % of the labelled answers without a verdict: its errors on the rest are not its errors.</summary>
    TooManyUnscored,
    /// <summary>The lower bound of sensitivity + specificity − 1 is 0.5 or less, or good or bad labels are missing.</summary>
    JudgeTooWeak,
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
        if (fingerprint != certificate.Fingerprint)
            return new CertificateRefused(CertificateRefusal.JudgeChanged, $"the judge is {fingerprint}, the certificate is for {certificate.Fingerprint}; certify it again");
        if (today > certificate.Expires)
            return new CertificateRefused(CertificateRefusal.Expired, $"the certificate expired on {certificate.Expires:yyyy-MM-dd}; certify the judge again");
        if (certificate.Population.Differs(run) is { } difference)
            return new CertificateRefused(CertificateRefusal.PopulationDiffers, difference);
        var labelled = certificate.Sensitivity.Scored + certificate.Specificity.Scored + certificate.Unscored;
        if (certificate.Unscored > MostUnscored * labelled)
            return new CertificateRefused(CertificateRefusal.TooManyUnscored, $"{certificate.Unscored} of {labelled} labelled answers got no verdict");
        if (rate.IsNoResult)
            return new CertificateRefused(CertificateRefusal.NoRate, $"the rate is no result: {rate.NoResult}");
        return RateCorrection.LangReiczigel(rate.Rate, rate.EffectiveSampleSize, certificate.Error, rate.Confidence) switch
        {
            CorrectedRate corrected => new CorrectedByCertificate(corrected),
            RefusedCorrection { Reason: CorrectionRefusal.PopulationDiffers } => new CertificateRefused(CertificateRefusal.PopulationDiffers, "the rate is impossible for a judge with these errors"),
            RefusedCorrection { Reason: CorrectionRefusal.NothingScored } => new CertificateRefused(CertificateRefusal.NoRate, "nothing was scored"),
            var refused => new CertificateRefused(CertificateRefusal.JudgeTooWeak, Weak(((RefusedCorrection)refused).Informedness)),
        };
    }

    private static string Weak(Interval informedness) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"sensitivity + specificity - 1 may be as low as {informedness.Lower:0.00}; a correction needs more than {RateCorrection.LeastInformedness:0.0}");
}

/// <summary>A corrected rate.</summary>
/// <param name="Rate">The rate with its interval.</param>
public sealed record CorrectedByCertificate(CorrectedRate Rate) : CertificateUse;

/// <summary>No correction.</summary>
/// <param name="Refusal">Why, as a value.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record CertificateRefused(CertificateRefusal Refusal, string Reason) : CertificateUse;
