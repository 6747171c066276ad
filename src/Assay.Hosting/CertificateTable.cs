using System.Globalization;
using Assay.Judging;
using Assay.Reporting;
using Assay.Statistics;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>A judge's report and its certificate on the console.</summary>
internal static class CertificateTable
{
    public static void Write(IAnsiConsole console, ClassificationReport report, string question)
    {
        console.WriteLine();
        console.Write(new Spectre.Console.Rule($"[bold]{report.Name.EscapeMarkup()}[/]").LeftJustified());
        var table = Columns("figure", "value", "95 % interval");
        table.AddRow("n", $"{report.Answers}", "");
        table.AddRow("without verdict (counted as wrong)", $"{report.Unscored}", "");
        Share(table, $"accuracy, {question} against the rest", report.Accuracy);
        Coefficient(table, "kappa", report.Kappa);
        if (report.ClassAccuracy.Value is not null)
        {
            Share(table, $"accuracy, {report.F1.Count} classes", report.ClassAccuracy);
            Coefficient(table, $"kappa, {report.F1.Count} classes", report.ClassKappa);
        }
        foreach (var (label, f1) in report.F1) Coefficient(table, $"F1 of {label}", f1);
        if (report.Misleading is { } misleading) Share(table, $"accuracy where prompt type and label disagree (n = {misleading})", report.MisleadingAccuracy);
        console.Write(table);
        console.Write(Confusion(report.Table));
    }

    public static void Write(IAnsiConsole console, Certificate certificate)
    {
        console.WriteLine();
        console.Write(new Spectre.Console.Rule($"[bold]certificate of {certificate.Judge.EscapeMarkup()}[/] {certificate.Fingerprint}").LeftJustified());
        console.MarkupLineInterpolated($"population: {certificate.Population.Source}; answers of {string.Join(", ", certificate.Population.Models)}; a flag means: {certificate.Population.Question}");
        foreach (var source in certificate.Population.Files) console.MarkupLineInterpolated($"  {source.Path}  {source.Answers} answers, sha256 {source.Sha256[..16]}");
        var table = Columns("figure", "value", "95 % interval", "of", "eff. n");
        Measured(table, "sensitivity", certificate.Sensitivity);
        Measured(table, "specificity", certificate.Specificity);
        var both = certificate is { Sensitivity.Scored: > 0, Specificity.Scored: > 0 };
        table.AddRow("sensitivity + specificity - 1", Number(both ? certificate.Sensitivity.Value + certificate.Specificity.Value - 1 : null), Number(certificate.Error.Informedness()));
        if (certificate.PositionFlips is { } flips) Share(table, "position flips", flips);
        console.Write(table);
        console.WriteLine(
            certificate.IsDeterministic ? "self-agreement: 1 by construction, the judge is deterministic"
            : certificate.SelfAgreement is { Value: { } agreed } self ? $"self-agreement: {Number(agreed)} {Number(self.Interval)}"
            : "self-agreement: not measured");
        if (certificate.Unscored > 0) console.WriteLine($"without verdict: {certificate.Unscored} of {certificate.Labelled} answers, in neither of the two shares");
        var unfit = CertificateUse.Unfit(certificate);
        console.MarkupLineInterpolated($"[bold]usable: {(unfit is null ? "yes" : "no")}[/] - {unfit?.Reason ?? $"on this population, until {certificate.Expires:yyyy-MM-dd}"}");
        if (unfit is not null) console.WriteLine("No rate is corrected by it, and no gate may lean on it.");
    }

    internal static Table Columns(string first, params string[] others)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn(first).NoWrap());
        foreach (var other in others) table.AddColumn(new TableColumn(other).RightAligned().NoWrap());
        return table;
    }

    internal static Table Confusion(ConfusionTable confusion)
    {
        var table = Columns("label \\ verdict", [.. confusion.Labels]);
        foreach (var truth in confusion.Labels.Where(t => confusion.Labels.Any(p => confusion[t, p] > 0)))
            table.AddRow([truth.EscapeMarkup(), .. confusion.Labels.Select(p => $"{confusion[truth, p]}")]);
        return table;
    }

    internal static void Share(Table table, string name, ValueWithInterval share) =>
        table.AddRow(name.EscapeMarkup(), Figure.Percent(share.Value), share.Interval is { } interval ? Figure.Percent(interval) : "-");

    internal static void Coefficient(Table table, string name, ValueWithInterval value) =>
        table.AddRow(name.EscapeMarkup(), Number(value.Value), value.Interval is { } interval ? Number(interval) : "-");

    private static void Measured(Table table, string name, CertifiedShare share) => table.AddRow(
        name, Figure.Percent(share.Scored == 0 ? null : share.Value), Figure.Percent(share.Interval), $"{share.Scored}", Figure.Count(share.EffectiveSize));

    private static string Number(double? value) => value is { } v ? v.ToString("0.000", CultureInfo.InvariantCulture) : "-";

    private static string Number(Interval interval) => string.Create(CultureInfo.InvariantCulture, $"{interval.Lower:0.000} .. {interval.Upper:0.000}");
}
