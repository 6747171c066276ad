using System.Reflection;
using Assay.Models;
using Assay.Reporting;

namespace Assay.Hosting;

/// <summary>
/// Where a test run leaves its trials: with <c>ASSAY_RESULTS=DIR</c>, in a folder of the spec executable's name below DIR, so that executables that run side by side do not meet. It is the folder of a run like any other.
/// </summary>
public sealed class TestResults
{
    private const string Variable = "ASSAY_RESULTS";

    private static readonly Lock Gate = new();
    private static TestResults? _results;

    private readonly RunFolder _folder;
    private RunManifest _run;

    private TestResults(RunFolder folder, RunManifest run) => (_folder, _run) = (folder, run);

    /// <summary>The results of this process; null where none are asked for.</summary>
    /// <param name="run">What identifies the run.</param>
    public static TestResults? Of(RunManifest run)
    {
        if (Directory() is not { } path) return null;
        lock (Gate) return _results ??= new TestResults(RunFolder.Create(path), run);
    }

    /// <summary>Fails where the folder holds anything: trials of an earlier test run would be taken for this one's, and never be asked.</summary>
    /// <exception cref="InputException">It does.</exception>
    internal static void Check()
    {
        if (Directory() is { } path && System.IO.Directory.Exists(path) && System.IO.Directory.EnumerateFileSystemEntries(path).Any())
            throw new InputException(Variable, $"{path} holds a run already; name a new folder for each test run.");
    }

    /// <summary>Notes that a benchmark is asked, and says where its trials go.</summary>
    public string Begin(CaseTable table)
    {
        lock (Gate)
        {
            _run = _run.With(table.Benchmark.Id, StructureText.Digest(table.Cases));
            _run.Write(_folder.Path);
        }
        _folder.Write(CaseList.Of(table));
        return _folder.TrialsOf(table.Benchmark.Id);
    }

    /// <summary>Writes a scorecard beside the trials.</summary>
    public void Write(Scorecard card) => _folder.Write(card);

    private static string? Directory() => Environment.GetEnvironmentVariable(Variable) is { } named && !string.IsNullOrWhiteSpace(named)
        ? Path.Combine(named.Trim(), Assembly.GetEntryAssembly()!.GetName().Name!)
        : null;
}
