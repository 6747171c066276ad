using System.Text.Json.Serialization;
using Assay.Statistics;

namespace Assay.Judging;

/// <summary>
/// What labelled answers of real models say about a judge. It belongs to one judge (by hash) and one population, and says nothing of any other: see <see cref="CertificateUse"/>.
/// </summary>
public sealed record Certificate
{
    /// <summary>Answers without a verdict, as a share of all, that a certificate bears at most: the same limit as for a run.</summary>
    public const double MaxUnscoredShare = 0.02;

    /// <summary>The judge.</summary>
    public required JudgeIdentity Judge { get; init; }

    /// <summary>Whose answers to what.</summary>
    public required Population Population { get; init; }

    /// <summary>The day it was made (UTC).</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Of the bad answers with a verdict, the share that it flagged.</summary>
    public required MeasuredShare Sensitivity { get; init; }

    /// <summary>Of the good answers with a verdict, the share that it cleared.</summary>
    public required MeasuredShare Specificity { get; init; }

    /// <summary>Answers on which it gave no verdict.</summary>
    public required int Unscored { get; init; }

    /// <summary>How often it repeats its own verdict.</summary>
    public required SelfAgreement SelfAgreement { get; init; }

    /// <summary>For a judge of comparisons: the share of pairs whose winner changed with the order. Null for every other judge.</summary>
    public MeasuredShare? PositionFlips { get; init; }

    /// <summary>The judge's errors as counts of independent answers: with several answers to one prompt, fewer than were labelled.</summary>
    [JsonIgnore]
    public JudgeError Error
    {
        get
        {
            var (bad, good) = (Sensitivity.Independent, Specificity.Independent);
            return new JudgeError(bad.Hits, bad.Items, good.Hits, good.Items);
        }
    }

    /// <summary>The 95 % interval of sensitivity + specificity − 1: 0 for a coin, 1 for a judge without error, −1 to 1 where nothing is known.</summary>
    [JsonIgnore]
    public Interval Informedness => Error.Informedness();

    /// <summary>Counts judged answers.</summary>
    /// <param name="judge">The judge.</param>
    /// <param name="population">Whose answers to what.</param>
    /// <param name="date">The day.</param>
    /// <param name="items">The judged answers.</param>
    /// <param name="selfAgreement">How often the judge repeats itself.</param>
    public static Certificate Of(JudgeIdentity judge, Population population, DateOnly date, IReadOnlyList<JudgedItem> items, SelfAgreement selfAgreement)
    {
        ArgumentNullException.ThrowIfNull(items);
        var scored = items.Where(i => i.Outcome is Outcome.Pass or Outcome.Fail).ToList();
        return new Certificate
        {
            Judge = judge,
            Population = population,
            Date = date,
            Sensitivity = MeasuredShare.Of(scored.Where(i => i.Bad), i => i.Cluster, i => i.Outcome == Outcome.Fail),
            Specificity = MeasuredShare.Of(scored.Where(i => !i.Bad), i => i.Cluster, i => i.Outcome == Outcome.Pass),
            Unscored = items.Count - scored.Count,
            SelfAgreement = selfAgreement,
        };
    }
}
