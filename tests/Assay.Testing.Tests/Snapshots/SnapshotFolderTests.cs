using System.Reflection;
using System.Reflection.Emit;
using Assay.Testing.Snapshots;

namespace Assay.Testing.Tests.Snapshots;

public sealed class SnapshotFolderTests
{
    private static readonly Assembly _here = typeof(SnapshotFolderTests).Assembly;

    [Fact]
    public void The_build_writes_the_folder_of_the_project_into_the_assembly()
    {
        var folder = SnapshotFolder.Of(_here);

        Assert.True(Path.IsPathFullyQualified(folder.Directory));
        Assert.EndsWith(Path.Combine("tests", "Assay.Testing.Tests", "Snapshots"), folder.Directory, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Directory, $"{nameof(SnapshotFolderTests)}.cs")));
    }

    // The one approved file of this project: it passes through git, a checkout and both engines.
    [Fact]
    public Task An_approved_file_of_the_repository_is_found_and_matches() =>
        Snapshot.VerifyAsync(
            SnapshotFolder.Of(_here) with { Environment = new() },
            new(nameof(SnapshotFolderTests), "Repository", ("model", "reference:guarded")),
            "axis      n  failures  rate\nvoltage  12         1  0.083\nΩ         3         0  0.000\n");

    [Fact]
    public void An_assembly_without_the_metadata_is_told_how_to_get_it()
    {
        var error = Assert.Throws<InvalidOperationException>(static () => SnapshotFolder.Of(typeof(object).Assembly));

        Assert.Contains("System.Private.CoreLib", error.Message, StringComparison.Ordinal);
        Assert.Contains("""<AssemblyMetadata Include="Assay.SnapshotDirectory" """, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_of_another_machine_is_told_to_be_built_here()
    {
        var gone = Path.Combine(Path.GetTempPath(), "assay-gone-5d1c", "Snapshots");
        var attribute = new CustomAttributeBuilder(
            typeof(AssemblyMetadataAttribute).GetConstructor([typeof(string), typeof(string)])!, [SnapshotFolder.MetadataKey, gone]);
        var moved = AssemblyBuilder.DefineDynamicAssembly(new("Moved"), AssemblyBuilderAccess.RunAndCollect, [attribute]);

        var error = Assert.Throws<InvalidOperationException>(() => SnapshotFolder.Of(moved));

        Assert.Contains(gone, error.Message, StringComparison.Ordinal);
        Assert.Contains("AssaySnapshotDirectory", error.Message, StringComparison.Ordinal);
    }
}
