using System.Buffers;
using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace Assay.Models;

/// <summary>Where a record stands in the file.</summary>
/// <param name="Offset">Its first byte.</param>
/// <param name="Length">Its length without the line end.</param>
/// <param name="Line">Its line, from 1.</param>
internal readonly record struct RecordPlace(long Offset, int Length, int Line);

/// <summary>The index of a cassette: key to place, the newest recording of a key. It follows the file as this and other processes append to it.</summary>
internal sealed class CassetteReader(string path, SafeFileHandle file)
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<RecordKey, RecordPlace> _index = new();
    private readonly List<RecordPlace> _places = [];
    private readonly List<int> _damaged = [];
    private int _lines;

    /// <summary>Where the whole lines end.</summary>
    public long End { get; private set; }

    /// <summary>Bytes after the last whole line: a record that was never finished.</summary>
    public long TornBytes { get; private set; }

    /// <summary>Lines that are not as they were written. They are never served.</summary>
    public IReadOnlyList<int> DamagedLines { get { lock (_gate) return [.. _damaged]; } }

    /// <summary>All whole records in the order of the file, from a number on.</summary>
    public IReadOnlyList<RecordPlace> PlacesFrom(int first) { lock (_gate) return _places[first..]; }

    /// <summary>How many keys are recorded.</summary>
    public int Count => _index.Count;

    /// <summary>Whether a key is recorded at or after a place in the file.</summary>
    public bool TryFind(RecordKey key, long from, out RecordPlace place) => _index.TryGetValue(key, out place) && place.Offset >= from;

    /// <summary>Reads a record again and checks it again; null if it is no longer as it was written.</summary>
    public byte[]? Read(RecordPlace place)
    {
        var line = new byte[place.Length];
        return RandomAccess.Read(file, line, place.Offset) == line.Length && CassetteLine.TryRead(line, out _) ? line : null;
    }

    /// <summary>Reads the record of a key; null, and forgotten, if it is no longer as it was written.</summary>
    public byte[]? Read(RecordKey key, RecordPlace place)
    {
        var line = Read(place);
        if (line is null && _index.TryRemove(KeyValuePair.Create(key, place)))
            lock (_gate) _damaged.Add(place.Line);
        return line;
    }

    /// <summary>Reads what has been appended since.</summary>
    /// <exception cref="InputException">The file is no cassette, or one of another version.</exception>
    public void CatchUp()
    {
        lock (_gate)
        {
            if (RandomAccess.GetLength(file) == End)
            {
                TornBytes = 0;
                return;
            }
            var buffer = ArrayPool<byte>.Shared.Rent(1 << 20);
            var held = 0;
            while (RandomAccess.Read(file, buffer.AsSpan(held), End + held) is > 0 and var read)
            {
                held += read;
                if (End == 0) CheckKind(buffer.AsSpan(0, held));
                var used = Take(buffer.AsSpan(0, held));
                buffer.AsSpan(used, held - used).CopyTo(buffer);
                held -= used;
                if (held < buffer.Length) continue;
                var larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
                buffer.CopyTo(larger, 0);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
            ArrayPool<byte>.Shared.Return(buffer);
            TornBytes = held;
        }
    }

    /// <summary>Indexes the whole lines and says how many bytes they were.</summary>
    private int Take(ReadOnlySpan<byte> bytes)
    {
        var used = 0;
        while (bytes[used..].IndexOf((byte)'\n') is >= 0 and var length)
        {
            _lines++;
            var place = new RecordPlace(End, length, _lines);
            if (CassetteLine.TryRead(bytes.Slice(used, length), out var key))
            {
                _index[key] = place;
                _places.Add(place);
            }
            else if (_lines > 1)
            {
                _damaged.Add(_lines);
            }
            used += length + 1;
            End += length + 1;
        }
        return used;
    }

    private void CheckKind(ReadOnlySpan<byte> start)
    {
        var header = CassetteLine.Header;
        if (start.StartsWith(header) || start.StartsWith("assay-cassette 1\r\n"u8) || (start.Length < header.Length + 1 && header.StartsWith(start))) return;
        throw new InputException(path, start.StartsWith(CassetteLine.Magic)
            ? "it is a cassette of another version; this Assay reads version 1."
            : "it is no cassette: its first line is not 'assay-cassette 1'. Name another file; recorded answers in CSV or JSON Lines are a model, --model replay:PATH.");
    }
}
