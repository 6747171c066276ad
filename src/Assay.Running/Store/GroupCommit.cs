using System.Buffers;

namespace Assay.Running;

/// <summary>
/// Appends lines to a file, durably. One thread takes whatever has gathered while it was busy, writes it and flushes it to disk once, and only then are those who wrote told. What fails is told to all who wait and
/// to all who come later: after a failure nothing more is written, and the file is cut back to what was flushed before.
/// </summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    private readonly string _path;
    private readonly Stream _file;
    private readonly object _gate = new();
    private readonly Task _writer;
    private Batch _gathering = new(Batch.Room());
    private long _next;
    private long _durable;
    private bool _closed;
    private Exception? _failed;

    /// <summary>Appends to a file that is open for writing.</summary>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="file">The file; the next line goes to its end.</param>
    public GroupCommit(string path, Stream file)
    {
        (_path, _file) = (path, file);
        file.Position = _next = _durable = file.Length;
        _writer = Task.Factory.StartNew(WriteAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Appends one line, its line feed included. It is copied before this returns.</summary>
    /// <returns>Where it stands. When this is done, the line outlives the process and the machine's power.</returns>
    /// <exception cref="StoreException">It could not be written.</exception>
    public async Task<long> AppendAsync(ReadOnlyMemory<byte> line)
    {
        long offset;
        Task durable;
        lock (_gate)
        {
            if (_failed is { } failed) throw new StoreException(_path, failed);
            ObjectDisposedException.ThrowIf(_closed, this);
            offset = _next;
            _next += line.Length;
            // The writer waits for the first line only.
            if (_gathering.Bytes.WrittenCount == 0) Monitor.Pulse(_gate);
            _gathering.Bytes.Write(line.Span);
            durable = _gathering.Done.Task;
        }
        await durable;
        return offset;
    }

    /// <summary>Writes what is still waiting and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.Pulse(_gate);
        }
        await _writer;
        await _file.DisposeAsync();
    }

    private void WriteAll()
    {
        var spare = new Batch(Batch.Room());
        while (Take(spare) is { } batch)
        {
            try
            {
                _file.Write(batch.Bytes.WrittenSpan);
                Flush();
                _durable += batch.Bytes.WrittenCount;
                batch.Done.SetResult();
            }
            catch (Exception failed)
            {
                Fail(failed, batch);
                return;
            }
            spare = batch.Emptied();
        }
    }

    /// <summary>Waits until something has gathered and takes it; null once the file is closed and nothing is left.</summary>
    private Batch? Take(Batch next)
    {
        lock (_gate)
        {
            while (_gathering.Bytes.WrittenCount == 0 && !_closed) Monitor.Wait(_gate);
            if (_gathering.Bytes.WrittenCount == 0) return null;
            (var taken, _gathering) = (_gathering, next);
            return taken;
        }
    }

    private void Flush()
    {
        if (_file is FileStream file) file.Flush(flushToDisk: true);
        else _file.Flush();
    }

    /// <summary>Whatever it is, a full disk or a fault of our own, it must reach all who wait and all who come, not leave them waiting.</summary>
    private void Fail(Exception failed, Batch batch)
    {
        Batch waiting;
        lock (_gate) (_failed, waiting) = (failed, _gathering);
        try
        {
            _file.SetLength(_durable);
        }
        catch (Exception)
        {
            // What was half written stays: whole records count, since nothing tells them from durable ones, and the torn one behind them is dropped by the next reader.
        }
        batch.Done.SetException(new StoreException(_path, failed));
        waiting.Done.SetException(new StoreException(_path, failed));
        // Nobody need be waiting for either.
        _ = (batch.Done.Task.Exception, waiting.Done.Task.Exception);
    }

    private sealed class Batch(ArrayBufferWriter<byte> bytes)
    {
        private const int Usual = 1 << 16, Kept = 1 << 22;

        public ArrayBufferWriter<byte> Bytes => bytes;

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>A batch for the next lines in the room of this one, unless that has grown beyond what is usual.</summary>
        public Batch Emptied()
        {
            if (bytes.Capacity > Kept) return new Batch(Room());
            bytes.ResetWrittenCount();
            return new Batch(bytes);
        }

        public static ArrayBufferWriter<byte> Room() => new(Usual);
    }
}
