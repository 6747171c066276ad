using System.CommandLine;
using System.Text.Json;
using Assay.Models;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>The options of an estimate before a run, the same for the tool and for spec executables.</summary>
public sealed class EstimateOptions
{
    private readonly Option<bool> _estimate = new("--estimate") { Description = "Asks nothing: prints how many calls and tokens the run will take, and what it will cost where prices are known." };
    private readonly Option<string?> _averages = new("--averages") { Description = "With --estimate: folder of a former run whose averages count. Default: the latest below results/ that asked this model." };

    /// <summary>Whoever starts several executables puts one table together from what each prints.</summary>
    private readonly Option<bool> _lines = new("--estimate-lines") { Hidden = true };

    /// <summary>Adds the options to a command.</summary>
    public EstimateOptions(Command command)
    {
        command.Options.Add(_estimate);
        command.Options.Add(_averages);
        command.Options.Add(_lines);
        command.Validators.Add(r => { if (r.GetValue(_averages) is not null && !r.GetValue(_estimate) && !r.GetValue(_lines)) r.AddError("--averages belongs to an estimate: add --estimate."); });
    }

    /// <summary>Whether an estimate is asked for instead of a run.</summary>
    public bool IsAsked(ParseResult parsed) => parsed.GetValue(_estimate) || parsed.GetValue(_lines);

    /// <summary>The arguments that have a spec executable print its estimates as lines of JSON.</summary>
    public IEnumerable<string> PassedOn(ParseResult parsed) =>
        [_lines.Name, .. parsed.GetValue(_averages) is { } folder ? [_averages.Name, Path.GetFullPath(folder)] : Array.Empty<string>()];

    /// <summary>The estimates that an executable printed.</summary>
    public static IEnumerable<BenchmarkEstimate> Read(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonSerializer.Deserialize<BenchmarkEstimate>(l, Json.Options)!);

    /// <summary>Estimates benchmarks and prints them.</summary>
    /// <exception cref="InputException">The folder of averages is none of a run.</exception>
    internal async Task<int> PrintAsync(ParseResult parsed, IReadOnlyList<CaseTable> tables, RunManifest run, AssaySettings settings, IAnsiConsole console, CancellationToken cancellation)
    {
        List<BenchmarkEstimate> estimates = [];
        foreach (var table in tables)
        {
            var texts = await TextEstimate.OfAsync(table, run, cancellation);
            var id = table.Benchmark.Id;
            var recorded = texts.Trials == 0 ? null : parsed.GetValue(_averages) is { } folder ? RecordedAverages.Of(folder, id) : RecordedAverages.Latest("results", id, run.Model);
            estimates.Add(recorded?.Over(texts) ?? texts);
        }
        if (!parsed.GetValue(_lines)) EstimateTable.Write(console, estimates, settings);
        else foreach (var estimate in estimates) Console.Out.WriteLine(JsonSerializer.Serialize(estimate, Json.Options));
        return run.Filter is not null && estimates.All(e => e.Trials == 0) ? ExitCode.NothingMatched : ExitCode.Done;
    }
}
