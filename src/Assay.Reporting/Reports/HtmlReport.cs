using System.Globalization;
using System.Net;
using System.Reflection;
using Scriban;
using Scriban.Runtime;

namespace Assay.Reporting;

/// <summary>A run's scorecards as one HTML page, from <c>templates/reports/report.html.scriban</c>. Every text from outside is encoded before the template sees it.</summary>
public static class HtmlReport
{
    private static readonly Template Page = Load("report.html.scriban");

    /// <summary>The page.</summary>
    /// <param name="cards">The scorecards.</param>
    /// <param name="models">By benchmark, what is known of the model that answered, in words; none where nothing is.</param>
    public static string Of(IReadOnlyList<Scorecard> cards, IReadOnlyDictionary<string, string>? models = null)
    {
        var context = new TemplateContext { LoopLimit = 0, LimitToString = 0, StrictVariables = true };
        var globals = new ScriptObject { ["cards"] = cards.Select(c => Card(c, models?.GetValueOrDefault(c.Benchmark))).ToArray() };
        context.PushGlobal(globals);
        return Page.Render(context);
    }

    private static ScriptObject Card(Scorecard card, string? model) => new()
    {
        ["id"] = Text(card.Benchmark),
        ["title"] = Text(card.Title),
        ["model"] = Text(model is null ? card.Model : $"{card.Model} ({model})"),
        ["note"] = Text(string.Join(' ', ((string[])[Note(card), card.Provenance, .. card.Notes]).Where(n => n.Length > 0))),
        ["cases"] = card.Cases,
        ["outcomes"] = string.Join(", ", card.Outcomes.Where(o => o.Value > 0).Select(o => $"{o.Value} {o.Key}")) is { Length: > 0 } some ? some : "no model was asked",
        ["planted"] = card.IsInstrumentCheck,
        ["corrections"] = CertificationText.HasCorrections(card),
        ["certification"] = CertificationText.Sentences(card).Select(Text).ToArray(),
        ["agreement"] = card.Agreement is { } agreement ? Agreement(agreement) : null,
        ["lines"] = card.Lines.Select(Line).ToArray(),
        ["columns"] = card.Index is { } i ? [.. i.Pillars.Select(Text), "coverage"] : Array.Empty<string>(),
        ["sources"] = card.Index is { } figures ? figures.Sources.Select(Text).ToArray() : [],
        ["subjects"] = card.Index is { } index ? index.Subjects.Select(Subject).ToArray() : Array.Empty<ScriptObject>(),
    };

    private static string Note(Scorecard card) => card switch
    {
        { IsInstrumentCheck: true } => $"Instrument check: a reference model plays known scripts with planted rates. This says nothing about any model.{(card.Judge is null ? "" : $" It is {CertificationText.JudgedBy(card)}.")}",
        { Lines.Count: > 0 } => $"{card.Model} is {CertificationText.JudgedBy(card)}, {CertificationText.Standing(card)}; an uncertified figure is named for the judge that decided.",
        { Index: not null } => "An index computed from public indicators; no model is asked. In brackets: the indicators a pillar rests on here. A pillar of one indicator is not the published pillar.",
        _ => "",
    };

    private static ScriptObject Line(ScorecardLine line)
    {
        var e = line.Estimate;
        return new ScriptObject
        {
            ["class"] = line.Axis.Length == 0 ? "whole" : "part",
            ["name"] = Text(line.Axis.Length == 0 ? line.Title : $"{line.Axis}={line.Term}"),
            ["n"] = e.Total,
            ["fail"] = e.Fail,
            ["unscored"] = e.Unscored,
            ["rate"] = e.IsNoResult ? "no result" : Figure.Percent(e.Rate),
            ["interval"] = Figure.Percent(e.Sampling),
            ["bounds"] = Figure.Percent(e.Bounded),
            ["effective"] = Figure.Count(e.EffectiveSampleSize),
            ["planted"] = Figure.Percent(line.Planted),
            ["corrected"] = CertificationText.Corrected(line),
            ["left"] = Share(e.Bounded.Lower),
            ["width"] = Share(e.Bounded.Width),
            ["at"] = Share(e.Rate ?? 0),
        };
    }

    private static ScriptObject Agreement(JudgeAgreement agreement) => new()
    {
        ["judges"] = Text(string.Join(" and ", agreement.Judges)),
        ["trials"] = agreement.Trials,
        ["rated"] = agreement.Rated,
        ["refusal"] = Text(agreement.Refusal ?? ""),
        ["coefficients"] = agreement.Coefficients.Select(c => new ScriptObject
        {
            ["name"] = Text(c.Name),
            ["value"] = c.Value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-",
            ["interval"] = string.Create(CultureInfo.InvariantCulture, $"{c.Interval.Lower:0.000} .. {c.Interval.Upper:0.000}"),
        }).ToArray(),
        ["disagreements"] = agreement.Disagreements.Select(d => new ScriptObject { ["trial"] = Text(d.Trial), ["said"] = d.Said.Select(Text).ToArray() }).ToArray(),
    };

    private static ScriptObject Subject(SubjectScore subject) => new()
    {
        ["name"] = Text(subject.Subject),
        ["cells"] = (string[])[.. subject.Score.Children.Select(c => Figure.Score(c.Value)), Figure.Percent(subject.Score.Coverage)],
    };

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Share(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture);

    private static Template Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the template {name} is not embedded in this assembly.");
        using var reader = new StreamReader(stream);
        var template = Template.Parse(reader.ReadToEnd(), name);
        return template.HasErrors ? throw new InvalidOperationException($"{name}: {string.Join("; ", template.Messages)}") : template;
    }
}
