using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Assay.Hosting;
using Spectre.Console;

namespace Assay.Cli;

/// <summary>Commands that spec executables carry out: the tool builds them, starts them in turn and passes everything on, so tool and specs never drift apart.</summary>
internal static class HostCommand
{
    public static readonly Option<string[]> Projects = new("--project") { Description = "A spec project, or a folder of them; may be given more than once. Default: all below specs/." };
    public static readonly Option<string> Configuration = new("--configuration") { DefaultValueFactory = _ => "Release", Description = "Build configuration." };

    public static Command List()
    {
        var command = new Command("list", "Lists the benchmarks of all spec projects.") { Projects, Configuration };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed => Start(Hosts(parsed), ["list", .. parsed.UnmatchedTokens]));
        return command;
    }

    public static Command Run()
    {
        var command = new Command("run", "Builds the specs, asks a model, judges, prints a table a benchmark, writes a report.");
        var asking = new AskingOptions(command);
        command.Options.Add(Projects);
        command.Options.Add(Configuration);
        var cassette = new CassetteOptions(command);
        var budget = new BudgetOptions(command);
        var estimate = new EstimateOptions(command);
        command.SetAction(parsed =>
        {
            var hosts = Hosts(parsed);
            var selected = Selected(hosts, asking.Benchmarks(parsed));
            List<string> passed = [.. asking.PassedOn(parsed), .. cassette.PassedOn(parsed)];
            var begun = asking.Resume(parsed);
            if (estimate.IsAsked(parsed)) return EstimateRun.Print(selected, [.. passed, .. estimate.PassedOn(parsed), .. begun is null ? Array.Empty<string>() : ["--resume", Path.GetFullPath(begun)]]);
            if (begun is not null) _ = RunManifest.Read(begun);
            var folder = RunFolder.Create(begun ?? asking.Results(parsed));
            passed.AddRange([begun is null ? "--results" : "--resume", folder.Path, .. budget.PassedOn(parsed)]);
            var code = Start(selected, passed);
            if (code is ExitCode.Done or ExitCode.TooManyLost or ExitCode.Stopped)
                AnsiConsole.MarkupLineInterpolated($"Report: {ReportCommand.Write(folder.Path)}");
            return code;
        });
        return command;
    }

    public static Command Judge()
    {
        var run = new Argument<string>("run") { Description = "Folder of a run." };
        var judges = new Option<string[]>("--judge") { AllowMultipleArgumentsPerToken = true, Description = "Embedded judges, the deciding one first, and URIs of language models, which then decide what they can. Default: those of the benchmark." };
        var results = new Option<string?>("--results") { Description = "Folder for the new verdicts. Default: judged or judged-JUDGE in the run's folder." };
        var command = new Command("judge", "Judges stored transcripts again, without asking the evaluated model.") { run, judges, results, Projects, Configuration };
        command.SetAction(parsed =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(run)!);
            var held = RunFolder.Benchmarks(folder);
            List<string> passed = [folder];
            foreach (var judge in parsed.GetValue(judges) ?? []) passed.AddRange(["--judge", judge]);
            if (parsed.GetValue(results) is { } target) passed.AddRange(["--results", Path.GetFullPath(target)]);
            return Start([.. Selected(Hosts(parsed), [.. held]).Select(h => (h.Host, (string[])["judge"]))], passed);
        });
        return command;
    }

    /// <summary>The executables of the chosen projects, built.</summary>
    public static IReadOnlyList<string> Hosts(ParseResult parsed)
    {
        var projects = SpecProjects.Find(parsed.GetValue(Projects) ?? []);
        AnsiConsole.MarkupLineInterpolated($"Building {projects.Count} spec project{(projects.Count == 1 ? "" : "s")} ...");
        return SpecBuild.Build(projects, parsed.GetValue(Configuration)!);
    }

    /// <summary>For each host the arguments that run the chosen benchmarks it holds.</summary>
    internal static IEnumerable<(string Host, string[] Arguments)> Selected(IReadOnlyList<string> hosts, string[] benchmarks)
    {
        if (benchmarks.Length == 0)
            return [.. hosts.Select(h => (h, (string[])["run"]))];
        var held = hosts.ToDictionary(h => h, Held);
        foreach (var name in benchmarks.Where(b => !held.Values.Any(ids => ids.Contains(b))))
            throw new ToolException($"there is no benchmark '{name}'; there is {string.Join(", ", held.Values.SelectMany(ids => ids))}.");
        return [.. hosts.Where(h => held[h].Intersect(benchmarks).Any()).Select(h => (h, (string[])["run", .. held[h].Intersect(benchmarks)]))];
    }

    private static string[] Held(string host)
    {
        var start = new ProcessStartInfo("dotnet", [host, "assay", "ids"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var ids = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();
        return process.ExitCode == 0 ? ids : throw new ToolException($"{host} does not answer as a spec executable; does it reference Assay.Testing?");
    }

    private static int Start(IReadOnlyList<string> hosts, IReadOnlyList<string> arguments) => Start(hosts.Select(h => (h, Array.Empty<string>())), arguments);

    /// <summary>
    /// Starts hosts in turn. Lost trials of one benchmark, or a filter that matches none of its cases, do not keep the others from running, nor does a budget that is spent: they then ask nothing and say so. All else does. The
    /// tool's code is the gravest of theirs; <see cref="ExitCode.NothingMatched"/> only where no host had a case.
    /// </summary>
    private static int Start(IEnumerable<(string Host, string[] Arguments)> hosts, IReadOnlyList<string> arguments)
    {
        List<int> codes = [];
        foreach (var (host, first) in hosts)
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [host, "assay", .. first, .. arguments]))!;
            process.WaitForExit();
            if (process.ExitCode is not (ExitCode.Done or ExitCode.TooManyLost or ExitCode.NothingMatched or ExitCode.Stopped)) return process.ExitCode;
            codes.Add(process.ExitCode);
        }
        return codes.Contains(ExitCode.Stopped) ? ExitCode.Stopped : codes.Contains(ExitCode.TooManyLost) ? ExitCode.TooManyLost : codes.Contains(ExitCode.Done) ? ExitCode.Done : ExitCode.NothingMatched;
    }
}
