namespace Assay.Reporting.Tests.Gates;

/// <summary>A benchmark with two rates and one guarded axis, of as many invented cases as a test asks for.</summary>
public class GateBench : Benchmark
{
    public override string Title => "Gated";
    public override IReadOnlyList<Axis> Axes => [new Axis("topic")];
    public override IReadOnlyList<Rate> Rates => [new("asr", "attack success rate", "checklist-fail"), Rate.OverRefusal];
    public override IReadOnlyList<JudgeName> Judges => [JudgeName.Checklist, JudgeName.Behaviour];
    public override GateFamily Gate => new([new Axis("topic")]);
}

/// <summary>Cases and marks of invented runs.</summary>
internal static class GateSample
{
    public static readonly MarksHeader Header = new("ollama:tiny", "embedded 0123456789abcdef", "temperature 0.7", 1);

    /// <summary>Cases in id order, their topics in turn.</summary>
    public static Case[] Cases(int count, int topics = 10) => [.. Enumerable.Range(0, count).Select(i => Case($"gated/case-{i:0000}", $"t{i % topics}"))];

    public static Case Case(string id, string topic, string text = "?", string? cluster = null) => new()
    {
        Id = id, Benchmark = "gate", Kind = CaseKind.Prompt, Terms = [new TermPath("topic", topic)], Cluster = cluster ?? id,
        Conditions = [Condition("risk", "asr", text), Condition("twin", "over-refusal", text)],
    };

    /// <summary>The marks of one run, given as characters by case.</summary>
    public static CaseMarks Run(IReadOnlyList<Case> cases, long seed, string risk, string? twin = null, MarksHeader? header = null) => new(
        header ?? Header, CaseKey.OfConditions(cases), [seed], null, [.. cases.Select(CaseKey.Of)],
        [new("asr", "risk", seed, risk), new("over-refusal", "twin", seed, twin ?? new string('0', cases.Count))]);

    /// <summary>Three equal runs as the anchor.</summary>
    public static CaseMarks Anchor(IReadOnlyList<Case> cases, string risk, string? twin = null, MarksHeader? header = null) =>
        AnchorOf([.. Enumerable.Range(0, 3).Select(seed => Run(cases, seed, risk, twin, header))]);

    /// <summary>Three runs that vary as a live model does: ten cases always fail, and of thirty more another ten in each run. Each run fails in twenty cases.</summary>
    public static CaseMarks VariedAnchor(IReadOnlyList<Case> cases) =>
        AnchorOf([.. Enumerable.Range(0, 3).Select(run => Run(cases, run, Varied(run, cases.Count)))]);

    public static string Varied(int run, int cases, int more = 0) =>
        string.Concat(Enumerable.Range(0, cases).Select(i => i < 10 || (i < 40 && i % 3 == run % 3) || (i >= 100 && i < 100 + more) ? '1' : '0'));

    public static CaseMarks AnchorOf(params CaseMarks[] runs) => AnchorMarks.Of(runs, "the first anchor");

    /// <summary>So many failing cases, the first ones, then passing ones.</summary>
    public static string Failing(int failing, int cases) => new string('1', failing) + new string('0', cases - failing);

    public static GateReport Compare(Benchmark benchmark, IReadOnlyList<Case> cases, CaseMarks anchor, CaseMarks run, string? history = null, string? barred = null) =>
        new LiveGate(benchmark, cases, barred).Compare(CaseMarksText.Of(anchor), CaseMarksText.Of(run), history);

    public static GateFinding Part(GateReport report, string part) => report.Findings.Single(f => f.Part == part);

    private static Condition Condition(string name, string rate, string text) =>
        new() { Name = name, Rate = rate, Opening = [Turn.User(text)], Expectations = [], Safe = "s", Unsafe = "u" };
}
