namespace Assay.Models;

/// <summary>
/// The body of an answer. It holds the request's slot until it is read to its end or disposed, fails when nothing comes for too long, and ends an answer without end.
/// </summary>
internal sealed class AnswerStream(HttpContent content, Stream inner, Silence silence, Action<bool> ended) : ForwardStream
{
    /// <summary>Bytes at most. As server-sent events, 16 MiB are some 60,000 tokens; nothing that a benchmark asks for comes near.</summary>
    public const int MaxBytes = 16 << 20;

    private byte[] _first = [];
    private int _at;
    private long _bytes;

    /// <summary>Waits for the first bytes, so that a connection that breaks before them can still be tried again.</summary>
    public async Task BeginAsync(CancellationToken cancellation)
    {
        var buffer = new byte[1024];
        _first = buffer[..await ReceiveAsync(buffer, cancellation)];
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_at >= _first.Length) return await ReceiveAsync(buffer, cancellationToken);
        var count = Math.Min(buffer.Length, _first.Length - _at);
        _first.AsMemory(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    private async ValueTask<int> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellation)
    {
        try
        {
            var read = await silence.BoundAsync(stop => inner.ReadAsync(buffer, stop).AsTask(), cancellation);
            if ((_bytes += read) > MaxBytes)
                throw new ModelException(Ending.Failed, $"The answer is longer than {MaxBytes >> 20} MiB, and was not read to its end; is the model repeating itself? See sampling.maxOutputTokens.");
            if (read == 0 && buffer.Length > 0) ended(true);
            return read;
        }
        catch
        {
            ended(false);
            throw;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
            // Some readers stop at the closing mark of the answer and not at the end of the stream.
            ended(true);
        }
        base.Dispose(disposing);
    }
}
