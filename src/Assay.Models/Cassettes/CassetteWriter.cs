using System.Threading.Channels;
using Microsoft.Win32.SafeHandles;

namespace Assay.Models;

/// <summary>
/// Appends records. One writer takes whatever has gathered, takes the lock, reads what others appended, writes, and flushes to disk once; only then are those who wrote told.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="file">The file, opened for writing.</param>
/// <param name="reader">Its index.</param>
/// <param name="write">Writes bytes at an offset; tests put a full disk here.</param>
internal sealed class CassetteWriter(string path, SafeFileHandle file, CassetteReader reader, Action<SafeFileHandle, byte[], long> write) : IAsyncDisposable
{
    private readonly Channel<Entry> _queue = Channel.CreateUnbounded<Entry>(new UnboundedChannelOptions { SingleReader = true });
    private Task? _loop;
    private volatile string? _broken;

    /// <summary>Why nothing can be recorded any more; null while it can.</summary>
    public string? Broken => _broken;

    /// <summary>Makes the file fit for appending: a header in a new one, no torn record at the end of an old one.</summary>
    /// <returns>Bytes of a torn record that were cut off.</returns>
    public long Begin()
    {
        using var alone = CassetteLock.Take(path);
        reader.CatchUp();
        var torn = reader.TornBytes;
        if (torn > 0) RandomAccess.SetLength(file, reader.End);
        if (reader.End == 0) Append(CassetteLine.Header.ToArray());
        _loop = Task.Run(WriteAllAsync);
        return torn;
    }

    /// <summary>Appends a record. When this returns, a recording of the key outlives the process: this one, or one that stands at or after <paramref name="from"/> already.</summary>
    /// <exception cref="IOException">The file cannot be written. What was recorded before stays.</exception>
    public Task WriteAsync(RecordKey key, byte[] line, long from)
    {
        var entry = new Entry(key, line, from, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        return _broken is { } reason ? Task.FromException(new IOException(reason))
            : _queue.Writer.TryWrite(entry) ? entry.Done.Task
            : Task.FromException(new ObjectDisposedException(path, "the cassette is closed."));
    }

    /// <summary>Writes what is still waiting.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        if (_loop is not null) await _loop;
    }

    private async Task WriteAllAsync()
    {
        List<Entry> batch = [];
        while (await _queue.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (_queue.Reader.TryRead(out var entry)) batch.Add(entry);
            try
            {
                if (_broken is { } reason) throw new IOException(reason);
                Commit(batch);
                foreach (var entry in batch) entry.Done.SetResult();
            }
            catch (Exception failed)
            {
                // Asking on would cost answers that nobody keeps, so the first failure ends the recording.
                _broken ??= $"{path} cannot be written ({failed.Message.TrimEnd('.')}), so nothing more is asked; its {reader.Count} recordings are kept. Make room, or name another file, and resume.";
                foreach (var entry in batch) entry.Done.TrySetException(new IOException(_broken, failed));
            }
        }
    }

    private void Commit(List<Entry> batch)
    {
        using var alone = CassetteLock.Take(path);
        reader.CatchUp();
        // Whoever held the lock is gone: what is not whole now never will be.
        if (reader.TornBytes > 0) RandomAccess.SetLength(file, reader.End);
        Append([.. batch.Where(e => !reader.TryFind(e.Key, e.From, out _)).DistinctBy(e => e.Key).SelectMany(e => e.Line)]);
    }

    private void Append(byte[] bytes)
    {
        if (bytes.Length == 0) return;
        var start = reader.End;
        try
        {
            write(file, bytes, start);
            RandomAccess.FlushToDisk(file);
        }
        catch (Exception)
        {
            RandomAccess.SetLength(file, start);
            throw;
        }
        // Indexed as anybody else would read it: what is told to be recorded can be replayed.
        reader.CatchUp();
    }

    private sealed record Entry(RecordKey Key, byte[] Line, long From, TaskCompletionSource Done);
}
