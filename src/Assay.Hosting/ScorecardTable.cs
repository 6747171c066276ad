using Assay.Reporting;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>A scorecard as a table on the console.</summary>
internal static class ScorecardTable
{
    public static void Write(IAnsiConsole console, Scorecard card)
    {
        console.WriteLine();
        console.Write(new Spectre.Console.Rule($"[bold]{card.Title.EscapeMarkup()}[/] {Heading(card).EscapeMarkup()}").LeftJustified());
        if (card.Lines.Count > 0) console.Write(Rates(card));
        if (card.Index is { } index) console.Write(Index(index));
        foreach (var sentence in CertificationText.Sentences(card)) console.MarkupLineInterpolated($"{sentence}");
        if (card.Agreement is { } agreement)
        {
            AgreementTable.Write(console, agreement);
            console.MarkupLineInterpolated($"{agreement.Refusal ?? "Where the judges differ, and why: assay agree RUN"}");
        }
        foreach (var source in card.Index?.Sources ?? []) console.MarkupLineInterpolated($"{source}");
        if (card.Provenance.Length > 0) console.MarkupLineInterpolated($"{card.Provenance}");
        foreach (var note in card.Notes) console.MarkupLineInterpolated($"[yellow]{note}[/]");
        var lost = string.Join(", ", card.Outcomes.Where(o => o.Value > 0 && o.Key is not (Outcome.Pass or Outcome.Fail)).Select(o => $"{o.Value} {o.Key}"));
        if (lost.Length > 0) console.MarkupLineInterpolated($"[yellow]{lost}[/]");
    }

    private static string Heading(Scorecard card) => card switch
    {
        { Index: not null, Lines.Count: 0 } => $"- an index of {card.Cases} measurements; no model is asked; in brackets the indicators a pillar rests on here",
        { IsInstrumentCheck: true } => $"- instrument check with {card.Model}: this says nothing about any model{(card.Judge is null ? "" : $"; {CertificationText.JudgedBy(card)}")}",
        _ => $"- {card.Model}; {CertificationText.JudgedBy(card)}, {CertificationText.Standing(card)}",
    };

    private static Table Rates(Scorecard card)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("rate").NoWrap());
        foreach (var column in (string[])["n", "fail", "unscored", "rate", "95 % interval", "bounds", "eff. n"])
            table.AddColumn(new TableColumn(column).RightAligned().NoWrap());
        if (card.IsInstrumentCheck) table.AddColumn(new TableColumn("planted").RightAligned());
        var corrections = CertificationText.HasCorrections(card);
        if (corrections) table.AddColumn(new TableColumn("corrected").RightAligned().NoWrap());
        var axis = "";
        foreach (var line in card.Lines)
        {
            var e = line.Estimate;
            if (line.Axis != axis && line.Axis.Length > 0) table.AddRow($"  [grey]by {line.Axis.EscapeMarkup()}[/]");
            axis = line.Axis;
            var name = line.Axis.Length == 0 ? $"[bold]{line.Title.EscapeMarkup()}[/]" : $"    {line.Term.EscapeMarkup()}";
            List<string> cells =
            [
                name, $"{e.Total}", $"{e.Fail}", $"{e.Unscored}", e.IsNoResult ? "no result" : Figure.Percent(e.Rate),
                Figure.Percent(e.Sampling), Figure.Percent(e.Bounded), Figure.Count(e.EffectiveSampleSize),
            ];
            if (card.IsInstrumentCheck) cells.Add(Figure.Percent(line.Planted));
            if (corrections) cells.Add(CertificationText.Corrected(line));
            table.AddRow([.. cells]);
        }
        return table;
    }

    private static Table Index(IndexTable index)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("subject").NoWrap());
        foreach (var pillar in index.Pillars) table.AddColumn(new TableColumn(pillar.EscapeMarkup()).RightAligned().NoWrap());
        table.AddColumn(new TableColumn("coverage").RightAligned());
        foreach (var subject in index.Subjects)
            table.AddRow([subject.Subject.EscapeMarkup(), .. subject.Score.Children.Select(p => Figure.Score(p.Value)), Figure.Percent(subject.Score.Coverage)]);
        return table;
    }
}
