using System.Diagnostics;
using Assay.Hosting;
using Assay.Models;
using Spectre.Console;

namespace Assay.Cli;

/// <summary><c>run --estimate</c>: asks each spec executable for its estimates and prints one table.</summary>
internal static class EstimateRun
{
    public static int Print(IEnumerable<(string Host, string[] Arguments)> hosts, IReadOnlyList<string> arguments)
    {
        List<BenchmarkEstimate> estimates = [];
        foreach (var (host, first) in hosts)
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [host, "assay", .. first.Length > 0 ? first : ["run"], .. arguments]) { RedirectStandardOutput = true })!;
            var lines = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode is not (ExitCode.Done or ExitCode.NothingMatched)) return process.ExitCode;
            estimates.AddRange(EstimateOptions.Read(lines));
        }
        EstimateTable.Write(AnsiConsole.Console, estimates, AssaySettings.Load(Directory.GetCurrentDirectory()));
        return estimates.All(e => e.Trials == 0) ? ExitCode.NothingMatched : ExitCode.Done;
    }
}
