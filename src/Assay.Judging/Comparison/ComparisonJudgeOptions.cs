namespace Assay.Judging;

/// <summary>How a <see cref="ComparisonJudge"/> asks and decides.</summary>
public sealed record ComparisonJudgeOptions : JudgeModelOptions
{
    /// <summary>As DiverValue-Bench's released judging script asks and reads: 360 tokens, temperature 0, five tries, roles of the references named.</summary>
    public static ComparisonJudgeOptions AsPublished { get; } = new() { Protocol = Protocol.Published, MaxOutputTokens = 360, Retries = 4 };

    /// <summary>
    /// <see cref="Protocol.Assay"/>: blind, both orders, strict. <see cref="Protocol.Published"/>: the judge is told which reference is which, the text from the first { to the last } is
    /// read, scores are clamped to 0..100 and an unreadable one is 0.
    /// </summary>
    public Protocol Protocol { get; init; } = Protocol.Assay;

    /// <summary>How three scores become a label.</summary>
    public PreferenceRule Rule { get; init; } = new();

    /// <summary>Assay protocol: whether the references are shown in both orders. If not, a coin seeded by the trial chooses one.</summary>
    public bool BothOrders { get; init; } = true;

    /// <summary>Assay protocol: seed of the coin beside the trial.</summary>
    public long Seed { get; init; }

    /// <summary>Published protocol: whether the judge must cite two cues of preference. Off in the judging script, on in a re-computation.</summary>
    public bool RequireTwoCues { get; init; }

    /// <summary>Published protocol: how much of the judge's lists and reason is kept.</summary>
    public PublishedLimits Limits { get; init; } = new();
}

/// <summary>How much of a judge's lists and reason the released script keeps; the rest is dropped.</summary>
/// <param name="Dimensions">Dimensions at most.</param>
/// <param name="DimensionLength">Characters of one dimension.</param>
/// <param name="Violations">Hard violations at most.</param>
/// <param name="ViolationLength">Characters of one violation.</param>
/// <param name="ReasonLength">Characters of the reason.</param>
public sealed record PublishedLimits(int Dimensions = 12, int DimensionLength = 64, int Violations = 10, int ViolationLength = 160, int ReasonLength = 800);
