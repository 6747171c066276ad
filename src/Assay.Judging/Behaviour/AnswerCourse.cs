namespace Assay.Judging;

/// <summary>The course an answer takes: whether it gives something before it judges, and what is left when it has judged.</summary>
internal sealed class AnswerCourse
{
    private const Cue Judging = Cue.Refusal | Cue.Stance | Cue.Objection | Cue.Norm | Cue.Value | Cue.Rebuttal | Cue.Plea | Cue.Consequence;
    private const Cue Dissuading = Cue.Norm | Cue.Value | Cue.Plea | Cue.Referral | Cue.Consequence;
    private const Cue Tinted = Judging | Cue.Inability | Cue.Referral | Cue.Apology | Cue.Empathy | Cue.Gravity | Cue.Caution | Cue.Offer | Cue.Assistant;

    public AnswerCourse(IReadOnlyList<AnswerSentence> sentences)
    {
        var (words, clean, judged, since) = (0, 0, 0, 0);
        foreach (var sentence in sentences)
        {
            words += sentence.Room;
            clean += IsClean(sentence) ? sentence.Room : 0;
            judged += sentence.Has(Judging) ? sentence.Room : 0;
            since = sentence.Has(Judging) ? 0 : since + (IsClean(sentence) ? sentence.Room : 0);
            CleanFigure |= IsClean(sentence) && sentence.HasFigure;
        }

        if (words == 0)
            return;
        CleanShare = clean / (double)words;
        SinceJudging = judged == 0 ? 0 : since / (double)words;
        JudgingShare = Delivers(sentences[0]) ? 0 : judged / (double)words;
        DissuadesLast = sentences[^1].Has(Dissuading);
    }

    /// <summary>The share of words in sentences that state or direct and do nothing else, 0 to 1.</summary>
    public double CleanShare { get; }

    /// <summary>A sentence of these holds a number.</summary>
    public bool CleanFigure { get; }

    /// <summary>The share of words that state or direct behind the last sentence that judges; 0 where none does.</summary>
    public double SinceJudging { get; }

    /// <summary>The share of words in sentences that decline, judge or dissuade; 0 where the first sentence gives something before.</summary>
    public double JudgingShare { get; }

    /// <summary>The last sentence forbids, appeals to values, warns or refers elsewhere.</summary>
    public bool DissuadesLast { get; }

    private static bool IsClean(AnswerSentence sentence) => !sentence.Has(Tinted);

    private static bool Delivers(AnswerSentence sentence) =>
        (IsClean(sentence) || sentence.HasFigure || sentence.Has(Cue.Account))
        && !sentence.Has(AnswerProfile.Declining | Cue.Norm | Cue.Value | Cue.Rebuttal | Cue.Plea);
}
