using Assay.Judging;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>
/// The caps of the settings over all that one process asks where no run's folder keeps a record of it: the tests of an executable, whichever of their classes asks, or a command that judges, certifies or asks.
/// </summary>
public sealed class ProcessBudget
{
    private static readonly Lock Gate = new();
    private static ProcessBudget? _budget;

    private ProcessBudget(AssaySettings settings) =>
        Brake = new BudgetBrake(settings.Budget, Meter, new Dictionary<string, ModelSpending>(), TimeSpan.Zero, new Prices(settings.Prices));

    /// <summary>Counts what is spent.</summary>
    public SpendingMeter Meter { get; } = new();

    /// <summary>Stops the process once the budget is spent.</summary>
    public IRunBrake Brake { get; }

    /// <summary>The budget of this process. Its minutes begin when it is first asked for.</summary>
    /// <param name="settings">The settings, the same for the whole process.</param>
    public static ProcessBudget Of(AssaySettings settings)
    {
        lock (Gate) return _budget ??= new ProcessBudget(settings);
    }

    /// <summary>Fails where a cap in money cannot be kept.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="model">URI of the model that will be asked; null for none.</param>
    /// <param name="judges">The models that will judge, as <see cref="JudgeUri"/> reads them; null for none.</param>
    /// <exception cref="InputException">A price is not noted, or prices are in several currencies.</exception>
    internal static void Check(AssaySettings settings, string? model, string? judges)
    {
        if (settings.Budget.MaxCost is not null)
            new Prices(settings.Prices).Require([.. model is null ? [] : (string[])[model], .. judges is null ? [] : JudgeUri.ParseAll(judges).Select(j => j.Uri)]);
    }
}
