using System.Reflection;

namespace Assay.Testing.Snapshots;

/// <summary>Where snapshots lie, and how this process may treat them.</summary>
/// <param name="Directory">The absolute path of the folder; it is made when the first file is written.</param>
/// <param name="Environment">What the process may do with the files.</param>
public sealed record SnapshotFolder(string Directory, SnapshotEnvironment Environment)
{
    /// <summary>The key of the assembly metadata that holds the folder. MSBuild writes it, from the property <c>AssaySnapshotDirectory</c>.</summary>
    public const string MetadataKey = "Assay.SnapshotDirectory";

    /// <summary>The folder that the build wrote into an assembly, under the environment of this process.</summary>
    /// <remarks>Not the path of a caller's source file: a deterministic build rewrites those.</remarks>
    /// <param name="assembly">The assembly of the specs.</param>
    /// <exception cref="InvalidOperationException">The assembly names no folder, or one of another machine; or a variable cannot be read.</exception>
    public static SnapshotFolder Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var name = assembly.GetName().Name;
        var directory = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(static data => data.Key == MetadataKey)?.Value;
        if (string.IsNullOrWhiteSpace(directory))
        {
            throw new InvalidOperationException(
                $"""
                The assembly {name} does not say where its snapshots lie: it has no AssemblyMetadata "{MetadataKey}".
                Referencing the package Assay.Testing writes it. Without the package, add to the project:
                  <ItemGroup><AssemblyMetadata Include="{MetadataKey}" Value="$(MSBuildProjectDirectory)/Snapshots" /></ItemGroup>
                """);
        }

        if (!System.IO.Directory.Exists(Path.GetDirectoryName(directory)))
        {
            throw new InvalidOperationException(
                $"""
                The assembly {name} keeps its snapshots in {directory}, and nothing is there: it was built on another machine or has been moved.
                Build it where it is tested, or build it with -p:AssaySnapshotDirectory=PATH.
                """);
        }

        return new(directory, SnapshotEnvironment.Read());
    }

    /// <summary>The path of the file a person approves.</summary>
    public string VerifiedPath(SnapshotName name) => Path.Combine(Directory, name.VerifiedFile);

    /// <summary>The path of the file a run leaves when it differs.</summary>
    public string ReceivedPath(SnapshotName name) => Path.Combine(Directory, name.ReceivedFile);
}
