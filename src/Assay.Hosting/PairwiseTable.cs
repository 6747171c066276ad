using Assay.Judging;
using Assay.Reporting;
using Assay.Statistics;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>How well a judge found the better of two answers, on the console.</summary>
internal static class PairwiseTable
{
    // Fixed, so that the same pairs give the same intervals.
    private const ulong BootstrapSeed = 1;

    public static void Write(IAnsiConsole console, string name, IReadOnlyList<JudgedPair> judged)
    {
        var report = PairwiseReport.Of([.. judged.Select(j => j.Compared)]);
        var winners = judged.Select(j => new Classified(j.Pair.Cluster, Name(j.Pair.Better), Name(j.Verdict))).ToList();
        var orders = judged.Where(j => j.Compared is { AsGiven: not PairwiseVerdict.Unreadable, Swapped: not PairwiseVerdict.Unreadable })
            .Select(j => new Classified(j.Pair.Cluster, Name(j.Compared.AsGiven), Name(j.Compared.Swapped))).ToList();
        console.WriteLine();
        console.Write(new Spectre.Console.Rule($"[bold]{name.EscapeMarkup()}[/]").LeftJustified());
        var table = CertificateTable.Columns("figure", "value", "95 % interval");
        table.AddRow("n pairs, each asked in both orders", $"{judged.Count}", "");
        table.AddRow("without a winner (counted as wrong)", $"{judged.Count(j => !j.IsScored)}", "");
        CertificateTable.Share(table, "accuracy of winners", Classification.Accuracy(winners));
        CertificateTable.Coefficient(table, "kappa of winners and labels", Classification.Estimate(winners, t => t.Kappa().Value, BootstrapSeed));
        table.AddRow("replies that could not be read", $"{report.Unreadable} of {2 * judged.Count}", "");
        CertificateTable.Share(table, "accuracy of the replies that could be", report.Accuracy);
        table.AddRow("accuracy of all replies, unread ones wrong or right", "", Figure.Percent(report.Bounds));
        CertificateTable.Share(table, "position flips", report.Flips);
        CertificateTable.Coefficient(table, "kappa of the two orders", Classification.Estimate(orders, t => t.Kappa().Value, BootstrapSeed));
        console.Write(table);
        console.Write(CertificateTable.Confusion(ConfusionTable.Of(winners.Select(w => (w.Truth, w.Predicted)))));
    }

    private static string Name(PairwiseVerdict verdict) => verdict switch
    {
        PairwiseVerdict.First => "a",
        PairwiseVerdict.Second => "b",
        PairwiseVerdict.Tie => "tie",
        _ => "no verdict",
    };
}
