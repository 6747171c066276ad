using System.Diagnostics;
using System.Text.Json;

namespace Assay.Cli;

/// <summary>The cases of spec executables, as these print them.</summary>
internal static class SpecCases
{
    /// <summary>The cases of one spec executable.</summary>
    /// <exception cref="ToolException">It does not print cases of this version.</exception>
    public static IReadOnlyList<Case> Of(string host)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [host, "assay", "cases"]) { RedirectStandardOutput = true })!;
        List<Case> cases = [];
        try
        {
            while (process.StandardOutput.ReadLine() is { } line)
                cases.Add(JsonSerializer.Deserialize<Case>(line, Json.Options)!);
        }
        catch (JsonException broken)
        {
            throw new ToolException($"{host} prints no case of this version, case {cases.Count + 1}: {broken.Message} Build it with the Assay of this tool.");
        }
        process.WaitForExit();
        return process.ExitCode == 0 ? cases : throw new ToolException($"{host} cannot print its cases; does it reference Assay.Testing of this version?");
    }
}
