using System.CommandLine;
using Assay.Hosting;
using Assay.Reporting;
using Spectre.Console;

namespace Assay.Cli;

/// <summary><c>report</c>: one page of a run's scorecards.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var run = new Argument<string>("run") { Description = "Folder of a run." };
        var command = new Command("report", "Writes the report of a run.") { run };
        command.SetAction(parsed =>
        {
            AnsiConsole.MarkupLineInterpolated($"Report: {Write(parsed.GetValue(run)!)}");
            return 0;
        });
        return command;
    }

    /// <summary>Writes <c>report.html</c> into the folder and returns its path.</summary>
    public static string Write(string folder)
    {
        if (!Directory.Exists(folder)) throw new ToolException($"there is no run in {folder}.");
        List<Scorecard> cards = [.. Directory.EnumerateFiles(folder, "*.scorecard.json").Order(StringComparer.Ordinal).Select(file => StoredJson.Read<Scorecard>(file, "scorecard"))];
        if (cards.Count == 0) throw new ToolException($"{folder} holds no *.scorecard.json; it is no finished run.");
        var path = Path.Combine(folder, "report.html");
        var models = cards.Select(c => (c.Benchmark, Model: ModelRecord.Read(folder, c.Benchmark))).Where(m => m.Model is { IsReference: false }).ToDictionary(m => m.Benchmark, m => m.Model!.Words);
        File.WriteAllText(path, HtmlReport.Of(cards, models));
        return path;
    }
}
