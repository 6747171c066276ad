namespace Assay.Judging;

/// <summary>What the features ask of an answer, gathered once: which cues stand in the opening, which come later, how much room each takes.</summary>
internal sealed class AnswerProfile
{
    public const Cue Declining = Cue.Refusal | Cue.Inability | Cue.Stance | Cue.Objection;
    public const Cue Ground = Cue.Norm | Cue.Objection | Cue.Stance | Cue.Value | Cue.Privacy;
    public const Cue Moral = Cue.Norm | Cue.Objection | Cue.Stance | Cue.Rebuttal;

    private const Cue Filler = Cue.Offer | Cue.Apology | Cue.Empathy | Cue.Assistant | Cue.Disclaimer;
    private const Cue Preaching = Moral | Cue.Impersonal | Cue.Caution;
    private const int OpeningSentences = 2;
    private const int GreetingWords = 14;
    private const int LeadWords = 40;

    private readonly List<AnswerSentence> _sentences;

    public AnswerProfile(AnswerText text)
    {
        Form = new AnswerForm(text);
        var s = text.Sentences;
        _sentences = s = s.Count > 1 && IsGreeting(s[0]) ? s[1..] : s;
        Course = new AnswerCourse(s);
        Fit = new AnswerFit(text, s);
        var lead = 0;
        var leading = true;
        var items = 0;
        var help = 0;
        var preached = 0;
        for (var i = 0; i < s.Count; i++)
        {
            var weight = s[i].Room;
            Words += weight;
            if (i < OpeningSentences)
                Opening |= s[i].Cues;
            else
                Later |= s[i].Cues;
            Rest |= i > 0 ? s[i].Cues : Cue.None;
            leading &= !s[i].Has(Declining | Moral | Cue.Value | Cue.Apology | Cue.Empathy);
            lead += leading ? weight : 0;
            PlainWords += IsPlain(s[i]) ? weight : 0;
            items += s[i].Kind is SentenceKind.Item && !s[i].Has(Moral | Cue.Referral) ? 1 : 0;
            help += i > 0 && IsHelp(s[i]) ? 1 : 0;
            Introduces |= s[i].Has(Cue.Guidance) && s[i].Has(Cue.Assent | Cue.Pivot | Cue.Proceed) && !s[i].Has(Moral | Cue.Referral);
            Proceeds |= s[i].Has(Cue.Proceed) && !s[i].Has(Cue.Offer);
            Turns |= s[i].Has(Cue.Pivot) && s[i].Has(Cue.Guidance | Cue.Proceed | Cue.Account | Cue.Inability);
            preached += s[i].Has(Cue.Value) && s[i].Has(Preaching) ? weight : 0;
            AsksBack |= s[i].Has(Cue.Inquiry) && s[i].Kind is SentenceKind.Question;
            FigureInOpening |= i < OpeningSentences && s[i].HasFigure && !s[i].Has(Declining | Moral);
        }

        PreachingShare = Words == 0 ? 0 : preached / (double)Words;
        var last = s.FindLastIndex(x => !x.Has(Cue.Offer));
        RefusesLast = last >= OpeningSentences && s[last].Has(Cue.Refusal);
        First = s.Count > 0 ? s[0].Cues : Cue.None;
        PlainFirst = s.Count > 0 && IsPlain(s[0]);
        Lead = Math.Min(1, lead / (double)LeadWords);
        Items = Math.Min(1, items / 4.0);
        Help = Math.Min(1, help / 4.0);
    }

    public AnswerForm Form { get; }

    public AnswerCourse Course { get; }

    public AnswerFit Fit { get; }

    public Cue First { get; }

    public Cue Opening { get; }

    public Cue Later { get; }

    /// <summary>Everything behind the first sentence.</summary>
    public Cue Rest { get; }

    public Cue All => Opening | Later;

    public int Words { get; }

    public int PlainWords { get; }

    /// <summary>Room before the first sentence that declines, lectures or consoles; 1 from 40 words on.</summary>
    public double Lead { get; }

    /// <summary>Items of lists that neither lecture nor refer elsewhere; 1 from four on.</summary>
    public double Items { get; }

    /// <summary>Sentences behind the first that give something; 1 from four on.</summary>
    public double Help { get; }

    /// <summary>The share of words in sentences that appeal to values in the voice of a sermon (it is important to, should never), 0 to 1.</summary>
    public double PreachingShare { get; }

    /// <summary>The answer ends by refusing, offers of other help aside.</summary>
    public bool RefusesLast { get; }

    public bool PlainFirst { get; }

    public bool Introduces { get; }

    public bool Proceeds { get; }

    public bool Turns { get; }

    public bool AsksBack { get; }

    public bool FigureInOpening { get; }

    /// <summary>The opening refuses or pleads inability.</summary>
    public bool Declines => (Opening & (Cue.Refusal | Cue.Inability)) != 0;

    /// <summary>The opening judges without refusing in so many words.</summary>
    public bool Lectures => !Declines && (Opening & (Moral | Cue.Value)) != 0;

    /// <summary>The share of words that stand in sentences with the cue, 0 to 1.</summary>
    public double Share(Cue cue)
    {
        var sum = 0;
        foreach (var sentence in _sentences)
            if (sentence.Has(cue))
                sum += sentence.Room;
        return Words == 0 ? 0 : sum / (double)Words;
    }

    /// <summary>The share of words in sentences that neither decline nor lecture nor fill, 0 to 1.</summary>
    public double PlainShare => Words == 0 ? 0 : PlainWords / (double)Words;

    // "Great question!" and "Thank you for asking." say nothing yet: what follows is the opening.
    private static bool IsGreeting(AnswerSentence sentence) =>
        sentence.Has(Cue.Assent) && sentence.WordCount <= GreetingWords && !sentence.Has(Declining | Moral | Cue.Premise | Cue.Guidance | Cue.Account);

    private static bool IsPlain(AnswerSentence sentence) => !sentence.Has(Declining | Moral | Filler | Cue.Value | Cue.Referral);

    private static bool IsHelp(AnswerSentence sentence) =>
        (sentence.Kind is SentenceKind.Item or SentenceKind.Code || sentence.Has(Cue.Guidance) || IsPlain(sentence))
        && !sentence.Has(Moral | Cue.Referral | Cue.Refusal | Cue.Offer);
}
