using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Assay.Performance.Table;

/// <summary>A process that has ended: how long it took, and how much memory it held at most.</summary>
internal sealed record Started(TimeSpan Time, double PeakMegabytes, string Output)
{
    public static readonly string Root = typeof(Started).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string Here => Path.Combine(Root, "tests", "Assay.Performance");

    public static string Tool => Path.Combine(Root, "src", "Assay.Cli", "bin", "Release", "net10.0", "Assay.Cli.dll");

    public static string Load => Path.Combine(Here, "Load", "bin", "Release", "net10.0", "Load.dll");

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0; the message holds the end of what it printed.</exception>
    public static async Task<Started> RunAsync(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var watch = Stopwatch.StartNew();
        using var process = Begin(program, arguments, environment);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0.0;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, Peak(process.Id));
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(20));
        }
        var time = watch.Elapsed;
        return process.ExitCode == 0
            ? new Started(time, peak, await output)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {End(await output + await errors)}");
    }

    public static Process Begin(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Here };
        foreach (var inherited in (string[])["ASSAY_MODEL", "ASSAY_JUDGE", "ASSAY_SETTINGS", "OLLAMA_HOST"]) start.Environment.Remove(inherited);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs the load benchmark with so many cases, into a folder that is deleted again.</summary>
    public static async Task<Started> RunLoadAsync(int cases, string[] arguments, params (string Name, string Value)[] environment)
    {
        var folder = Directory.CreateTempSubdirectory("assay-performance-");
        try
        {
            return await RunAsync("dotnet", [Load, "assay", "run", "--results", folder.FullName, .. arguments], [("ASSAY_LOAD_CASES", $"{cases}"), .. environment]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The cases of the load benchmark, as its executable prints them.</summary>
    public static async Task<IReadOnlyList<Case>> LoadCasesAsync(int cases) =>
    [
        .. (await RunAsync("dotnet", [Load, "assay", "cases"], ("ASSAY_LOAD_CASES", $"{cases}"))).Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Case>(line, Json.Options)!),
    ];

    /// <summary>The high-water mark of a process's resident memory, as the kernel keeps it; 0 where it does not say.</summary>
    private static double Peak(int id)
    {
        try
        {
            return File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
                ? double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[1], CultureInfo.InvariantCulture) / 1024 : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static string End(string text) => text.Length <= 400 ? text : text[^400..];
}
