using System.CommandLine;
using Assay.Judging;
using Assay.Models;
using Assay.Reporting;
using Assay.Running;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary><c>judge</c>: judges stored transcripts again, asking no model. The result is a run folder of its own beside the old verdicts, so whatever reads a run reads it.</summary>
internal sealed class JudgeCommand(IReadOnlyList<CaseTable> tables, IAnsiConsole console)
{
    private readonly Argument<string> _run = new("run") { Description = "Folder of a run." };
    private readonly Option<string[]> _judges = new("--judge") { AllowMultipleArgumentsPerToken = true, Description = $"Judges, the deciding one first: {string.Join(", ", EmbeddedJudges.Names)}. Default: those of the benchmark." };
    private readonly Option<string?> _results = new("--results") { Description = "Folder for the new verdicts. Default: judged or judged-JUDGE in the run's folder." };

    public Command Create()
    {
        var command = new Command("judge", "Judges stored transcripts again, asking no model.") { _run, _judges, _results };
        command.SetAction(JudgeAsync);
        return command;
    }

    private async Task<int> JudgeAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var run = parsed.GetValue(_run)!;
        var names = parsed.GetValue(_judges) ?? [];
        var chosen = names.Select(n => EmbeddedJudges.Find(new JudgeName(n))
            ?? throw new InputException("--judge", $"there is no judge '{n}' that needs no model; there is {string.Join(", ", EmbeddedJudges.Names)}.")).ToList();
        var folder = parsed.GetValue(_results) ?? Path.Combine(run, string.Join("-", ["judged", .. names]));
        var held = StoredRun.Ids(run);
        var own = tables.Where(t => held.Contains(t.Benchmark.Id)).ToList();
        if (own.Count == 0) throw new InputException(run, $"it holds trials of {string.Join(", ", held)}, and this executable has the benchmarks {string.Join(", ", tables.Select(t => t.Benchmark.Id))}.");
        var code = ExitCode.Done;
        foreach (var table in own)
        {
            var stored = StoredRun.ReadAll(run, table.Benchmark.Id)[0];
            var target = RunFolder.Create(folder);
            var path = target.TrialsOf(table.Benchmark.Id);
            if (File.Exists(path)) throw new InputException(path, "it is there already; name another folder with --results, or delete it.");
            var panel = chosen.Count > 0 ? new Judging.Panel(chosen) : Session.PanelFor(table.Benchmark);
            List<TrialResult> results = [];
            foreach (var old in stored.Results) results.Add(new TrialResult(old.Transcript, await Rejudge.Async(table, panel, old.Transcript, cancellation)));
            await using (var log = new TrialLog(path))
                foreach (var result in results) await log.WriteAsync(result, cancellation);
            var changed = stored.Results.Zip(results).Count(p => p.First.Deciding.Outcome != p.Second.Deciding.Outcome);
            console.MarkupLineInterpolated($"{table.Benchmark.Id}: {results.Count} transcripts judged by {string.Join(", ", panel.Judges.Select(j => j.Name))}, no model asked; {changed} outcomes differ from the old ones: {path}");
            var known = results.Where(r => table.Ids.Contains(r.Trial.CaseId) && table[r.Trial.CaseId].Conditions.Any(c => c.Name == r.Trial.Condition)).ToList();
            var card = ScorecardBuilder.Build(table.Benchmark, [.. table.Cases], [.. known.Select(r => r.Score)], await FactsAsync(stored, table, cancellation));
            target.Write(card);
            ScorecardTable.Write(console, card);
            if (results.Count(r => r.Deciding.Outcome is Outcome.Unscored or Outcome.Error) > ExitCode.MaxLostShare * results.Count) code = ExitCode.TooManyLost;
        }
        return code;
    }

    /// <summary>Model and epochs as stored. A reference model is opened for its planted rates only; nothing is asked.</summary>
    private static async Task<RunFacts> FactsAsync(StoredRun stored, CaseTable table, CancellationToken cancellation)
    {
        var models = stored.Results.Select(r => r.Transcript.Model).Distinct().ToList();
        if (models.Count > 1) throw new InputException(stored.Path, $"it holds answers of {string.Join(", ", models)}; a run is of one model.");
        Func<Case, Condition, double>? planted = null;
        if (models[0].StartsWith("reference:", StringComparison.Ordinal))
        {
            var reference = await ModelFactory.OpenAsync(models[0], new ModelContext { Settings = AssaySettings.Load(Directory.GetCurrentDirectory()), Cases = table.Cases }, cancellation);
            planted = reference.Planted is { } rates ? rates.PlantedRate : null;
            reference.Client.Dispose();
        }
        return new RunFacts(models[0], stored.Results.Max(r => r.Trial.Epoch), planted);
    }
}
