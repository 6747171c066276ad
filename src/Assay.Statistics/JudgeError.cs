namespace Assay.Statistics;

/// <summary>What labelled answers say about a judge: how many bad answers it flags, and how many good ones it clears.</summary>
/// <param name="Flagged">Bad answers that the judge flagged.</param>
/// <param name="Bad">Bad answers.</param>
/// <param name="Cleared">Good answers that the judge cleared.</param>
/// <param name="Good">Good answers.</param>
public readonly record struct JudgeError(int Flagged, int Bad, int Cleared, int Good)
{
    /// <summary>Flagged / Bad, or <see langword="null"/> without bad answers.</summary>
    public double? Sensitivity => Bad == 0 ? null : (double)Flagged / Bad;

    /// <summary>Cleared / Good, or <see langword="null"/> without good answers.</summary>
    public double? Specificity => Good == 0 ? null : (double)Cleared / Good;

    /// <summary>The interval of sensitivity + specificity − 1 (Youden's J): 0 for a coin, 1 for a judge without error.</summary>
    /// <remarks>Wilson intervals of both, combined by squaring and adding: Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.</remarks>
    /// <param name="confidence">The confidence level, strictly between 0 and 1.</param>
    public Interval Informedness(double confidence = 0.95)
    {
        if (Sensitivity is not { } sensitivity || Specificity is not { } specificity) return new(-1, 1);

        var (se, sp) = (Proportion.Wilson(Flagged, Bad, confidence), Proportion.Wilson(Cleared, Good, confidence));
        var informedness = sensitivity + specificity - 1;
        return new(
            informedness - double.Hypot(sensitivity - se.Lower, specificity - sp.Lower),
            informedness + double.Hypot(se.Upper - sensitivity, sp.Upper - specificity));
    }
}
