using System.Globalization;
using Assay.Reporting;
using Assay.Statistics;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>Agreement of judges on the console.</summary>
internal static class AgreementTable
{
    /// <summary>The coefficients, or why there are none.</summary>
    public static void Write(IAnsiConsole console, JudgeAgreement agreement)
    {
        console.MarkupLineInterpolated($"{string.Join(" and ", agreement.Judges)}: {agreement.Trials} trials of all, {agreement.Rated} with two verdicts or more, not all by embedded judges");
        if (agreement.Coefficients.Count == 0) return;
        var table = new Table().Border(TableBorder.Simple).AddColumn("agreement").AddColumn(new TableColumn("value").RightAligned()).AddColumn(new TableColumn("95 % interval").RightAligned());
        foreach (var coefficient in agreement.Coefficients)
            table.AddRow(coefficient.Name.EscapeMarkup(), Value(coefficient), Interval(coefficient));
        console.Write(table);
    }

    /// <summary>Every disagreement with the reasons.</summary>
    public static void WriteDisagreements(IAnsiConsole console, JudgeAgreement agreement)
    {
        foreach (var disagreement in agreement.Disagreements)
        {
            console.WriteLine(disagreement.Trial);
            foreach (var said in disagreement.Said) console.WriteLine($"  {said}");
        }
        console.WriteLine($"{agreement.Disagreements.Count} disagreements");
    }

    private static string Value(JudgeCoefficient c) => c.Name == "percent" ? Figure.Percent(c.Value) : c.Value is { } v ? Number(v) : "-";

    private static string Interval(JudgeCoefficient c) => c.Name == "percent" ? Figure.Percent(c.Interval.Clamp(0, 1)) : $"{Number(c.Interval.Lower)} .. {Number(c.Interval.Upper)}";

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
