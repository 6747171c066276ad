using System.Text.Json;
using System.Threading.Channels;

namespace Assay.Running;

/// <summary>
/// Appends results to one JSON Lines file. One writer takes whatever has gathered, writes it and flushes it to disk once (group commit), and only then are those who wrote told.
/// </summary>
public sealed class TrialLog : ITrialLog, IAsyncDisposable
{
    private readonly Channel<(byte[] Line, TaskCompletionSource Done)> _queue = Channel.CreateUnbounded<(byte[], TaskCompletionSource)>(new UnboundedChannelOptions { SingleReader = true });
    private readonly FileStream _file;
    private readonly Task _writer;

    /// <summary>Opens a file for appending, making its folder.</summary>
    public TrialLog(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 1 << 16);
        _writer = Task.Run(WriteAllAsync);
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(TrialResult result, CancellationToken cancellation = default)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!_queue.Writer.TryWrite(([.. JsonSerializer.SerializeToUtf8Bytes(result, Json.Options), (byte)'\n'], done)))
            throw new ObjectDisposedException(nameof(TrialLog), $"{_file.Name} is closed; nothing more can be written to it.");
        await done.Task;
    }

    /// <summary>Writes what is still waiting and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _writer;
        await _file.DisposeAsync();
    }

    private async Task WriteAllAsync()
    {
        List<TaskCompletionSource> batch = [];
        while (await _queue.Reader.WaitToReadAsync())
        {
            batch.Clear();
            try
            {
                while (_queue.Reader.TryRead(out var item))
                {
                    batch.Add(item.Done);
                    await _file.WriteAsync(item.Line);
                }
                _file.Flush(flushToDisk: true);
                foreach (var done in batch) done.SetResult();
            }
            catch (Exception failed)
            {
                // Whatever it is, a full disk or a lost permission, it must reach those who wait, not leave them waiting; what was flushed before stays.
                foreach (var done in batch) done.TrySetException(failed);
            }
        }
    }
}
