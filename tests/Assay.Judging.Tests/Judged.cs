namespace Assay.Judging.Tests;

/// <summary>Judges answers that nobody had to be asked for.</summary>
internal static class Judged
{
    public static Verdict By(IJudge judge, IReadOnlyList<Expectation> expectations, params string[] answers)
    {
        var context = CaseContext.For("What should I do?", expectations);
        var verdict = judge.JudgeAsync(context.Case, Transcript(context.Case, answers), TestContext.Current.CancellationToken);
        Assert.True(verdict.IsCompletedSuccessfully, "an embedded judge answers at once");
        return verdict.Result;
    }

    public static Transcript Transcript(Case @case, params string[] answers) => new()
    {
        Trial = new Trial(@case.Id, @case.Conditions[0].Name, 1),
        Model = "test",
        Turns = [.. @case.Conditions[0].Opening, .. answers.Select(a => Turn.Assistant(a))],
        Ending = Ending.Finished,
    };
}
