namespace Assay.Cli;

/// <summary>Which projects hold specs: those named, or those below <c>specs/</c>, or the one project of this folder.</summary>
internal static class SpecProjects
{
    public static IReadOnlyList<string> Find(string[] named)
    {
        if (named.Length > 0)
            return [.. named.SelectMany(Resolve)];
        var here = Directory.GetCurrentDirectory();
        var specs = Path.Combine(here, "specs");
        var found = Directory.Exists(specs) ? Below(specs) : [.. Directory.EnumerateFiles(here, "*.csproj")];
        return found.Count > 0 ? found : throw new ToolException($"there is no specs folder with projects in {here}, and no project; name one with --project.");
    }

    private static IReadOnlyList<string> Resolve(string named) =>
        File.Exists(named) ? [Path.GetFullPath(named)]
        : Directory.Exists(named) && Below(named) is { Count: > 0 } found ? found
        : throw new ToolException($"--project {named}: there is no such project file, nor a folder with one.");

    private static List<string> Below(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.csproj", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3 }).Select(Path.GetFullPath).Order(StringComparer.Ordinal)];
}
