using System.Globalization;

namespace Assay.Models;

/// <summary>
/// Stops a run once its budget is spent: when what has been spent, and what the calls in flight are expected to take by the mean of those before, reach a cap. Where a provider does not tell the tokens of an answer, a cap in
/// tokens or money cannot be kept, and the run stops after the first such answer.
/// </summary>
/// <param name="budget">The caps.</param>
/// <param name="meter">What is spent from now on.</param>
/// <param name="before">What earlier parts of the run spent, by model.</param>
/// <param name="timeBefore">How long they took.</param>
/// <param name="prices">Prices by model; needed for a cap in money only.</param>
public sealed class BudgetBrake(Budget budget, SpendingMeter meter, IReadOnlyDictionary<string, ModelSpending> before, TimeSpan timeBefore, Prices prices) : IRunBrake
{
    private volatile string? _reason;

    /// <inheritdoc/>
    public string? Reason => _reason ??= Find();

    private string? Find()
    {
        if (budget.MaxMinutes is { } minutes && timeBefore + meter.Elapsed >= TimeSpan.FromMinutes(minutes))
            return string.Create(CultureInfo.InvariantCulture, $"the budget of {minutes:0.##} minutes is spent.");
        if (!budget.CountsTokens) return null;
        var (models, inFlight) = (meter.Models, meter.InFlight);
        foreach (var (uri, spent) in before.Concat(models))
            if (spent.Untold > 0)
                return $"{uri} does not tell how many tokens an answer took, so a budget in tokens or money cannot be kept; give one in minutes.";
        var share = 1 + Expected(models.Values, inFlight);
        if (budget.MaxTokens is { } tokens && before.Values.Sum(s => s.Tokens) + share * models.Values.Sum(s => s.Tokens) >= tokens)
            return string.Create(CultureInfo.InvariantCulture, $"the budget of {tokens:N0} tokens is spent.");
        if (budget.MaxCost is { } cost && prices.Cost(before)!.Amount + (decimal)share * prices.Cost(models)!.Amount >= cost)
            return $"the budget of {ModelPrice.Words(cost, prices.Currency)} is spent.";
        return null;
    }

    /// <summary>What the calls in flight are expected to take, as a share of what those answered took.</summary>
    private static double Expected(IEnumerable<ModelSpending> models, int inFlight) => models.Sum(s => s.Calls) is > 0 and var calls ? (double)inFlight / calls : 0;
}
