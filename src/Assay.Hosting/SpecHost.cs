using System.CommandLine;
using Assay.Models;
using Assay.Running;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>The benchmark host: one of the two faces of a spec executable. The generated <c>Main</c> calls it for <c>MySpecs assay …</c>.</summary>
public static class SpecHost
{
    private const int RedirectedWidth = 160;

    /// <summary>
    /// Runs the tests: the other face of a spec executable. Bad settings are said once, before anything begins, and not by every row; a model that could not be asked makes an exit code, which skipped rows do not.
    /// </summary>
    /// <param name="tests">Hands over to xUnit.</param>
    /// <returns>xUnit's exit code where it is not 0; otherwise that of a <see cref="TestOutage"/>, if there was one.</returns>
    public static async Task<int> TestAsync(Func<Task<int>> tests)
    {
        try
        {
            AssayVariables.Check();
            var settings = AssaySettings.Load(Directory.GetCurrentDirectory());
            ModelUri.Parse(settings.Model);
            ProcessBudget.Check(settings, settings.Model, settings.Judge);
            _ = TestOutage.ModelRequired;
            TestResults.Check();
        }
        catch (InputException told)
        {
            await Console.Error.WriteLineAsync($"error: {told.Message}");
            return ExitCode.BadSettings;
        }
        var code = await tests();
        if (code != ExitCode.Done || TestOutage.First is not { } outage) return code;
        await Console.Error.WriteLineAsync($"error: {outage.Reason}");
        return outage.Code;
    }

    /// <summary>Runs a command.</summary>
    /// <param name="args">The arguments after <c>assay</c>.</param>
    /// <param name="benchmarks">Makes the benchmarks of the executable; what is wrong with their specs is said as any other error.</param>
    /// <param name="more">Commands of the layers above, such as the gate's, made over the same benchmarks and console.</param>
    /// <returns>An exit code; see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Func<IReadOnlyList<CaseTable>> benchmarks, Func<IReadOnlyList<CaseTable>, IAnsiConsole, IEnumerable<Command>>? more = null)
    {
        var console = AnsiConsole.Console;
        // A log file has no width; at the 80 columns that a redirected console claims, every table would be folded.
        if (Console.IsOutputRedirected) console.Profile.Width = RedirectedWidth;
        try
        {
            AssayVariables.Check();
            var tables = benchmarks();
            var root = new RootCommand("Benchmarks of this spec executable.")
            {
                ListCommand.Create(tables, console),
                ListCommand.Ids(tables),
                CasesCommand.Create(tables),
                new RunCommand(tables, console).Create(),
                ShowCommand.Create(),
                new MeasureCommand(tables, console).Create(),
                new JudgeCommand(tables, console).Create(),
                new CertifyCommand(tables, console).Create(),
            };
            foreach (var command in more?.Invoke(tables, console) ?? []) root.Add(command);
            using var telemetry = TelemetryExport.Start();
            var parsed = root.Parse(args);
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCode.BadSettings : code;
        }
        catch (Exception told) when (told is InputException or SpecException)
        {
            await Console.Error.WriteLineAsync($"error: {told.Message}");
            return ExitCode.BadSettings;
        }
        catch (Exception told) when (told is StoreException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"error: {told.Message}");
            return ExitCode.CannotWrite;
        }
        catch (Exception told) when (told is ModelException or RunStoppedException)
        {
            await Console.Error.WriteLineAsync($"error: {told.Message}");
            return ExitCode.NoModel;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("cancelled; what was finished is in the results folder.");
            return ExitCode.Cancelled;
        }
    }
}
