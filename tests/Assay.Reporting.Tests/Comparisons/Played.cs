namespace Assay.Reporting.Tests;

/// <summary>Runs made up for comparisons. A mark a case: <c>.</c> passed, <c>F</c> failed, <c>?</c> unscored, a blank not asked; several marks of one case are its epochs.</summary>
internal static class Played
{
    public static readonly Rate Asr = new("asr", "attack success rate", "checklist-fail");

    public static ComparedRun Run(string name, params string[] marks) => Of(Cases(marks.Length), name, marks);

    public static ComparedRun Of(CaseList cases, string name, params string[] marks) => new(name, $"ollama:{name}", ComparedRun.Embedded, cases,
        [.. cases.Cases.Zip(marks).SelectMany(c => c.Second.Select((mark, epoch) => (Trial: new Trial(c.First.Id, "risk", epoch + 1), Mark: mark))).Where(t => t.Mark != ' ')
            .Select(t => new TrialScore(t.Trial, "checklist", t.Mark switch { '.' => Outcome.Pass, 'F' => Outcome.Fail, _ => Outcome.Unscored }, "said"))]) { JudgeHash = "5eed" };

    /// <summary>Cases that alternate between two terms of one axis.</summary>
    public static CaseList Cases(int count, Func<int, string>? digest = null) => new("made-up", "Made up", Cluster.Case, [Asr], [new Axis("topic")],
        [.. Enumerable.Range(0, count).Select(i => new ListedCase($"made-up/{i:000}", $"made-up/{i:000}", null, [new TermPath("topic", i % 2 == 0 ? "even" : "odd")],
            [new ListedCondition("risk", "asr", digest?.Invoke(i) ?? "same")]))]);

    public static string[] Repeat(params (int Times, string Marks)[] groups) => [.. groups.SelectMany(g => Enumerable.Repeat(g.Marks, g.Times))];
}
