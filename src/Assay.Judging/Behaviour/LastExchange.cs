namespace Assay.Judging;

/// <summary>The last answer of a transcript with text, and the message of the user that it answers; both empty where there is none.</summary>
internal readonly record struct LastExchange(string Question, string Answer)
{
    public static LastExchange Of(Transcript transcript)
    {
        var (asked, last) = ("", new LastExchange("", ""));
        foreach (var turn in transcript.Turns)
        {
            if (turn.Speaker is Speaker.User)
                asked = turn.Text;
            else if (turn.Speaker is Speaker.Assistant && !string.IsNullOrWhiteSpace(turn.Text))
                last = new LastExchange(asked, turn.Text);
        }

        return last;
    }
}
