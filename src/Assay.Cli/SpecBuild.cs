using System.Diagnostics;
using System.Xml.Linq;

namespace Assay.Cli;

/// <summary>Builds spec projects together, in one call of MSBuild, and says which executables came of it.</summary>
internal static class SpecBuild
{
    /// <summary>Builds the projects and returns the assemblies of the spec executables, in the order of the projects.</summary>
    /// <exception cref="ToolException">The build failed; the message holds what the compiler said.</exception>
    public static IReadOnlyList<string> Build(IReadOnlyList<string> projects, string configuration)
    {
        var folder = Directory.CreateTempSubdirectory("assay-build-");
        try
        {
            var traversal = Path.Combine(folder.FullName, "specs.proj");
            var list = Path.Combine(folder.FullName, "assemblies.txt");
            Traversal(projects, list).Save(traversal);
            var start = new ProcessStartInfo("dotnet", ["build", traversal, "--configuration", configuration, "--verbosity", "quiet", "--nologo"]) { RedirectStandardOutput = true };
            using var build = Process.Start(start) ?? throw new ToolException("`dotnet` cannot be started; is the .NET SDK on the PATH?");
            var said = build.StandardOutput.ReadToEnd();
            build.WaitForExit();
            if (build.ExitCode != 0) throw new ToolException($"the specs do not build:\n{said.Trim()}");
            var assemblies = File.ReadAllLines(list);
            return assemblies.FirstOrDefault(a => !File.Exists(a)) is { } missing ? throw new ToolException($"the build left no {missing}.") : assemblies;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static XElement Traversal(IReadOnlyList<string> projects, string list) => new("Project", new XAttribute("DefaultTargets", "Build"),
        new XElement("ItemGroup", projects.Select(p => new XElement("Specs", new XAttribute("Include", p)))),
        new XElement("Target", new XAttribute("Name", "Restore"),
            new XElement("MSBuild", new XAttribute("Projects", "@(Specs)"), new XAttribute("Targets", "Restore"), new XAttribute("BuildInParallel", "false"),
                new XAttribute("Properties", $"MSBuildRestoreSessionId={Guid.NewGuid()}"))),
        new XElement("Target", new XAttribute("Name", "Build"),
            new XElement("MSBuild", new XAttribute("Projects", "@(Specs)"), new XAttribute("BuildInParallel", "true")),
            new XElement("MSBuild", new XAttribute("Projects", "@(Specs)"), new XAttribute("Targets", "GetTargetPath"),
                new XElement("Output", new XAttribute("TaskParameter", "TargetOutputs"), new XAttribute("ItemName", "Assemblies"))),
            new XElement("WriteLinesToFile", new XAttribute("File", list), new XAttribute("Lines", "@(Assemblies)"))));
}
