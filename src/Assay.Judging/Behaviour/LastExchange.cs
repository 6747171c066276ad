namespace Assay.Judging;

/// <summary>The last message of the user, and the last text that answers it; empty where there is none, so that an earlier answer never stands for one that was not given.</summary>
internal readonly record struct LastExchange(string Question, string Answer)
{
    public static LastExchange Of(Transcript transcript)
    {
        var last = new LastExchange("", "");
        foreach (var turn in transcript.Turns)
        {
            if (turn.Speaker is Speaker.User)
                last = new LastExchange(turn.Text, "");
            else if (turn.Speaker is Speaker.Assistant && !string.IsNullOrWhiteSpace(turn.Text))
                last = last with { Answer = turn.Text };
        }

        return last;
    }
}
