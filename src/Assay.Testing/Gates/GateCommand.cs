using System.CommandLine;
using System.Reflection;
using Assay.Hosting;
using Assay.Models;
using Assay.Reporting;
using Assay.Testing.Snapshots;
using Spectre.Console;

namespace Assay.Testing.Gates;

/// <summary><c>gate</c>: a run's folder against what people approved for its model. Asks no model and writes no file but, on request, a line of the history.</summary>
internal sealed class GateCommand(IReadOnlyList<CaseTable> tables, IAnsiConsole console)
{
    private readonly Argument<string> _run = new("run") { Description = "Folder of a run." };
    private readonly Option<bool> _append = new("--append") { Description = "Adds the run to the history of its anchor, if it is not worse, as a received file. Renaming and committing it is the decision." };

    public Command Create()
    {
        var command = new Command("gate", "Compares a run with its approved anchor: no worse, worse, or cannot tell.") { _run, _append };
        command.SetAction(GateAsync);
        return command;
    }

    private async Task<int> GateAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = parsed.GetValue(_run)!;
        var answers = new List<GateAnswer>();
        foreach (var table in RunTables.In(folder, tables))
        {
            var run = await StoredOutcome.ReadAsync(folder, table, cancellation);
            var files = FilesOf(table, run.Model);
            var report = Compare(run, files);
            console.WriteLine($"{table.Benchmark.Id}, {run.Model}, seed {run.Marks.Seeds[0]}");
            console.WriteLine(report.Text);
            answers.Add(report.Answer);
            if (parsed.GetValue(_append)) await AppendAsync(files, report);
        }
        if (answers.Count == 0)
            console.WriteLine($"Of this executable {string.Join(", ", StoredRun.Ids(folder).Intersect(tables.Select(t => t.Benchmark.Id)))} asks no model, so there is nothing to gate; dotnet test compares it with its approved snapshot.");
        return answers.DefaultIfEmpty(GateAnswer.NoWorse).Max() switch
        {
            GateAnswer.NoWorse => ExitCode.Done,
            GateAnswer.CannotTell => ExitCode.CannotTell,
            GateAnswer.NotComparable => ExitCode.NotComparable,
            _ => ExitCode.Worse,
        };
    }

    internal static GateFiles FilesOf(CaseTable table, string model) =>
        new(SnapshotFolder.Of(Assembly.GetEntryAssembly()!), BenchmarkTests.ScorecardName(table, model));

    private static GateReport Compare(StoredOutcome run, GateFiles files)
    {
        var benchmark = run.Table.Benchmark;
        var card = StoredOutcome.Score([run], []);
        var report = ModelUri.Parse(run.Model).IsDeterministic ? Equal(run, files) : files.Compare(new LiveGate(benchmark, run.Table.Cases, run.Barred()), run.Marks);
        return (report ?? new([new("anchor", GateAnswer.NotComparable, $"nothing is approved for {run.Model}: {files.Cases.VerifiedFile} is not in {files.Folder.Directory}.")]))
            .After(ModelUri.Parse(run.Model).Scheme == "reference" ? [] : MaximumGate.Of(benchmark, card));
    }

    private static GateReport? Equal(StoredOutcome run, GateFiles files) => SnapshotFile.Read(files.Folder.VerifiedPath(files.Cases)) is not { } approved ? null
        : approved == CaseMarksText.Of(run.Marks)
            ? new([new("equality", GateAnswer.NoWorse, "a deterministic model, and every case came out as approved.")])
            : new([new("equality", GateAnswer.Worse, $"a deterministic model, and its cases did not come out as {files.Cases.VerifiedFile} says; dotnet test shows the difference.")]);

    private async Task AppendAsync(GateFiles files, GateReport report)
    {
        if (report.Line is not { } line) throw new InputException("--append", "the run was not compared, so there is nothing to add to a history.");
        try
        {
            console.WriteLine($"{GateFiles.Next(await files.AppendAsync(line with { Answer = report.Answer }))} ({files.Folder.Directory})");
        }
        catch (Exception refused) when (refused is InvalidOperationException or FormatException or InvalidDataException)
        {
            throw new InputException("--append", refused.Message, refused);
        }
    }
}
