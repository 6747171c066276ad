using System.Text.Json.Serialization;

namespace Assay;

/// <summary>A finished trial: what was said and done, and what each judge found.</summary>
/// <param name="Transcript">What was said and done.</param>
/// <param name="Verdicts">What each judge found, the deciding verdict first.</param>
public sealed record TrialResult(Transcript Transcript, IReadOnlyList<Verdict> Verdicts)
{
    /// <summary>The verdict that counts.</summary>
    [JsonIgnore]
    public Verdict Deciding => Verdicts[0];

    /// <summary>The trial.</summary>
    [JsonIgnore]
    public Trial Trial => Transcript.Trial;

    /// <summary>What counting needs of it.</summary>
    [JsonIgnore]
    public TrialScore Score => new(Trial, Deciding.Judge, Deciding.Outcome, Deciding.Label)
    {
        Unsafe = Deciding.Unsafe,
        Helpful = Deciding.Helpful,
        Reason = Deciding.Outcome is Outcome.Pass or Outcome.Fail ? null : Deciding.Reason,
    };
}
