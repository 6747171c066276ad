using Assay.Judging;
using Assay.Models;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>The language models that a command asks for verdicts, within the caps of the settings: counted as they are opened, stopped where an endpoint is down or the budget is spent.</summary>
internal sealed class JudgeSpending : IDisposable
{
    private readonly ProcessBudget _budget;
    private readonly Prices _prices;

    private JudgeSpending(OpenedJudges judges, ProcessBudget budget, Prices prices) => (Judges, _budget, _prices) = (judges, budget, prices);

    /// <summary>The models.</summary>
    public OpenedJudges Judges { get; }

    /// <summary>Why no further verdict may be asked for; null while they may. Embedded judges spend nothing and are never stopped.</summary>
    public string? Reason => Judges.Text is null ? null : Judges.EndpointDown ?? _budget.Brake.Reason;

    /// <summary>The exit code of a command that was stopped.</summary>
    public int Code => Judges.EndpointDown is null ? ExitCode.Stopped : ExitCode.NoModel;

    /// <summary>Opens the models.</summary>
    /// <param name="models">The models, as <see cref="JudgeUri"/> reads them; null for none.</param>
    /// <param name="settings">The settings with their caps.</param>
    /// <param name="cancellation">Cancels the opening.</param>
    /// <exception cref="InputException">A judge cannot be opened as named, or a cap in money cannot be kept.</exception>
    /// <exception cref="ModelException">A model cannot be reached.</exception>
    public static async Task<JudgeSpending> OpenAsync(string? models, AssaySettings settings, CancellationToken cancellation)
    {
        ProcessBudget.Check(settings, null, models);
        var budget = ProcessBudget.Of(settings);
        return new(await OpenedJudges.OpenAsync(models, new ModelContext { Settings = settings, Meter = budget.Meter }, cancellation), budget, new Prices(settings.Prices));
    }

    /// <summary>Prints what was spent so far.</summary>
    public void Tell(IAnsiConsole console) => SpendingLines.Write(console, _budget.Meter.Models, _prices);

    /// <inheritdoc/>
    public void Dispose() => Judges.Dispose();
}
