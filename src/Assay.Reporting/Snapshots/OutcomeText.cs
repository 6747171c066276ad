using System.Text;

namespace Assay.Reporting;

/// <summary>The outcome snapshot: what a reviewer approves. Header, a line per rate and term, then the exceptional trials. No prompt text, no times.</summary>
public static class OutcomeText
{
    /// <summary>The snapshot's text.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="conditionsDigest">Digest of cases and conditions, so that two outcomes are compared only where they asked the same.</param>
    public static string Of(Scorecard card, string conditionsDigest)
    {
        var text = new StringBuilder();
        text.Append($"{card.Title}: outcome\n");
        if (card.IsInstrumentCheck)
            text.Append("Instrument check: a reference model plays known scripts. This says nothing about any model.\n");
        else if (card.Lines.Count > 0)
            text.Append("Uncertified on real answers: rates are named for the judge that decided.\n");
        if (card.Provenance.Length > 0) text.Append(card.Provenance).Append('\n');
        foreach (var note in card.Notes) text.Append(note).Append('\n');
        text.Append($"judge       {card.Judge ?? (card.Lines.Count > 0 ? "embedded" : "none")}\n");
        text.Append($"model       {card.Model}\nepochs      {card.Epochs}\ncases       {card.Cases}\nconditions  {conditionsDigest}\n");
        text.Append($"outcomes    {string.Join(", ", card.Outcomes.Where(o => o.Value > 0).Select(o => $"{o.Key} {o.Value}"))}\n\n");
        if (card.Lines.Count > 0) text.Append(Lines(card)).Append('\n');
        if (card.Index is { } index) text.Append(IndexText.Of(index)).Append('\n');
        if (card.Exceptional.Count > 0)
        {
            text.Append($"Worth a look (at most {Scorecard.MaxExceptional})\n");
            foreach (var e in card.Exceptional) text.Append($"{e.Outcome,-9} {e.Label,-14} {e.Trial}\n");
        }
        return text.ToString().TrimEnd('\n');
    }

    private static string Lines(Scorecard card)
    {
        var table = new Columns(("rate / term", 74), ("n", 5), ("fail", 5), ("unsc", 4), ("rate", 7), ("95 % interval", 14), ("bounds", 14), ("eff. n", 6)).Header();
        var axis = "";
        foreach (var line in card.Lines)
        {
            var e = line.Estimate;
            if (line.Axis.Length > 0 && line.Axis != axis) table.Row($"  {line.Title} by {line.Axis}");
            axis = line.Axis;
            var name = line.Axis.Length == 0 ? line.Title : $"    {line.Term}";
            table.Row(name, $"{e.Total}", $"{e.Fail}", $"{e.Unscored}", e.IsNoResult ? "none" : Figure.Percent(e.Rate), Figure.Percent(e.Sampling), Figure.Percent(e.Bounded), Figure.Count(e.EffectiveSampleSize));
        }
        return table.ToString();
    }
}
