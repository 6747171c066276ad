using Assay.Running;
using BenchmarkDotNet.Attributes;

namespace Assay.Performance.Micro;

/// <summary>Results written durably by 64 at once, as a run does.</summary>
public class StoreBenchmarks
{
    private const int Writes = 4096;

    private readonly TrialResult _result = new(Sample.Safe("risk"), [new Verdict("checklist", Outcome.Pass, "met")]);
    private string _folder = "";
    private RunStore _store = null!;

    [GlobalSetup]
    public async Task SetUp() => _store = await RunStore.OpenAsync(Path.Combine(_folder = Directory.CreateTempSubdirectory("assay-store-").FullName, "sample.trials.jsonl"), "sample");

    [Benchmark(OperationsPerInvoke = Writes)]
    public Task Write() => Parallel.ForAsync(0, Writes, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (_, stop) => await _store.WriteAsync(_result, stop));

    [GlobalCleanup]
    public async Task CleanUp()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
