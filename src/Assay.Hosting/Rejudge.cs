using Assay.Judging;

namespace Assay.Hosting;

/// <summary>Judges a stored transcript against the case as it is now. A case that is gone, or that asked something else when the transcript was made, is Unscored with the reason.</summary>
internal static class Rejudge
{
    public static async ValueTask<IReadOnlyList<Verdict>> Async(CaseTable table, Panel panel, Transcript transcript, CancellationToken cancellation)
    {
        var trial = transcript.Trial;
        if (!table.Contains(trial.CaseId)) return [Unscored("no-such-case", $"{table.Benchmark.Id} has no case '{trial.CaseId}' any more")];
        var @case = table[trial.CaseId];
        if (@case.Conditions.FirstOrDefault(c => c.Name == trial.Condition) is not { } condition)
            return [Unscored("no-such-condition", $"{trial.CaseId} has no condition '{trial.Condition}' any more")];
        var asked = transcript.Turns.Take(condition.Opening.Count).Select(t => (t.Speaker, t.Text));
        return asked.SequenceEqual(condition.Opening.Select(t => (t.Speaker, t.Text))) && WentOn(transcript, condition)
            ? await panel.JudgeAsync(@case, transcript, cancellation)
            : [Unscored("case-changed", $"{trial} asked something else when it was answered; ask the model again")];
    }

    /// <summary>Whether what was said between the answers is what the condition says now: all of it where the conversation came to its end, otherwise its beginning.</summary>
    private static bool WentOn(Transcript transcript, Condition condition)
    {
        string[] said = [.. transcript.Turns.Skip(condition.Opening.Count).Where(t => t.Speaker == Speaker.User).Select(t => t.Text)];
        return said.SequenceEqual(condition.FollowUps.Take(transcript.Ending == Ending.Finished ? condition.FollowUps.Count : said.Length));
    }

    private static Verdict Unscored(string label, string reason) => new("none", Outcome.Unscored, label) { Reason = reason };
}
