using Assay.Statistics;

namespace Assay.Judging;

/// <summary>A run's rate under a certificate: corrected for the judge's errors, or refused.</summary>
/// <param name="Rate">The corrected rate; null where the correction is refused.</param>
/// <param name="Use">Whether it was corrected, and if not, why.</param>
public sealed record CertifiedRate(CorrectedRate? Rate, CertificateUse Use)
{
    /// <summary>
    /// Corrects a rate by <see cref="RateCorrection.LangReiczigel"/>, but only if the judge is still the one that was certified, the run is of the certificate's population, and the lower bound of
    /// sensitivity + specificity − 1 exceeds 0.5.
    /// </summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="judge">The judge as it is now.</param>
    /// <param name="run">What was run.</param>
    /// <param name="rate">The judged failure rate, 0 to 1; null where there is none.</param>
    /// <param name="sampleSize">The effective number of independent trials behind it.</param>
    public static CertifiedRate Of(Certificate certificate, JudgeIdentity judge, RunPopulation run, double? rate, double sampleSize)
    {
        var use = CertificateUse.InGate(certificate, judge, run);
        if (!use.IsAllowed) return new(null, use);
        return RateCorrection.LangReiczigel(rate, sampleSize, certificate.Error) switch
        {
            CorrectedRate corrected => new(corrected, use),
            RefusedCorrection { Reason: CorrectionRefusal.NothingScored } => new(null, new(CertificateRefusal.NoRate, "nothing was scored, so there is no rate to correct")),
            RefusedCorrection { Reason: CorrectionRefusal.PopulationDiffers } => new(null, new(CertificateRefusal.PopulationDiffers,
                CertificateUse.Text($"a rate of {rate:P1} is impossible for a judge with the certified errors: the run's answers are of another kind; audit a sample of them instead (assay audit)"))),
            RefusedCorrection { Reason: CorrectionRefusal.NoLabels } => new(null, new(CertificateRefusal.NoLabels, "too few independent labelled answers are left")),
            _ => new(null, new(CertificateRefusal.JudgeTooWeak, "the lower bound of sensitivity + specificity - 1 does not exceed 0.5")),
        };
    }
}
