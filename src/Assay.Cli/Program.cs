using System.CommandLine;
using Assay.Cli;
using Assay.Hosting;

var root = new RootCommand("Assay: evaluations of language models that can be believed.")
{
    HostCommand.List(),
    HostCommand.Run(),
    ReportCommand.Create(),
};
try
{
    var parsed = root.Parse(args);
    var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? ExitCode.BadSettings : code;
}
catch (ToolException told)
{
    await Console.Error.WriteLineAsync($"error: {told.Message}");
    return ExitCode.BadSettings;
}
