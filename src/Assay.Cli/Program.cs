using System.CommandLine;
using Assay;
using Assay.Cli;
using Assay.Hosting;
using Assay.Models;

var root = new RootCommand("Assay: evaluations of language models that can be believed.")
{
    HostCommand.List(),
    HostCommand.Run(),
    ReportCommand.Create(),
    AskCommand.Create(),
};
try
{
    var parsed = root.Parse(args);
    var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? ExitCode.BadSettings : code;
}
catch (Exception told) when (told is ToolException or InputException or SpecException)
{
    await Console.Error.WriteLineAsync($"error: {told.Message}");
    return ExitCode.BadSettings;
}
catch (ModelException told)
{
    await Console.Error.WriteLineAsync($"error: {told.Message}");
    return ExitCode.NoModel;
}
