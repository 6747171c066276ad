namespace Assay.Models;

/// <summary>An amount of money.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Currency">Of what.</param>
public sealed record Money(decimal Amount, string Currency)
{
    /// <inheritdoc/>
    public override string ToString() => ModelPrice.Words(Amount, Currency);
}

/// <summary>The prices that the user noted, by model URI. A model that needs no server costs nothing; the price of any other that is not noted is unknown, never 0.</summary>
/// <param name="noted">Prices by model URI.</param>
public sealed class Prices(IReadOnlyDictionary<string, ModelPrice> noted)
{
    /// <summary>The currency of all prices; empty where none is noted, or where they differ.</summary>
    public string Currency { get; } = noted.Values.Select(p => p.Currency).Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : "";

    /// <summary>The price of a model; null where it is unknown.</summary>
    public ModelPrice? Of(string uri) => noted.GetValueOrDefault(uri);

    /// <summary>What was spent, in money; null where the price of a model, or the number of its tokens, is unknown or prices are in several currencies.</summary>
    public Money? Cost(IReadOnlyDictionary<string, ModelSpending> spent)
    {
        var amount = 0m;
        var currency = "";
        foreach (var (uri, model) in spent)
        {
            if (SpendingMeter.IsFree(uri) || model.Calls == 0) continue;
            if (Of(uri) is not { } price || model.Untold > 0 || (currency.Length > 0 && currency != price.Currency)) return null;
            amount += price.Of(model.InputTokens, model.OutputTokens);
            currency = price.Currency;
        }
        return new Money(amount, currency.Length > 0 ? currency : Currency);
    }

    /// <summary>Fails where a cap in money cannot be kept for these models, before any of them is asked.</summary>
    /// <exception cref="InputException">A price is not noted, or prices are in several currencies.</exception>
    public void Require(IEnumerable<string> uris)
    {
        List<string> asked = [.. uris.Where(u => !SpendingMeter.IsFree(u)).Distinct(StringComparer.Ordinal)];
        if (asked.FirstOrDefault(u => Of(u) is null) is { } unknown)
            throw new InputException("--max-cost", $$"""the price of '{{unknown}}' is unknown, so a budget in money cannot be kept; note it in assay.json: "prices": { "{{unknown}}": { "input": 0.1, "output": 0.4, "currency": "USD", "noted": "2026-01-31" } } (per million tokens), or give --max-tokens.""");
        if (asked.Select(u => Of(u)!.Currency).Distinct(StringComparer.Ordinal).ToList() is { Count: > 1 } several)
            throw new InputException("--max-cost", $"the prices of the models are in {string.Join(" and ", several)}; note them in one currency.");
    }
}
