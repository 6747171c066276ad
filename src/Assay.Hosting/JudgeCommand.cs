using System.CommandLine;
using Assay.Judging;
using Assay.Models;
using Assay.Reporting;
using Assay.Running;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>
/// <c>judge</c>: judges stored transcripts again; the evaluated model is not asked. The result is a run folder of its own beside the old verdicts, so whatever reads a run reads it.
/// </summary>
internal sealed class JudgeCommand(IReadOnlyList<CaseTable> tables, IAnsiConsole console)
{
    private readonly Argument<string> _run = new("run") { Description = "Folder of a run." };
    private readonly Option<string[]> _judges = new("--judge")
    {
        AllowMultipleArgumentsPerToken = true,
        Description = $"Embedded judges ({string.Join(", ", EmbeddedJudges.Names)}), the deciding one first, and URIs of language models, which then decide what they can. Default: those of the benchmark.",
    };
    private readonly Option<string?> _results = new("--results") { Description = "Folder for the new verdicts. Default: judged or judged-JUDGE in the run's folder." };

    public Command Create()
    {
        var command = new Command("judge", "Judges stored transcripts again, without asking the evaluated model.") { _run, _judges, _results };
        command.SetAction(JudgeAsync);
        return command;
    }

    private async Task<int> JudgeAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var run = parsed.GetValue(_run)!;
        var names = parsed.GetValue(_judges) ?? [];
        var named = NamedJudges.Read(names);
        var folder = parsed.GetValue(_results) ?? Path.Combine(run, string.Join("-", ["judged", .. names.Select(FileName)]));
        var held = StoredRun.Ids(run);
        var own = tables.Where(t => held.Contains(t.Benchmark.Id)).ToList();
        if (own.Count == 0) throw new InputException(run, $"it holds trials of {string.Join(", ", held)}, and this executable has the benchmarks {string.Join(", ", tables.Select(t => t.Benchmark.Id))}.");
        var settings = AssaySettings.Load(Directory.GetCurrentDirectory());
        using var spending = await JudgeSpending.OpenAsync(named.Models, settings, cancellation);
        var judges = spending.Judges;
        var certificates = CertificateFolder.Read();
        var code = ExitCode.Done;
        foreach (var table in own)
        {
            var stored = StoredRun.ReadAll(run, table.Benchmark.Id)[0];
            if (stored.Note is { } note) console.MarkupLineInterpolated($"[yellow]{note}[/]");
            if (stored.Results.Count == 0) continue;
            var panel = named.PanelFor(table.Benchmark, judges);
            var records = judges.Records(panel);
            var target = RunFolder.Create(folder);
            var results = await new StoredJudging(table, panel, records, spending).JudgeAsync(stored, target, console, cancellation);
            Describe(run, target.Path, table.Benchmark.Id, judges.Text);
            if (results.Count < stored.Results.Count)
            {
                console.MarkupLineInterpolated($"[yellow]{table.Benchmark.Id}: {results.Count} of {stored.Results.Count} transcripts were judged, then {spending.Reason} The same command goes on: {target.TrialsOf(table.Benchmark.Id)}[/]");
                spending.Tell(console);
                return spending.Code;
            }
            var changed = stored.Results.Zip(results).Count(p => p.First.Deciding.Outcome != p.Second.Deciding.Outcome);
            console.MarkupLineInterpolated($"{table.Benchmark.Id}: {results.Count} transcripts judged by {string.Join(", ", records.Select(j => j.Name))}, the evaluated model not asked; {changed} outcomes differ from the old ones: {target.TrialsOf(table.Benchmark.Id)}");
            using var evaluated = await StoredModel.OpenAsync(stored, table, settings, cancellation);
            var known = results.Where(r => table.Contains(r.Trial.CaseId) && table[r.Trial.CaseId].Conditions.Any(c => c.Name == r.Trial.Condition)).ToList();
            var card = ScorecardBuilder.Build(table.Benchmark, table.Cases, [.. known.Select(r => r.Score)], evaluated.Facts with
            {
                Judge = judges.Text,
                Notes = evaluated.Model is null ? judges.Notes(evaluated.Facts.Model) : [],
                Agreement = new JuryVotes(NoTrialLog.Instance, records, known).Agreement([.. known.Select(r => r.Trial)]),
                Certify = evaluated.Facts.PlantedRate is not null ? null : RunCertificates.For(table, evaluated.Facts.Model, panel, certificates).Of,
            });
            target.Write(card);
            ScorecardTable.Write(console, card);
            if (results.Count(r => r.Deciding.Outcome is Outcome.Unscored or Outcome.Error) > ExitCode.MaxLostShare * results.Count) code = ExitCode.TooManyLost;
        }
        spending.Tell(console);
        return code;
    }

    /// <summary>The new folder says what run it is of, so that it is compared like any other.</summary>
    private static void Describe(string run, string folder, string benchmark, string? judge)
    {
        if (File.Exists(Path.Combine(run, "run.json"))) (RunManifest.Read(run) with { Judge = judge, Protocol = Protocol.Assay }).Write(folder);
        ModelRecord.Copy(run, folder, benchmark);
        if (RunFolder.CasesIn(run, benchmark) is var cases && File.Exists(cases)) File.Copy(cases, RunFolder.CasesIn(folder, benchmark), overwrite: true);
    }

    /// <summary>A judge's name as part of a folder's name, which must be safe on every file system.</summary>
    private static string FileName(string judge) => string.Concat(judge.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '-'));
}
