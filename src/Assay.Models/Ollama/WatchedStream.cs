using System.Text;

namespace Assay.Models;

/// <summary>
/// The body of an answer, read by somebody who passes no cancellation token and takes an error line for an empty message: this stream obeys the caller's
/// token, and throws where a line is an error object.
/// </summary>
internal sealed class WatchedStream(Stream inner, Func<string, Exception> told, CancellationToken cancellationToken) : ForwardStream
{
    private const string ErrorLine = "{\"error\":";
    private const int Longest = 4096;

    /// <summary>The beginning of the line; what is longer is no error.</summary>
    private readonly MemoryStream _line = new();

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken ignored = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        Watch(buffer.Span[..read]);
        if (read == 0) EndLine();
        return read;
    }

    private void Watch(ReadOnlySpan<byte> bytes)
    {
        for (var end = bytes.IndexOf((byte)'\n'); end >= 0; end = bytes.IndexOf((byte)'\n'))
        {
            Keep(bytes[..end]);
            EndLine();
            bytes = bytes[(end + 1)..];
        }
        Keep(bytes);
    }

    private void Keep(ReadOnlySpan<byte> bytes) => _line.Write(bytes[..Math.Min(bytes.Length, Longest - (int)_line.Length)]);

    private void EndLine()
    {
        var line = _line.GetBuffer().AsSpan(0, (int)_line.Length);
        if (line.Length < Longest && Encoding.UTF8.GetString(line) is var text && text.Replace(" ", "", StringComparison.Ordinal).StartsWith(ErrorLine, StringComparison.Ordinal))
            throw told(text);
        _line.SetLength(0);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
