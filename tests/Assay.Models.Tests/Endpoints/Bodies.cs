namespace Assay.Models.Tests.Endpoints;

/// <summary>A body that begins with some bytes and then does something that bodies should not do.</summary>
internal abstract class Body(byte[] begin) : Stream
{
    private int _at;

    protected abstract ValueTask<int> GoOnAsync(Memory<byte> buffer, CancellationToken cancellation);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_at >= begin.Length) return GoOnAsync(buffer, cancellationToken);
        buffer.Span[0] = begin[_at++];
        return ValueTask.FromResult(1);
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

internal sealed class Broken(byte[] begin) : Body(begin)
{
    protected override ValueTask<int> GoOnAsync(Memory<byte> buffer, CancellationToken cancellation) => throw new IOException("reset by peer");
}

internal sealed class Stuck(byte[] begin) : Body(begin)
{
    protected override async ValueTask<int> GoOnAsync(Memory<byte> buffer, CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        return 0;
    }
}

internal sealed class Endless() : Body([])
{
    protected override ValueTask<int> GoOnAsync(Memory<byte> buffer, CancellationToken cancellation) => ValueTask.FromResult(buffer.Length);
}
