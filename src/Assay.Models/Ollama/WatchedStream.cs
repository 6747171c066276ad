using System.Text;

namespace Assay.Models;

/// <summary>
/// The body of an answer, read by somebody who passes no cancellation token and takes an error line for an empty message: this stream obeys the caller's
/// token, and throws where a line is an error object.
/// </summary>
internal sealed class WatchedStream(Stream inner, Func<string, Exception> told, CancellationToken cancellationToken) : Stream
{
    private const string ErrorLine = "{\"error\":";

    private readonly MemoryStream _line = new();

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken ignored = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        foreach (var b in buffer.Span[..read])
        {
            if (b == '\n') EndLine();
            else _line.WriteByte(b);
        }
        if (read == 0) EndLine();
        return read;
    }

    private void EndLine()
    {
        var line = _line.GetBuffer().AsSpan(0, (int)_line.Length);
        if (line.Length < 4096 && Encoding.UTF8.GetString(line) is var text && text.Replace(" ", "", StringComparison.Ordinal).StartsWith(ErrorLine, StringComparison.Ordinal))
            throw told(text);
        _line.SetLength(0);
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken ignored) => ReadAsync(buffer.AsMemory(offset, count), ignored).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, default).GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
