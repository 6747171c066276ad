using System.CommandLine;
using System.Text.Json;

namespace Assay.Hosting;

/// <summary><c>cases</c>: every case as a line of JSON, for the tool that serves reference models, and for whoever wants the cases in another tool.</summary>
internal static class CasesCommand
{
    public static Command Create(IReadOnlyList<CaseTable> tables)
    {
        var command = new Command("cases", "Prints every case as a line of JSON.");
        command.SetAction(_ =>
        {
            using var output = Console.OpenStandardOutput();
            foreach (var @case in tables.SelectMany(t => t.Cases))
            {
                output.Write(JsonSerializer.SerializeToUtf8Bytes(@case, Json.Options));
                output.WriteByte((byte)'\n');
            }
            return ExitCode.Done;
        });
        return command;
    }
}
