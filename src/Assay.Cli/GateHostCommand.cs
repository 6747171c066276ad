using System.CommandLine;
using System.Diagnostics;
using Assay.Hosting;

namespace Assay.Cli;

/// <summary>The gate's commands over the spec executables that hold the benchmarks of a run. Each answers for its own; the gravest answer is the tool's.</summary>
internal static class GateHostCommand
{
    /// <summary>From good to bad, as the gate orders its answers.</summary>
    private static readonly int[] Gravity = [ExitCode.Done, ExitCode.CannotTell, ExitCode.NotComparable, ExitCode.Worse];

    public static Command Gate()
    {
        var run = new Argument<string>("run") { Description = "Folder of a run." };
        var append = new Option<bool>("--append") { Description = "Adds the run to the history of its anchor, if it is not worse." };
        var command = new Command("gate", "Compares a run with its approved anchor: no worse, worse, or cannot tell.") { run, append, HostCommand.Projects, HostCommand.Configuration };
        command.SetAction(parsed => Start(parsed, "gate", [parsed.GetValue(run)!], parsed.GetValue(append) ? ["--append"] : []));
        return command;
    }

    public static Command Anchor()
    {
        var runs = new Argument<string[]>("runs") { Arity = ArgumentArity.OneOrMore, Description = "Folders of runs of one live model with different seeds, at least three." };
        var reason = new Option<string>("--reason") { Required = true, Description = "Why these runs are the anchor from now on." };
        var command = new Command("anchor", "Proposes the mean of several runs as what later runs are compared with.") { runs, reason, HostCommand.Projects, HostCommand.Configuration };
        command.SetAction(parsed => Start(parsed, "anchor", parsed.GetValue(runs)!, ["--reason", parsed.GetValue(reason)!]));
        return command;
    }

    private static int Start(ParseResult parsed, string command, string[] runs, string[] options)
    {
        string[] folders = [.. runs.Select(Path.GetFullPath)];
        var held = RunFolder.Benchmarks(folders[0]);
        var gravest = ExitCode.Done;
        foreach (var (host, _) in HostCommand.Selected(HostCommand.Hosts(parsed), [.. held]))
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [host, "assay", command, .. folders, .. options]))!;
            process.WaitForExit();
            if (!Gravity.Contains(process.ExitCode)) return process.ExitCode;
            if (Array.IndexOf(Gravity, process.ExitCode) > Array.IndexOf(Gravity, gravest)) gravest = process.ExitCode;
        }
        return gravest;
    }
}
