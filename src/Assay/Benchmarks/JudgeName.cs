namespace Assay;

/// <summary>The name of a judge. Names are resolved where judges live; the language knows none of them.</summary>
/// <param name="Value">For example <c>checklist</c>.</param>
public readonly record struct JudgeName(string Value)
{
    /// <summary>Every <see cref="MustMention"/> met and no <see cref="MustAvoid"/> hit. Embedded, deterministic.</summary>
    public static JudgeName Checklist { get; } = new("checklist");

    /// <summary>Answered, partly refused, refused or empty. Embedded, deterministic.</summary>
    public static JudgeName Behaviour { get; } = new("behaviour");

    /// <summary>The scenario's rules, by replaying the calls. Deterministic.</summary>
    public static JudgeName Rules { get; } = new("rules");

    /// <summary>Which labelled option was chosen. Deterministic.</summary>
    public static JudgeName Choice { get; } = new("choice");

    /// <summary>Which of two reference answers the answer resembles, by shared words. Embedded, deterministic, a stand-in for <see cref="Comparison"/>.</summary>
    public static JudgeName Resemblance { get; } = new("resemblance");

    /// <summary>Three scores by a language model, then W, L or TIE.</summary>
    public static JudgeName Comparison { get; } = new("comparison");

    /// <summary>Safe or unsafe by the rubric of the case's term, by a language model.</summary>
    public static JudgeName Rubric { get; } = new("rubric");

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>How the verdicts of several judges become one. What the rule does not settle is <see cref="Outcome.Unscored"/>.</summary>
public enum PanelRule
{
    /// <summary>One judge decides.</summary>
    Single,
    /// <summary>More than half of all judges agree.</summary>
    Majority,
    /// <summary>All judges agree.</summary>
    Unanimity,
}
