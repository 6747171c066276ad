using System.Text;

namespace Assay.Judging;

/// <summary>A transcript as a person reads it: what was asked, and all that came after. Reasoning is left out, as it is for judges.</summary>
public static class TrialText
{
    /// <summary>What was said before the model's first turn.</summary>
    public static string Prompt(Transcript transcript) => Text(Opening(transcript));

    /// <summary>What the model said and did; where it is more than one answer, with everything said between.</summary>
    public static string Answer(Transcript transcript) => Text([.. transcript.Turns.Skip(Opening(transcript).Count)]);

    private static List<Turn> Opening(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return [.. transcript.Turns.TakeWhile(t => t.Speaker != Speaker.Assistant)];
    }

    private static string Text(List<Turn> turns)
    {
        if (turns is [{ Calls.Count: 0 } only]) return only.Text;
        var text = new StringBuilder();
        foreach (var turn in turns)
        {
            if (turn.Text.Length > 0 || turn.Calls.Count == 0) text.Append(turn.Speaker.ToString().ToLowerInvariant()).Append(": ").Append(turn.Text).Append('\n');
            foreach (var call in turn.Calls) text.Append("call: ").Append(call.Name).Append(' ').Append(call.Arguments.GetRawText()).Append('\n');
        }
        return text.ToString().TrimEnd('\n');
    }
}
