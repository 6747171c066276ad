using System.CommandLine;
using Assay.Models;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>The benchmark host: one of the two faces of a spec executable. The generated <c>Main</c> calls it for <c>MySpecs assay …</c>.</summary>
public static class SpecHost
{
    private const int RedirectedWidth = 160;

    /// <summary>Whether tests can begin: bad settings are said once, at start, and not by every row. The generated <c>Main</c> asks before it hands over to xUnit.</summary>
    public static bool SettingsAreSound()
    {
        try
        {
            ModelUri.Parse(AssaySettings.Load(Directory.GetCurrentDirectory()).Model);
            return true;
        }
        catch (InputException told)
        {
            Console.Error.WriteLine($"error: {told.Message}");
            return false;
        }
    }

    /// <summary>Runs a command.</summary>
    /// <param name="args">The arguments after <c>assay</c>.</param>
    /// <param name="tables">The benchmarks of the executable.</param>
    /// <returns>An exit code; see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, IReadOnlyList<CaseTable> tables)
    {
        var console = AnsiConsole.Console;
        // A log file has no width; at the 80 columns that a redirected console claims, every table would be folded.
        if (Console.IsOutputRedirected) console.Profile.Width = RedirectedWidth;
        var root = new RootCommand("Benchmarks of this spec executable.")
        {
            ListCommand.Create(tables, console),
            ListCommand.Ids(tables),
            CasesCommand.Create(tables),
            new RunCommand(tables, console).Create(),
            new MeasureCommand(tables, console).Create(),
            new JudgeCommand(tables, console).Create(),
        };
        try
        {
            var parsed = root.Parse(args);
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCode.BadSettings : code;
        }
        catch (Exception told) when (told is InputException or SpecException)
        {
            await Console.Error.WriteLineAsync($"error: {told.Message}");
            return ExitCode.BadSettings;
        }
        catch (ModelException told)
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
