using System.Text.Json;
using System.Text.Json.Serialization;
using Assay.Statistics;

namespace Assay.Judging;

/// <summary>What labelled answers of real models say about a judge. Bound to one judge, one population and a time.</summary>
/// <param name="Judge">Name of the judge.</param>
/// <param name="Fingerprint">Hash of its prompt, model and options, or of its rules and weights. Another hash is another judge.</param>
/// <param name="Population">The answers it was tried on.</param>
/// <param name="Issued">When.</param>
/// <param name="Expires">The last day on which it may be used: providers change models behind a name.</param>
/// <param name="Sensitivity">Of the bad answers with a verdict, the share that it failed.</param>
/// <param name="Specificity">Of the good answers with a verdict, the share that it passed.</param>
/// <param name="Unscored">Labelled answers without a verdict.</param>
public sealed record Certificate(
    string Judge, string Fingerprint, Population Population, DateOnly Issued, DateOnly Expires, CertifiedShare Sensitivity, CertifiedShare Specificity, int Unscored)
{
    private static readonly JsonSerializerOptions Form = new(Json.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        // A figure without a value is written as such: the reader asks for every part of a figure.
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Converters = { new IntervalConverter() },
    };

    /// <summary>Whether the same answer always gets the same verdict, by construction: then self-agreement is 1 and was not measured.</summary>
    public bool IsDeterministic { get; init; }

    /// <summary>
    /// Share of pairs of repeats on the same answer that agree, over the answers that got a verdict at least once: to fail twice is no agreement. Without value where there are fewer than two such answers;
    /// null where each answer was judged once.
    /// </summary>
    public AgreementEstimate? SelfAgreement { get; init; }

    /// <summary>For a judge that compares: the share of pairs whose winner changed with their order, with its interval; null for every other judge.</summary>
    public ValueWithInterval? PositionFlips { get; init; }

    /// <summary>Labelled answers, with verdict or without.</summary>
    [JsonIgnore]
    public int Labelled => Sensitivity.Scored + Specificity.Scored + Unscored;

    /// <summary>The errors in effective numbers of independent answers, rounded down: what a correction may rely on.</summary>
    [JsonIgnore]
    public JudgeError Error => new(Effective(Sensitivity), (int)Sensitivity.EffectiveSize, Effective(Specificity), (int)Specificity.EffectiveSize);

    /// <summary>The certificate as JSON, for a file in the repository.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Form) + "\n";

    /// <summary>Reads a certificate. A field more, a field less or a figure that cannot be is an error.</summary>
    /// <exception cref="FormatException">The text is no certificate; the message says why.</exception>
    public static Certificate FromJson(string json)
    {
        Certificate read;
        try
        {
            read = JsonSerializer.Deserialize<Certificate>(json, Form) ?? throw new FormatException("The certificate is empty.");
        }
        catch (JsonException broken)
        {
            throw new FormatException($"This is no certificate of a judge: {broken.Message}", broken);
        }
        return read is { Sensitivity.IsPossible: true, Specificity.IsPossible: true, Unscored: >= 0 } && read.Issued <= read.Expires && read.Population.Models.Count > 0
            ? read
            : throw new FormatException("This is no certificate of a judge: counts, intervals, dates or models in it cannot belong together.");
    }

    private static int Effective(CertifiedShare share) => (int)Math.Floor(share.Value * (int)share.EffectiveSize);
}
