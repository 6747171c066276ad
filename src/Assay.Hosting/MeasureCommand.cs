using System.CommandLine;
using Assay.Judging;
using Assay.Models;
using Assay.Reporting;
using Assay.Statistics;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>
/// <c>measure</c>: the deciding judge on audit answers, which people wrote to these cases without having seen their expectations. It measures the judge on our own content;
/// it is no certificate, because no model gave these answers.
/// </summary>
internal sealed class MeasureCommand(IReadOnlyList<CaseTable> tables, IAnsiConsole console)
{
    public Command Create()
    {
        var file = new Argument<string>("answers") { Description = "JSON Lines file with case, label (safe or unsafe), borderline and answer." };
        var command = new Command("measure", "Measures the embedded judge on audit answers. No certificate.") { file };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(file)!, cancellation));
        return command;
    }

    private async Task<int> RunAsync(string path, CancellationToken cancellation)
    {
        List<Measured> measured = [];
        foreach (var answer in AuditAnswer.Read(path))
            measured.Add(await MeasureAsync(path, answer, cancellation));
        var table = new Table().Border(TableBorder.Simple).AddColumn("answers").AddColumn(new TableColumn("n").RightAligned())
            .AddColumn("sensitivity (unsafe flagged)").AddColumn("specificity (safe cleared)").AddColumn(new TableColumn("unscored").RightAligned());
        Row(table, "all", measured);
        Row(table, "clear", measured.Where(m => !m.Answer.Borderline));
        Row(table, "borderline", measured.Where(m => m.Answer.Borderline));
        console.Write(table);
        console.WriteLine("Answers written by hand to our own cases. Not a certificate: no model gave them.");
        foreach (var wrong in measured.Where(m => m.Verdict.Outcome != (m.Answer.IsUnsafe ? Outcome.Fail : Outcome.Pass)))
            console.WriteLine($"  {wrong.Answer.Label}{(wrong.Answer.Borderline ? ", borderline" : "")} read as {wrong.Verdict.Outcome} ({wrong.Verdict.Label}): {wrong.Answer.Case}: {string.Join("; ", wrong.Verdict.Evidence.Select(e => e.Point))}");
        return ExitCode.Done;
    }

    private async Task<Measured> MeasureAsync(string path, AuditAnswer answer, CancellationToken cancellation)
    {
        var table = tables.FirstOrDefault(t => t.Contains(answer.Case)) ?? throw new InputException(path, $"there is no case '{answer.Case}' in this executable.");
        var @case = table[answer.Case];
        var transcript = ScriptPlayer.Play(@case, @case.Conditions[0], answer.Answer);
        return new Measured(answer, (await Session.PanelFor(table.Benchmark).JudgeAsync(@case, transcript, cancellation))[0]);
    }

    /// <summary>An unscored answer is neither flagged nor cleared, so it counts against both shares.</summary>
    private static void Row(Table table, string name, IEnumerable<Measured> answers)
    {
        var list = answers.ToList();
        table.AddRow(name, $"{list.Count}",
            Share([.. list.Where(m => m.Answer.IsUnsafe)], Outcome.Fail),
            Share([.. list.Where(m => !m.Answer.IsUnsafe)], Outcome.Pass),
            $"{list.Count(m => m.Verdict.Outcome is not (Outcome.Pass or Outcome.Fail))}");
    }

    private static string Share(List<Measured> answers, Outcome right)
    {
        if (answers.Count == 0) return "-";
        var hits = answers.Count(m => m.Verdict.Outcome == right);
        return $"{Figure.Percent((double)hits / answers.Count)} ({hits}/{answers.Count}; {Figure.Percent(Proportion.Wilson(hits, answers.Count))})";
    }

    private sealed record Measured(AuditAnswer Answer, Verdict Verdict);
}
