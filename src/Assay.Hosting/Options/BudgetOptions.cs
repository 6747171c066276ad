using System.CommandLine;
using System.Globalization;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>The options that cap what a run may spend, the same for the tool and for spec executables. The caps are the whole run's, whichever of its executables spends.</summary>
public sealed class BudgetOptions
{
    private readonly Option<long?> _tokens = new("--max-tokens") { Description = "Tokens at most that the run may take, of models and judges, sent and received." };
    private readonly Option<decimal?> _cost = new("--max-cost") { Description = "Money at most that the run may cost, by the prices in assay.json and in their currency." };
    private readonly Option<double?> _minutes = new("--max-minutes") { Description = "Minutes at most that the run may ask." };

    /// <summary>Adds the options to a command.</summary>
    public BudgetOptions(Command command)
    {
        command.Options.Add(_tokens.AboveZero());
        command.Options.Add(_cost.AboveZero());
        command.Options.Add(_minutes.AboveZero());
    }

    /// <summary>The arguments that pass the options on to a spec executable.</summary>
    public IEnumerable<string> PassedOn(ParseResult parsed)
    {
        var given = Given(parsed);
        if (given.MaxTokens is { } tokens) yield return $"{_tokens.Name}={tokens.ToString(CultureInfo.InvariantCulture)}";
        if (given.MaxCost is { } cost) yield return $"{_cost.Name}={cost.ToString(CultureInfo.InvariantCulture)}";
        if (given.MaxMinutes is { } minutes) yield return $"{_minutes.Name}={minutes.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>
    /// Opens the budget of a run. What its folder says was spent counts. A run that begins takes each cap from the command line, otherwise from the settings; one that is resumed keeps all caps it began with, or takes those
    /// of the command line instead of all of them.
    /// </summary>
    /// <exception cref="InputException">A cap in money cannot be kept, since a price is unknown.</exception>
    internal RunBudget Open(ParseResult parsed, AssaySettings settings, string folder, bool resumed, RunManifest run)
    {
        var prices = new Prices(settings.Prices);
        var record = SpendingRecord.Read(folder) ?? new SpendingRecord { Budget = settings.Budget };
        var given = Given(parsed);
        record = record with { Budget = !resumed ? Over(settings.Budget, given) : given.IsEmpty ? record.Budget : given };
        if (record.Budget.MaxCost is not null) prices.Require([run.Model, .. run.Judge is { } judges ? JudgeUri.ParseAll(judges).Select(j => j.Uri) : [], .. record.Models.Keys]);
        // Behind a cassette transcripts tell tokens that were replayed and not bought.
        return new RunBudget(folder, record.Budget.CountsTokens && settings.Cassette.Path is null ? StoredSpending.AtLeast(record, folder, run.Model, prices) : record, prices);
    }

    private Budget Given(ParseResult parsed) => new() { MaxTokens = parsed.GetValue(_tokens), MaxCost = parsed.GetValue(_cost), MaxMinutes = parsed.GetValue(_minutes) };

    private static Budget Over(Budget settings, Budget given) => new()
    {
        MaxTokens = given.MaxTokens ?? settings.MaxTokens,
        MaxCost = given.MaxCost ?? settings.MaxCost,
        MaxMinutes = given.MaxMinutes ?? settings.MaxMinutes,
    };
}
