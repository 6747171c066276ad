namespace Assay.Running;

/// <summary>The whole lines of a file, one after the other, in a buffer that grows only for a line that needs it.</summary>
internal sealed class StoreLines(string path) : IDisposable
{
    private readonly FileStream _file = StoredTrials.OpenForReading(path);
    private byte[] _buffer = new byte[1 << 18];
    private int _start;
    private int _end;

    /// <summary>Number of the line last given, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Where it begins.</summary>
    public long Offset { get; private set; }

    /// <summary>Where the next one begins: the length of all that is whole so far.</summary>
    public long Whole { get; private set; }

    /// <summary>Bytes after the last whole line; known once <see cref="Next"/> has given null.</summary>
    public long TornBytes => _end - _start;

    /// <summary>The next line without its line feed, valid until the next call; null at the end.</summary>
    public ReadOnlyMemory<byte>? Next()
    {
        for (var searched = 0; ;)
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                var line = _buffer.AsMemory(_start, searched + at);
                Number++;
                Offset = Whole;
                Whole += line.Length + 1;
                _start += line.Length + 1;
                return line;
            }
            searched = _end - _start;
            if (!Fill()) return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = _file.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
