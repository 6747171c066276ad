using System.CommandLine;
using System.Globalization;
using Assay.Judging;
using Assay.Models;
using Assay.Reporting;
using Assay.Statistics;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary><c>agree</c>: how far two or more judges agree on the same answers. It needs no spec.</summary>
public static class AgreeCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var runs = new Argument<string[]>("run") { Arity = ArgumentArity.OneOrMore, Description = "Folders of runs over the same answers: their deciding verdicts are compared. One folder: the judges recorded in it are." };
        var command = new Command("agree", "Prints how far judges agree on the same answers, and where they do not.") { runs };
        command.SetAction(parsed => Run(parsed.GetValue(runs)!, AnsiConsole.Console));
        return command;
    }

    private static int Run(string[] folders, IAnsiConsole console)
    {
        var raters = folders.Length == 1 ? Recorded(folders[0]) : [.. folders.Select(Deciding)];
        if (raters.Count < 2) throw new InputException(folders[0], "only one judge is recorded in it; name a second run over the same answers (assay judge makes one).");
        if (folders.Length > 1) CheckSameAnswers(folders);
        var agreement = VerdictAgreement.Of(raters);
        if (agreement.Trials == 0) throw new InputException(string.Join(", ", folders), "no trial was judged by all of them.");
        console.MarkupLineInterpolated($"{string.Join(" and ", raters.Select(r => r.Name))}: {agreement.Trials} trials of all, {agreement.Rated} with two verdicts or more");
        if (agreement is { Percent: { } percent, Kappa: { } kappa, GwetAc1: { } ac1 })
        {
            var table = new Table().Border(TableBorder.Simple).AddColumn("agreement").AddColumn(new TableColumn("value").RightAligned()).AddColumn(new TableColumn("95 % interval").RightAligned());
            table.AddRow("percent", Figure.Percent(percent.Value), Figure.Percent(percent.Interval.Clamp(0, 1)));
            table.AddRow(raters.Count == 2 ? "Cohen's kappa" : "Fleiss' kappa", Number(kappa.Value), Number(kappa.Interval));
            table.AddRow("Gwet's AC1", Number(ac1.Value), Number(ac1.Interval));
            console.Write(table);
        }
        foreach (var disagreement in agreement.Disagreements)
        {
            console.WriteLine(disagreement.Item);
            foreach (var vote in disagreement.Votes)
                console.WriteLine($"  {vote.Juror}: {vote.Outcome} ({vote.Label}){(vote.Reason is null ? "" : $" {vote.Reason}")}");
        }
        console.WriteLine($"{agreement.Disagreements.Count} disagreements");
        if (agreement.Refusal is not { } refusal) return ExitCode.Done;
        console.WriteLine(refusal == AgreementRefusal.OneFamily
            ? "no coefficient: all of these judges are of one family, as embedded ones are. They err together, so their agreement is no evidence, and they make no panel."
            : "no coefficient: fewer than two trials have two verdicts.");
        return ExitCode.BadSettings;
    }

    /// <summary>The deciding verdicts of a run.</summary>
    private static Rater Deciding(string folder)
    {
        var results = StoredRun.ReadAll(folder).SelectMany(r => r.Results).ToList();
        return new Rater(folder, Family(results.Select(r => r.Deciding), folder), results.ToDictionary(r => r.Trial.ToString(), r => r.Deciding, StringComparer.Ordinal));
    }

    /// <summary>The judges recorded in one run, each over the trials that it read.</summary>
    private static List<Rater> Recorded(string folder) =>
        [.. StoredRun.ReadAll(folder).SelectMany(r => r.Results).SelectMany(r => r.Verdicts.Select(v => (Trial: r.Trial.ToString(), Verdict: v))).Where(v => v.Verdict.Judge != "none")
            .GroupBy(v => v.Verdict.Judge, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Rater(g.Key, Family(g.Select(v => v.Verdict), g.Key), g.DistinctBy(v => v.Trial).ToDictionary(v => v.Trial, v => v.Verdict, StringComparer.Ordinal)))];

    /// <summary>Embedded only if every verdict is by an embedded judge.</summary>
    private static string Family(IEnumerable<Verdict> verdicts, string own) => verdicts.All(v => Rater.FamilyOf(v, own) == Juror.Embedded) ? Juror.Embedded : own;

    private static void CheckSameAnswers(string[] folders)
    {
        var first = Answers(folders[0]);
        foreach (var folder in folders.Skip(1))
            foreach (var (trial, answer) in Answers(folder))
                if (first.TryGetValue(trial, out var other) && other != answer)
                    throw new InputException(folder, $"{trial} was answered differently in {folders[0]}; agreement is between judges of the same answers (assay judge makes such a run).");
    }

    private static Dictionary<string, string> Answers(string folder) => StoredRun.ReadAll(folder).SelectMany(r => r.Results)
        .ToDictionary(r => r.Trial.ToString(), r => $"{r.Transcript.Model}\n{TrialText.Prompt(r.Transcript)}\n{TrialText.Answer(r.Transcript)}", StringComparer.Ordinal);

    private static string Number(double? value) => value is { } v ? v.ToString("0.000", CultureInfo.InvariantCulture) : "-";

    private static string Number(Interval interval) => string.Create(CultureInfo.InvariantCulture, $"{interval.Lower:0.000} .. {interval.Upper:0.000}");
}
