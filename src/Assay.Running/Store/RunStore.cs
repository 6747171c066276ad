using System.Text;
using Assay.Models;

namespace Assay.Running;

/// <summary>
/// Where the finished trials of one run and benchmark go: an append-only file of JSON Lines, and an index beside it. A trial is durable before anybody is told of it. The format is described in docs/run-store.md.
/// </summary>
public sealed class RunStore : ITrialLog, IAsyncDisposable
{
    private readonly GroupCommit _trials;
    private readonly StoreIndex _index;
    private readonly FileStream _lock;

    private RunStore(StoredTrials held, GroupCommit trials, StoreIndex index, FileStream @lock) => (Held, _trials, _index, _lock) = (held, trials, index, @lock);

    /// <summary>What the file held when it was opened.</summary>
    public StoredTrials Held { get; }

    /// <summary>Opens a store for appending, or makes it and its folder. A torn record at the end is cut off.</summary>
    /// <param name="path">The file.</param>
    /// <param name="benchmark">Id of the benchmark.</param>
    /// <exception cref="InputException">The file is no store of this benchmark, it holds a line that is no trial, or another process writes to it.</exception>
    /// <exception cref="StoreException">It cannot be written.</exception>
    public static async Task<RunStore> OpenAsync(string path, string benchmark)
    {
        var own = Lock(path);
        try
        {
            var held = StoredTrials.Recover(path);
            if (held.Header.Benchmark is { Length: > 0 } other && other != benchmark)
                throw new InputException(path, $"it holds trials of '{other}', not of '{benchmark}'.");
            var trials = new GroupCommit(path, new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0));
            if (held.Length == 0) await trials.AppendAsync(TrialJson.Line(StoreHeader.Of(benchmark)));
            return new RunStore(held, trials, StoreIndex.Append(held), own);
        }
        catch
        {
            await own.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="StoreException">It could not be written; nothing more will be.</exception>
    public async ValueTask WriteAsync(TrialResult result, CancellationToken cancellation = default)
    {
        var line = TrialJson.Line(result);
        var length = line.Length - 1;
        var offset = await _trials.AppendAsync(line);
        _index.Add(new IndexEntry(offset, length, result.Trial, result.Deciding.Outcome));
    }

    /// <summary>Writes what is still waiting and closes the files.</summary>
    public async ValueTask DisposeAsync()
    {
        await _trials.DisposeAsync();
        _index.Dispose();
        await _lock.DisposeAsync();
    }

    /// <summary>Two processes that append to one file would ask every trial twice.</summary>
    private static FileStream Lock(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            return new FileStream($"{path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException held) when (File.Exists($"{path}.lock"))
        {
            throw new InputException(path, $"another process is writing to it ({held.Message}); wait until it ends, or name another folder.", held);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(path, failed);
        }
    }
}
