using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Assay.Performance.Table;

/// <summary>Where it was measured.</summary>
internal static class Machine
{
    public static string Facts() => $"""
        {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, commit {Commit()}
        {Environment.ProcessorCount} cores, {Processor()}, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30)} GiB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}
        Load average at the start: {LoadAverage()} (others at work where it is above {0.5:0.0}: then trust the ratios more than the rates)
        """;

    /// <summary>Processes that want a core, averaged over a minute.</summary>
    public static string LoadAverage() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown processor"
        : RuntimeInformation.ProcessArchitecture.ToString();

    private static string Commit()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["describe", "--always", "--dirty"]) { RedirectStandardOutput = true, WorkingDirectory = Started.Root })!;
        return git.StandardOutput.ReadToEnd().Trim();
    }
}
