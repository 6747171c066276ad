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
}
