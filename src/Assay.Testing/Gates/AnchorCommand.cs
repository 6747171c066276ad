using System.CommandLine;
using Assay.Hosting;
using Assay.Models;
using Assay.Reporting;
using Assay.Testing.Snapshots;
using Spectre.Console;

namespace Assay.Testing.Gates;

/// <summary><c>anchor</c>: proposes several runs of a live model as the anchor of its gate. Leaves received files; a person approves them by renaming.</summary>
internal sealed class AnchorCommand(IReadOnlyList<CaseTable> tables, IAnsiConsole console)
{
    private readonly Argument<string[]> _runs = new("runs") { Arity = ArgumentArity.OneOrMore, Description = $"Folders of runs of one model with different seeds, at least {GateLevels.LeastRuns}." };
    private readonly Option<string> _reason = new("--reason") { Required = true, Description = "Why these runs are the anchor from now on. It stands in the file." };

    public Command Create()
    {
        var command = new Command("anchor", "Sets the mean of several runs as what later runs are compared with.") { _runs, _reason };
        command.SetAction(AnchorAsync);
        return command;
    }

    private async Task<int> AnchorAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (folders, reason) = (parsed.GetValue(_runs)!, parsed.GetValue(_reason)!);
        foreach (var table in RunTables.In(folders[0], tables))
        {
            List<StoredOutcome> runs = [];
            foreach (var folder in folders) runs.Add(await StoredOutcome.ReadAsync(folder, table, cancellation));
            if (ModelUri.Parse(runs[0].Model).IsDeterministic)
                throw new InputException(folders[0], $"{runs[0].Model} is deterministic and is compared for equality; it needs no anchor.");
            foreach (var (run, folder) in runs.Zip(folders))
                if (StoredOutcome.Score([run], []) is { LostShare: > ExitCode.MaxLostShare } lost)
                    throw new InputException(folder, $"{Figure.Percent(lost.LostShare)} of its trials of {table.Benchmark.Id} are Unscored or Error; more than {Figure.Percent(ExitCode.MaxLostShare)} is no result and no anchor.");
            CaseMarks anchor;
            try
            {
                anchor = AnchorMarks.Of([.. runs.Select(r => r.Marks)], reason);
            }
            catch (ArgumentException wrong)
            {
                throw new InputException(table.Benchmark.Id, wrong.Message, wrong);
            }
            await ProposeAsync(GateCommand.FilesOf(table, runs[0].Model), runs, anchor);
        }
        return ExitCode.Done;
    }

    private async Task ProposeAsync(GateFiles files, IReadOnlyList<StoredOutcome> runs, CaseMarks anchor)
    {
        var table = runs[0].Table;
        var card = StoredOutcome.Score(runs, [$"Anchor: {runs.Count} runs with the seeds {string.Join(", ", anchor.Seeds)}. Reason: {anchor.Reason}"]);
        SnapshotResult[] results =
        [
            await files.ProposeAsync(files.Name, OutcomeText.Of(card, StructureText.Digest(table.Cases))),
            await files.ProposeAsync(files.Cases, CaseMarksText.Of(anchor)),
        ];
        console.WriteLine($"{table.Benchmark.Id}, {runs[0].Model}: an anchor of {runs.Count} runs in {files.Folder.Directory}");
        foreach (var result in results) console.WriteLine($"  {GateFiles.Next(result)}");
    }
}
