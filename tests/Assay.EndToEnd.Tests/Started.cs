using System.Diagnostics;
using System.Reflection;

namespace Assay.EndToEnd.Tests;

/// <summary>A process as a user starts it: what it printed and how it ended.</summary>
internal sealed record Started(int ExitCode, string Output, string Errors)
{
    public static readonly string Root = Metadata("RepositoryRoot");
    private static readonly string Configuration = Metadata("Configuration");

    /// <summary>A new folder for one test; below it lies nothing that another test reads.</summary>
    public static string Folder() => Directory.CreateTempSubdirectory("assay-e2e-").FullName;

    /// <summary>Starts a spec executable.</summary>
    public static Task<Started> SpecAsync(string spec, string[] arguments, params (string Name, string? Value)[] environment) =>
        RunAsync("dotnet", [Assembly(spec), .. arguments], environment);

    /// <summary>Starts a spec executable and kills it (SIGKILL) after a while; false if it had ended before.</summary>
    public static async Task<bool> KilledAsync(string spec, string[] arguments, TimeSpan after)
    {
        using var process = Process.Start(Info("dotnet", [Assembly(spec), .. arguments], []))!;
        // What it prints is read, so that a full pipe cannot hold it up.
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await Task.Delay(after, TestContext.Current.CancellationToken);
        var killed = !process.HasExited;
        if (killed) process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await output;
        return killed;
    }

    /// <summary>Starts a spec executable and interrupts it (SIGINT, as Ctrl+C does) once something has happened.</summary>
    public static async Task<Started> InterruptedAsync(string spec, string[] arguments, Task happened, params (string Name, string? Value)[] environment)
    {
        using var process = Process.Start(Info("dotnet", [Assembly(spec), .. arguments], environment))!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Task.WhenAny(happened, process.WaitForExitAsync(TestContext.Current.CancellationToken));
        using (var interrupt = Process.Start("kill", ["-INT", $"{process.Id}"])) await interrupt.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Started(process.ExitCode, await output, await errors);
    }

    /// <summary>Runs <c>dotnet test</c> on a spec project that is built.</summary>
    public static Task<Started> DotnetTestAsync(string spec, params string[] arguments) =>
        RunAsync("dotnet", ["test", "--project", Path.Combine(Root, "specs", spec), "--configuration", Configuration, "--no-build", .. arguments], []);

    /// <summary>Starts the tool.</summary>
    public static Task<Started> ToolAsync(string[] arguments, params (string Name, string? Value)[] environment) => RunAsync("dotnet", [Tool, .. arguments], environment);

    /// <summary>Starts the tool and lets it run.</summary>
    public static Process Begin(string[] arguments) => Process.Start(Info("dotnet", [Tool, .. arguments], []))!;

    private static async Task<Started> RunAsync(string program, string[] arguments, (string Name, string? Value)[] environment)
    {
        using var process = Process.Start(Info(program, arguments, environment))!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Started(process.ExitCode, await output, await errors);
    }

    private static ProcessStartInfo Info(string program, string[] arguments, (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Root };
        foreach (var inherited in (string[])["ASSAY_MODEL", "ASSAY_JUDGE", "ASSAY_SETTINGS", "ASSAY_ACCEPT", "ASSAY_APPROVE_MODEL", "OLLAMA_HOST"]) start.Environment.Remove(inherited);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }

    private static string Tool => Path.Combine(Root, "src", "Assay.Cli", "bin", Configuration, "net10.0", "Assay.Cli.dll");

    private static string Assembly(string spec) => Path.Combine(Root, "specs", spec, "bin", Configuration, "net10.0", $"{spec}.dll");

    private static string Metadata(string key) =>
        typeof(Started).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
