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

    /// <summary>Starts an assembly.</summary>
    public static Task<Started> DllAsync(string assembly, string[] arguments, params (string Name, string? Value)[] environment) => RunAsync("dotnet", [assembly, .. arguments], environment);

    /// <summary>Starts a spec executable and kills it (SIGKILL) at a moment; false if it had ended before.</summary>
    /// <param name="spec">The spec project.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="moment">Done when it is to be killed, or when it has ended.</param>
    public static async Task<bool> KilledAsync(string spec, string[] arguments, Func<Process, Task> moment)
    {
        using var process = Process.Start(Info("dotnet", [Assembly(spec), .. arguments], []))!;
        // What it prints is read, so that a full pipe cannot hold it up.
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await moment(process);
        var killed = !process.HasExited;
        if (killed) process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await output;
        return killed;
    }

    /// <summary>
    /// Starts a spec executable whose files may not grow beyond a size. The write that would cross it is cut there by the kernel, and the process is killed at the next (SIGXFSZ), so it dies in the middle of that write.
    /// </summary>
    public static Task<Started> CutAtAsync(string spec, int kilobytes, string[] arguments) =>
        RunAsync("bash", ["-c", $"ulimit -c 0; ulimit -f {kilobytes}; exec dotnet \"$@\"", "bash", Assembly(spec), .. arguments], [("DOTNET_EnableWriteXorExecute", "0")]); // which would map a file of its own, far larger

    /// <summary>Starts a spec executable and interrupts it (SIGINT, as Ctrl+C does) once something has happened.</summary>
    public static Task<Started> InterruptedAsync(string spec, string[] arguments, Task happened, params (string Name, string? Value)[] environment) =>
        InterruptAsync(Assembly(spec), arguments, happened, environment);

    /// <summary>Starts the tool and interrupts it once something has happened.</summary>
    public static Task<Started> InterruptedToolAsync(string[] arguments, Task happened, params (string Name, string? Value)[] environment) => InterruptAsync(Tool, arguments, happened, environment);

    private static async Task<Started> InterruptAsync(string assembly, string[] arguments, Task happened, (string Name, string? Value)[] environment)
    {
        using var process = Process.Start(Info("dotnet", [assembly, .. arguments], environment))!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Task.WhenAny(happened, process.WaitForExitAsync(TestContext.Current.CancellationToken));
        using (var interrupt = Process.Start("kill", ["-INT", $"{process.Id}"])) await interrupt.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Started(process.ExitCode, await output, await errors);
    }

    /// <summary>Runs <c>dotnet test</c> on a spec project that is built.</summary>
    public static Task<Started> DotnetTestAsync(string spec, string[] arguments, params (string Name, string? Value)[] environment) =>
        RunAsync("dotnet", ["test", "--project", Path.Combine(Root, "specs", spec), "--configuration", Configuration, "--no-build", .. arguments], environment);

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
        foreach (var inherited in (string[])["ASSAY_MODEL", "ASSAY_JUDGE", "ASSAY_SETTINGS", "ASSAY_ACCEPT", "ASSAY_APPROVE_MODEL", "ASSAY_REQUIRE_MODEL", "ASSAY_RESULTS", "ASSAY_CASSETTE", "ASSAY_CASSETTE_MODE", "OLLAMA_HOST"]) start.Environment.Remove(inherited);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }

    private static string Tool => Path.Combine(Root, "src", "Assay.Cli", "bin", Configuration, "net10.0", "Assay.Cli.dll");

    private static string Assembly(string spec) => DllOf(Path.Combine("specs", spec), spec);

    /// <summary>The assembly that a project of this repository was built to.</summary>
    public static string DllOf(string folder, string name) => Path.Combine(Root, folder, "bin", Configuration, "net10.0", $"{name}.dll");

    private static string Metadata(string key) =>
        typeof(Started).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
