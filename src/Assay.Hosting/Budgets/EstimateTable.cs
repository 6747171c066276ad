using System.Globalization;
using Assay.Models;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>Estimates as a table on the console: a line a benchmark, and all of them together.</summary>
public static class EstimateTable
{
    /// <summary>Prints estimates.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<BenchmarkEstimate> estimates, AssaySettings settings)
    {
        var prices = new Prices(settings.Prices);
        var judged = estimates.Any(e => e.Judges.Count > 0);
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("estimate").NoWrap());
        foreach (var column in (string[])["cases", "trials", "calls", "tokens in", "tokens out", .. judged ? ["judge calls", "judge in", "judge out"] : Array.Empty<string>(), "cost"])
            table.AddColumn(new TableColumn(column).RightAligned().NoWrap());
        foreach (var estimate in estimates) table.AddRow(Row(estimate.Benchmark, [estimate], judged, prices));
        if (estimates.Count > 1) table.AddRow(Row("in all", estimates, judged, prices));
        console.Write(table);
        foreach (var basis in estimates.Where(e => e.Trials > 0).GroupBy(e => e.Basis)) console.MarkupLineInterpolated($"{string.Join(", ", basis.Select(e => e.Benchmark))}: {basis.Key}");
        foreach (var uri in estimates.SelectMany(e => e.Judges.Keys.Prepend(e.Model)).Distinct()) console.MarkupLineInterpolated($"{uri}: {PriceOf(prices, uri)}");
        console.WriteLine("Nothing was asked. Repetitions after failures and unreadable judges' replies come on top.");
    }

    private static string[] Row(string name, IReadOnlyList<BenchmarkEstimate> of, bool judged, Prices prices)
    {
        var judges = of.SelectMany(e => e.Judges.Values).Aggregate(new ModelSpending(), (sum, j) => sum.Plus(j));
        var asked = of.Aggregate(new ModelSpending(), (sum, e) => sum.Plus(e.Asked));
        return
        [
            name.EscapeMarkup(), Number(of.Sum(e => e.Cases)), Number(of.Sum(e => e.Trials)), Number(asked.Calls), Number(asked.InputTokens), Range(asked.OutputTokens, of.Sum(e => e.MostOutput ?? e.Asked.OutputTokens)),
            .. judged ? [Number(judges.Calls), Number(judges.InputTokens), Range(judges.OutputTokens, of.Sum(e => (e.MostJudgeOutput * e.Judges.Count) ?? e.Judges.Values.Sum(j => j.OutputTokens)))] : Array.Empty<string>(),
            Money(of, prices),
        ];
    }

    private static string Money(IReadOnlyList<BenchmarkEstimate> of, Prices prices)
    {
        if (of.All(e => e.Trials == 0 || e.Judges.Keys.Prepend(e.Model).All(SpendingMeter.IsFree))) return "nothing";
        var (likely, most) = (of.Select(e => e.Cost(prices)).ToList(), of.Select(e => e.MostCost(prices)).ToList());
        if (likely.Contains(null) || most.Contains(null)) return "unknown";
        var (low, high, currency) = (likely.Sum(m => m!.Amount), most.Sum(m => m!.Amount), likely.Select(m => m!.Currency).Max()!);
        return low == high ? ModelPrice.Words(low, currency) : $"{ModelPrice.Words(low, "").TrimEnd()} to {ModelPrice.Words(high, currency)}";
    }

    private static string PriceOf(Prices prices, string uri) => SpendingMeter.IsFree(uri) ? "needs no server and costs nothing"
        : prices.Of(uri) is { } price ? string.Create(CultureInfo.InvariantCulture, $"{price.Input} in, {price.Output} out per million tokens, {price.Currency}, noted {price.Noted:yyyy-MM-dd}")
        : "price unknown; note it under \"prices\" in assay.json";

    private static string Range(long likely, long most) => most > likely ? $"{Number(likely)} (at most {Number(most)})" : Number(likely);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
