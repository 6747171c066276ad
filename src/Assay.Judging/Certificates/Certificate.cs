using System.Text.Json;
using Assay.Statistics;

namespace Assay.Judging;

/// <summary>A share of labelled answers that was judged right.</summary>
/// <param name="Right">Right verdicts.</param>
/// <param name="Scored">Verdicts.</param>
/// <param name="EffectiveSize">The number of independent answers that would tell as much; answers to one question are not independent.</param>
/// <param name="Interval">Clustered 95 % interval of Right / Scored.</param>
public sealed record CertifiedShare(int Right, int Scored, double EffectiveSize, Interval Interval)
{
    internal double Value => Scored == 0 ? 0 : (double)Right / Scored;
}

/// <summary>What labelled answers of real models say about a judge. Bound to one judge, one population and a time.</summary>
/// <param name="Judge">Name of the judge.</param>
/// <param name="Fingerprint">Hash of its prompt, model and options. Another hash is another judge.</param>
/// <param name="Population">The answers it was tried on.</param>
/// <param name="Issued">When.</param>
/// <param name="Expires">The last day on which it may be used: providers change models behind a name.</param>
/// <param name="Sensitivity">Of the bad answers with a verdict, the share that it failed.</param>
/// <param name="Specificity">Of the good answers with a verdict, the share that it passed.</param>
/// <param name="Unscored">Labelled answers without a verdict.</param>
public sealed record Certificate(
    string Judge, string Fingerprint, Population Population, DateOnly Issued, DateOnly Expires, CertifiedShare Sensitivity, CertifiedShare Specificity, int Unscored)
{
    private static readonly JsonSerializerOptions Form = new(Json.Options) { WriteIndented = true, NewLine = "\n", RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>Share of pairs of verdicts on the same answer that agree, over repeats; null where each answer was judged once.</summary>
    public AgreementEstimate? SelfAgreement { get; init; }

    /// <summary>For a judge that compares: the share of pairs whose winner changed with their order, with its interval; null for every other judge.</summary>
    public ValueWithInterval? PositionFlips { get; init; }

    /// <summary>The errors in effective numbers of independent answers, rounded down: what a correction may rely on.</summary>
    public JudgeError Error => new(Effective(Sensitivity), (int)Sensitivity.EffectiveSize, Effective(Specificity), (int)Specificity.EffectiveSize);

    /// <summary>The certificate as JSON, for a file in the repository.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Form) + "\n";

    /// <summary>Reads a certificate.</summary>
    /// <exception cref="FormatException">The text is no certificate, or a field is missing.</exception>
    public static Certificate FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Certificate>(json, Form) ?? throw new FormatException("The certificate is empty.");
        }
        catch (JsonException broken)
        {
            throw new FormatException($"This is no certificate of a judge: {broken.Message}", broken);
        }
    }

    private static int Effective(CertifiedShare share) => (int)Math.Floor(share.Value * (int)share.EffectiveSize);
}
