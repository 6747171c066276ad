using System.CommandLine;
using Assay;
using Assay.Cli;
using Assay.Hosting;
using Assay.Models;
using Assay.Running;
using Spectre.Console;

// A log file has no width; at the 80 columns that a redirected console claims, every table would be folded.
if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 160;
var root = new RootCommand("Assay: evaluations of language models that can be believed.")
{
    HostCommand.List(),
    HostCommand.Run(),
    ReportCommand.Create(),
    CompareCommand.Create(),
    RankCommand.Create(),
    ShowCommand.Create(),
    AskCommand.Create(),
    new CertifyCommand([], AnsiConsole.Console).Create(),
    HostCommand.Judge(),
    GateHostCommand.Gate(),
    GateHostCommand.Anchor(),
    AgreeCommand.Create(),
    AuditCommand.Create(),
    ServeCommand.Create(),
};
try
{
    AssayVariables.Check();
    using var telemetry = TelemetryExport.Start();
    var parsed = root.Parse(args);
    var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? ExitCode.BadSettings : code;
}
catch (Exception told) when (told is ToolException or InputException or SpecException)
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
