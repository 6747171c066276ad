using Assay.Running;
using BenchmarkDotNet.Attributes;

namespace Assay.Performance.Micro;

/// <summary>Results written durably by 64 at once, as a run does.</summary>
public class StoreBenchmarks
{
    private const int Writes = 4096;

    private readonly TrialResult _result = new(Sample.Safe("risk"), [new Verdict("checklist", Outcome.Pass, "met")]);
    private string _folder = "";
    private TrialLog _log = null!;

    [GlobalSetup]
    public void SetUp() => _log = new TrialLog(Path.Combine(_folder = Directory.CreateTempSubdirectory("assay-store-").FullName, "trials.jsonl"));

    [Benchmark(OperationsPerInvoke = Writes)]
    public Task Write() => Parallel.ForAsync(0, Writes, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (_, stop) => await _log.WriteAsync(_result, stop));

    [GlobalCleanup]
    public async Task CleanUp()
    {
        await _log.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
