using Assay.Judging;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>The caps of the settings over all that one test process asks, whichever of its classes asks it. It keeps no record: a test run is not resumed.</summary>
public sealed class TestBudget
{
    private static readonly Lock Gate = new();
    private static TestBudget? _budget;

    private TestBudget(AssaySettings settings) =>
        Brake = new BudgetBrake(settings.Budget, Meter, new Dictionary<string, ModelSpending>(), TimeSpan.Zero, new Prices(settings.Prices));

    /// <summary>Counts what is spent.</summary>
    public SpendingMeter Meter { get; } = new();

    /// <summary>Stops the tests once the budget is spent.</summary>
    public IRunBrake Brake { get; }

    /// <summary>The budget of this process. Its minutes begin when it is first asked for.</summary>
    /// <param name="settings">The settings, the same for the whole process.</param>
    public static TestBudget Of(AssaySettings settings)
    {
        lock (Gate) return _budget ??= new TestBudget(settings);
    }

    /// <summary>Fails where a cap in money cannot be kept.</summary>
    /// <exception cref="InputException">A price is not noted, or prices are in several currencies.</exception>
    internal static void Check(AssaySettings settings)
    {
        if (settings.Budget.MaxCost is not null)
            new Prices(settings.Prices).Require([settings.Model, .. settings.Judge is { } judges ? JudgeUri.ParseAll(judges).Select(j => j.Uri) : []]);
    }
}
