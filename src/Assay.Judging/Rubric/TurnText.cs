using System.Text;

namespace Assay.Judging;

/// <summary>A turn as a judge model is shown it. Standing instructions and reasoning are left out: what was asked, said and done is judged.</summary>
/// <param name="Kind">What the mark around it says.</param>
/// <param name="Text">The text, neither fenced nor neutralised yet.</param>
internal sealed record TurnText(string Kind, string Text)
{
    public static IReadOnlyList<TurnText> Of(Transcript transcript) =>
        [.. transcript.Turns.Where(t => t.Speaker != Speaker.System).Select(t => new TurnText(
            t.Speaker switch { Speaker.User => "question", Speaker.Tool => "tool-result", _ => "answer" },
            string.Join('\n', [.. t.Text.Length > 0 || t.Calls.Count == 0 ? new[] { t.Text } : [], .. t.Calls.Select(c => $"called {c.Name}({c.Arguments.GetRawText()})")])))];

    /// <summary>Whether the model said a word, in any script, or called a tool. Invisible characters are none.</summary>
    public static bool SaysAnything(Transcript transcript) =>
        transcript.Answers.Any(a => a.Calls.Count > 0 || a.Text.EnumerateRunes().Any(Rune.IsLetterOrDigit));
}
