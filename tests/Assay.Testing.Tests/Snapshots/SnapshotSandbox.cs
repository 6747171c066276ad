using System.Text;
using Assay.Testing.Snapshots;

namespace Assay.Testing.Tests.Snapshots;

/// <summary>A folder of its own for one test, on the real file system.</summary>
public sealed class SnapshotSandbox : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("assay-snapshots-").FullName;

    public SnapshotFolder Folder(SnapshotEnvironment? environment = null) => new(Path.Combine(_root, "Snapshots"), environment ?? new());

    public string Verified(SnapshotName name) => Folder().VerifiedPath(name);

    public string Received(SnapshotName name) => Folder().ReceivedPath(name);

    public IReadOnlyList<string> Files => Directory.Exists(Folder().Directory)
        ? [.. Directory.EnumerateFiles(Folder().Directory).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Approves a text: UTF-8 with byte order mark, or without.</summary>
    public void Approve(SnapshotName name, string text, bool byteOrderMark = true) => Put(Verified(name), Bytes(text, byteOrderMark));

    public void Leave(SnapshotName name, string text) => Put(Received(name), Bytes(text, byteOrderMark: true));

    public void Put(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>The bytes Verify writes for a text.</summary>
    public static byte[] Bytes(string text, bool byteOrderMark = true) =>
        byteOrderMark ? [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)] : Encoding.UTF8.GetBytes(text);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
