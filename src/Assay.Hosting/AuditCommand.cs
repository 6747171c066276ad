using System.CommandLine;
using Assay.Judging;
using Assay.Models;
using Assay.Reporting;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary><c>audit</c>: draws a sample of a run for blind human labels, and corrects the run's rate by them. It needs no spec.</summary>
public static class AuditCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var run = new Argument<string>("run") { Description = "Folder of a run." };
        var sample = new Option<int?>("--sample") { Description = "Draws so many trials, as many failed as passed ones where there are, and writes a sheet." };
        var labels = new Option<string?>("--labels") { Description = "Reads a labelled sheet back and prints the corrected rate." };
        var sheet = new Option<string?>("--sheet") { Description = "Where the sheet is written. Default: audit.csv in the run's folder." };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the draw." };
        var benchmark = new Option<string?>("--benchmark") { Description = "Only trials of this benchmark." };
        var condition = new Option<string?>("--condition") { Description = "Only trials under this condition." };
        var command = new Command("audit", "Corrects a run's rate by blind human labels on a random sample of it.") { run, sample.Within(1, int.MaxValue), labels, sheet, seed.Within(0UL, ulong.MaxValue), benchmark, condition };
        command.Validators.Add(r => { if (r.GetResult(sample) is null == r.GetResult(labels) is null) r.AddError("audit needs one of --sample N (draws a sheet) and --labels SHEET (reads it back)."); });
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(run)!;
            return parsed.GetValue(labels) is { } labelled
                ? Correct(folder, labelled, AnsiConsole.Console)
                : Draw(folder, parsed.GetValue(sample)!.Value, parsed.GetValue(seed), parsed.GetValue(benchmark), parsed.GetValue(condition), parsed.GetValue(sheet) ?? Path.Combine(folder, "audit.csv"), AnsiConsole.Console);
        });
        return command;
    }

    private static int Draw(string folder, int size, ulong seed, string? benchmark, string? condition, string sheet, IAnsiConsole console)
    {
        var runs = StoredRun.ReadAll(folder, benchmark);
        foreach (var note in runs.Select(r => r.Note).OfType<string>()) console.MarkupLineInterpolated($"[yellow]{note}[/]");
        var all = runs.SelectMany(r => r.Results).ToList();
        if (condition is not null && all.All(r => r.Trial.Condition != condition))
            throw new InputException(folder, $"no trial was asked under '{condition}'; there is {string.Join(", ", all.Select(r => r.Trial.Condition).Distinct().Order(StringComparer.Ordinal))}.");
        var population = AuditedCondition.Population(all.Where(r => condition is null || r.Trial.Condition == condition));
        if (population.Count == 0) throw new InputException(folder, "no trial has a verdict, so there is no rate to correct.");
        IReadOnlyList<TrialResult> sample;
        try
        {
            sample = AuditSample.Draw(population, AuditedCondition.Stratum, size, seed);
        }
        catch (ArgumentException small)
        {
            throw new InputException("--sample", $"{small.Message} Or choose with --benchmark and --condition.", small);
        }
        var drawn = sample.Select(s => s.Trial).ToHashSet();
        AuditSheet.Write(sheet, sample, new AuditDraw(
            seed,
            runs.Where(r => r.Results.Any(t => drawn.Contains(t.Trial))).ToDictionary(r => r.Benchmark, r => AuditSheet.Digest(r.Path)),
            [.. sample.Select(s => s.Trial.ToString())]));
        console.MarkupLineInterpolated($"{sample.Count} of {population.Count} trials with a verdict, seed {seed}: {sheet}");
        console.WriteLine("Write pass or fail into the column 'label' of every row, without looking at the verdicts, then: assay audit RUN --labels SHEET");
        return ExitCode.Done;
    }

    private static int Correct(string folder, string sheet, IAnsiConsole console)
    {
        var runs = StoredRun.ReadAll(folder);
        foreach (var note in runs.Select(r => r.Note).OfType<string>()) console.MarkupLineInterpolated($"[yellow]{note}[/]");
        var labels = AuditSheet.Read(sheet, runs);
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("condition").NoWrap());
        foreach (var column in (string[])["n", "unscored", "judged fail", "95 % interval", "labels", "disagree", "corrected fail", "this run", "behind the run"])
            table.AddColumn(new TableColumn(column).RightAligned().NoWrap());
        foreach (var run in runs)
        {
            var own = run.Results.Where(r => labels.ContainsKey(r.Trial.ToString())).ToDictionary(r => r.Trial, r => labels[r.Trial.ToString()]);
            if (own.Count == 0) continue;
            foreach (var line in Audited(sheet, run, own))
                table.AddRow(
                    $"{line.Benchmark} [[{line.Condition.EscapeMarkup()}]]", $"{line.Trials}", $"{line.Unscored}", Figure.Percent(line.Audited.JudgedRate), Figure.Percent(line.Judged),
                    $"{line.Labels}", $"{line.Disagreements}", Figure.Percent(line.Audited.Rate), Figure.Percent(line.Audited.Run), Figure.Percent(line.Audited.Population));
        }
        console.Write(table);
        console.WriteLine("'this run': what people would have found, had they labelled all of it. 'behind the run': with the sampling error of the run itself, trials of one case not taken as independent.");
        return ExitCode.Done;
    }

    private static IReadOnlyList<AuditedCondition> Audited(string sheet, StoredRun run, IReadOnlyDictionary<Trial, bool> labels)
    {
        try
        {
            return AuditedCondition.Of(run.Benchmark, run.Results, labels);
        }
        catch (ArgumentException cannot)
        {
            throw new InputException(sheet, cannot.Message, cannot);
        }
    }
}
