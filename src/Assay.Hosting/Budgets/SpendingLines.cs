using System.Globalization;
using Assay.Models;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>What a run spent, in words.</summary>
public static class SpendingLines
{
    /// <summary>Prints what the run of a folder spent so far; nothing where it kept no record, or spent nothing and had no budget.</summary>
    /// <exception cref="InputException">The record cannot be read.</exception>
    public static void Write(IAnsiConsole console, string folder, AssaySettings settings)
    {
        if (SpendingRecord.Read(folder) is not { } record) return;
        var models = record.Models;
        if (models.Count == 0 && record.Budget.IsEmpty) return;
        var prices = new Prices(settings.Prices);
        Write(console, models, prices);
        if (models.Count == 0) console.WriteLine("Spent: nothing; what needs no server costs nothing.");
        if (!record.Budget.IsEmpty) console.MarkupLineInterpolated($"Of the budget: {string.Join(", ", OfBudget(record, prices))}");
    }

    /// <summary>Prints what was spent, a line a model.</summary>
    internal static void Write(IAnsiConsole console, IReadOnlyDictionary<string, ModelSpending> models, Prices prices)
    {
        foreach (var (uri, spent) in models)
            console.MarkupLineInterpolated($"Spent on {uri}: {Words(spent)}, {MoneyOf(prices, uri, spent)}");
    }

    private static string Words(ModelSpending spent) => string.Create(CultureInfo.InvariantCulture, $"{spent.Calls:N0} calls, {spent.InputTokens:N0} tokens in, {spent.OutputTokens:N0} out")
        + (spent.Failed > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({spent.Failed:N0} calls failed; their tokens are estimated, up to the limit of an answer)") : "")
        + (spent.Untold > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({spent.Untold:N0} answers whose tokens the provider did not tell are not in it)") : "");

    private static string MoneyOf(Prices prices, string uri, ModelSpending spent) => prices.Of(uri) is not { } price ? "cost unknown (no price is noted)"
        : spent.Untold > 0 ? "cost unknown"
        : $"{ModelPrice.Words(price.Of(spent.InputTokens, spent.OutputTokens), price.Currency)} (price noted {price.Noted:yyyy-MM-dd})";

    private static IEnumerable<string> OfBudget(SpendingRecord record, Prices prices)
    {
        if (record.Budget.MaxTokens is { } tokens) yield return string.Create(CultureInfo.InvariantCulture, $"{record.Models.Values.Sum(m => m.Tokens):N0} of {tokens:N0} tokens");
        if (record.Budget.MaxCost is { } cost) yield return $"{record.Cost?.ToString() ?? "unknown"} of {ModelPrice.Words(cost, prices.Currency)}";
        if (record.Budget.MaxMinutes is { } minutes) yield return string.Create(CultureInfo.InvariantCulture, $"{record.Benchmarks.Values.Sum(b => b.Minutes):0.##} of {minutes:0.##} minutes");
    }
}
