using System.CommandLine;
using Assay.Judging;
using Assay.Models;
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
        foreach (var note in folders.SelectMany(f => StoredRun.ReadAll(f)).Select(r => r.Note).OfType<string>()) console.MarkupLineInterpolated($"[yellow]{note}[/]");
        var raters = folders.Length == 1 ? Recorded(folders[0]) : WithoutEmbedded([.. folders.Select(Deciding)], console);
        if (raters.Count < 2) throw new InputException(folders[0], "only one judge is recorded in it; name a second run over the same answers (assay judge makes one).");
        if (folders.Length > 1) CheckSameAnswers(folders);
        var agreement = AgreementOf.Of(raters);
        if (agreement.Trials == 0) throw new InputException(string.Join(", ", folders), "no trial was judged by all of them.");
        AgreementTable.Write(console, agreement);
        AgreementTable.WriteDisagreements(console, agreement);
        if (agreement.Refusal is null) return ExitCode.Done;
        console.WriteLine(agreement.Refusal);
        return ExitCode.BadSettings;
    }

    /// <summary>The deciding verdicts of a run.</summary>
    private static Rater Deciding(string folder)
    {
        var results = Results(folder);
        return new Rater(folder, Family(results.Select(r => r.Deciding), Judges(folder), folder), results.ToDictionary(r => r.Trial.ToString(), r => r.Deciding, StringComparer.Ordinal));
    }

    /// <summary>Where one embedded judge decided a trial in every run, its verdicts are equal by construction and would pass for agreement of the others; such trials are left out, unless there are none but these.</summary>
    private static IReadOnlyList<Rater> WithoutEmbedded(IReadOnlyList<Rater> raters, IAnsiConsole console)
    {
        var embedded = raters[0].Verdicts.Keys.Where(t => raters.All(r => r.Verdicts.TryGetValue(t, out var v) && v.Judge != "none" && Rater.FamilyOf(v, "") == Juror.Embedded)).ToHashSet(StringComparer.Ordinal);
        if (embedded.Count == 0 || raters.All(r => r.Family == Juror.Embedded)) return raters;
        console.WriteLine($"{embedded.Count} trials that embedded judges decided in every run are left out: what they agree on says nothing of the other judges.");
        return [.. raters.Select(r => r with { Verdicts = r.Verdicts.Where(v => !embedded.Contains(v.Key)).ToDictionary(StringComparer.Ordinal) })];
    }

    /// <summary>The judges recorded in one run, each over the trials that it read; where a jury decided, its members and nobody beside.</summary>
    private static IReadOnlyList<Rater> Recorded(string folder)
    {
        var (results, judges) = (Results(folder), Judges(folder));
        return JuryVotes.RatersOf(judges, results) is { Count: >= 2 } jurors ? jurors
            :
            [
                .. results.SelectMany(r => r.Verdicts.Select(v => (Trial: r.Trial.ToString(), Verdict: v))).Where(v => v.Verdict.Judge != "none")
                    .GroupBy(v => v.Verdict.Judge, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new Rater(g.Key, Family(g.Select(v => v.Verdict), judges, g.Key), g.DistinctBy(v => v.Trial).ToDictionary(v => v.Trial, v => v.Verdict, StringComparer.Ordinal))),
            ];
    }

    private static List<TrialResult> Results(string folder) => [.. StoredRun.ReadAll(folder).SelectMany(r => r.Results)];

    private static List<JudgeRecord> Judges(string folder) => [.. StoredRun.Ids(folder).SelectMany(id => JudgeRecord.Read(folder, id))];

    /// <summary>Embedded only if every verdict is by an embedded judge; otherwise the family that the run kept of the judges that gave them, or, where it kept none, one of its own.</summary>
    private static string Family(IEnumerable<Verdict> verdicts, List<JudgeRecord> judges, string own)
    {
        var given = verdicts.Where(v => Rater.FamilyOf(v, own) != Juror.Embedded).Select(v => v.Judge).ToHashSet(StringComparer.Ordinal);
        if (given.Count == 0) return Juror.Embedded;
        return judges.Where(j => given.Contains(j.Name) || (j.IsJuror && given.Contains(j.Kind))).Select(j => j.Family).Distinct().ToArray() is [var family] ? family : own;
    }

    private static void CheckSameAnswers(string[] folders)
    {
        if (folders.Where(f => File.Exists(Path.Combine(f, "run.json"))).Select(f => RunManifest.Read(f).Protocol).Distinct().Count() > 1)
            throw new InputException(string.Join(", ", folders), "they were judged under two protocols, and results of two are never put side by side.");
        var first = Answers(folders[0]);
        foreach (var folder in folders.Skip(1))
            foreach (var (trial, answer) in Answers(folder))
                if (first.TryGetValue(trial, out var other) && other != answer)
                    throw new InputException(folder, $"{trial} was answered differently in {folders[0]}; agreement is between judges of the same answers (assay judge makes such a run).");
    }

    private static Dictionary<string, string> Answers(string folder) => StoredRun.ReadAll(folder).SelectMany(r => r.Results)
        .ToDictionary(r => r.Trial.ToString(), r => $"{r.Transcript.Model}\n{TrialText.Prompt(r.Transcript)}\n{TrialText.Answer(r.Transcript)}", StringComparer.Ordinal);
}
