using Assay.Models;

namespace Assay.Hosting;

/// <summary>The budget of a run while it is spent: meter, brake, and the record in the run's folder, which is written as the run goes on.</summary>
internal sealed class RunBudget
{
    private static readonly TimeSpan WrittenEvery = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly string _folder;
    private string _benchmark = "";
    private BenchmarkSpending _before = Nothing;
    private IReadOnlyDictionary<string, ModelSpending> _meterBefore = Nothing.Models;
    private TimeSpan _began;
    private TimeSpan _written;

    /// <summary>Goes on with the record of a folder.</summary>
    public RunBudget(string folder, SpendingRecord record, Prices prices)
    {
        (_folder, Record, Prices) = (folder, record, prices);
        Brake = new BudgetBrake(record.Budget, Meter, record.Models, TimeSpan.FromMinutes(record.Benchmarks.Values.Sum(b => b.Minutes)), prices);
    }

    /// <summary>Counts what is spent from now on.</summary>
    public SpendingMeter Meter { get; } = new();

    /// <summary>Stops the run once the budget is spent.</summary>
    public IRunBrake Brake { get; }

    /// <summary>The prices.</summary>
    public Prices Prices { get; }

    /// <summary>What the run has spent, as it was last written.</summary>
    public SpendingRecord Record { get; private set; }

    private static BenchmarkSpending Nothing { get; } = new(0, new Dictionary<string, ModelSpending>());

    /// <summary>What is spent from now on is spent on this benchmark.</summary>
    public void Begin(string benchmark)
    {
        (_benchmark, _before) = (benchmark, Record.Benchmarks.GetValueOrDefault(benchmark) ?? Nothing);
        (_meterBefore, _began) = (Meter.Models, Meter.Elapsed);
        Write();
    }

    /// <summary>Writes the record where the last one is old: a run that is killed forgets a second of judges' calls at most.</summary>
    public void Tick()
    {
        lock (_gate)
        {
            if (Meter.Elapsed - _written < WrittenEvery) return;
            try
            {
                Write();
            }
            catch (IOException)
            {
                // The trials are written to the same disk and say so themselves; the record is written again at the end, where its failure is told.
            }
        }
    }

    /// <summary>Writes the record.</summary>
    public void Write()
    {
        lock (_gate)
        {
            _written = Meter.Elapsed;
            var spent = Meter.Models.ToDictionary(m => m.Key, m => _meterBefore.TryGetValue(m.Key, out var earlier) ? m.Value.Since(earlier) : m.Value);
            Record = Record.With(_benchmark, _before.Plus((_written - _began).TotalMinutes, spent.Where(s => s.Value.Calls > 0).ToDictionary()), Prices);
            Record.Write(_folder);
        }
    }
}
