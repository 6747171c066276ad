namespace Assay.Reporting;

/// <summary>What a gate answers. In this order the graver answer of two stands.</summary>
public enum GateAnswer
{
    /// <summary>Shown to be no worse than the anchor by more than the margin.</summary>
    NoWorse,

    /// <summary>The evidence decides neither. Never to be read as good.</summary>
    CannotTell,

    /// <summary>The two were not asked or judged alike, or there is nothing to compare. Neither good nor bad.</summary>
    NotComparable,

    /// <summary>Shown to be worse.</summary>
    Worse,
}

/// <summary>What one part of a gate found.</summary>
/// <param name="Part">Which part, for example <c>primary</c>.</param>
/// <param name="Answer">Its answer; <see cref="GateAnswer.NoWorse"/> where it has no objection.</param>
/// <param name="Text">Why, with the figures, for a reviewer.</param>
public sealed record GateFinding(string Part, GateAnswer Answer, string Text);

/// <summary>What a gate found: the gravest answer of its parts, and all of their reasons.</summary>
/// <param name="Findings">The findings, in the order in which they are read.</param>
public sealed record GateReport(IReadOnlyList<GateFinding> Findings)
{
    /// <summary>The answer. Without any finding nothing was shown.</summary>
    public GateAnswer Answer => Findings.Count == 0 ? GateAnswer.CannotTell : Findings.Max(f => f.Answer);

    /// <summary>What this run adds to the history; null where it was not compared.</summary>
    public HistoryLine? Line { get; init; }

    /// <summary>The report with further findings before its own.</summary>
    public GateReport After(IEnumerable<GateFinding> findings) => this with { Findings = [.. findings, .. Findings] };

    /// <summary>The answer in words.</summary>
    public static string Words(GateAnswer answer) => answer switch
    {
        GateAnswer.NoWorse => "no worse",
        GateAnswer.CannotTell => "cannot tell",
        GateAnswer.NotComparable => "not comparable",
        _ => "worse",
    };

    /// <summary>The report in plain words: the answer, then a paragraph a part, the gravest first.</summary>
    public string Text => $"Gate: {Words(Answer)}.\n" + string.Concat(Findings.OrderByDescending(f => f.Answer)
        .Select(f => $"{f.Part,-10} {(f.Answer == GateAnswer.NoWorse ? "" : $"{Words(f.Answer)}: ")}{f.Text.ReplaceLineEndings("\n").Replace("\n", "\n           ", StringComparison.Ordinal)}\n"));
}
