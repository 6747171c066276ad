using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace Assay.Models;

/// <summary>
/// A file of recorded requests and answers of models and judges: see <c>docs/cassettes.md</c>. Any number of readers and one writer at a time use it together, also across processes.
/// </summary>
/// <remarks>
/// A cassette gives one answer to one request: two trials that ask the same under the same seed share the first answer, while recording as while replaying. So a replayed run is the recorded one.
/// </remarks>
public sealed class Cassette : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<(string Path, string Mode), Lazy<Cassette>> OfProcess = new();

    private readonly SafeFileHandle _file;
    private readonly CassetteReader _reader;
    private readonly CassetteWriter? _writer;
    private readonly MissExplanation _explanation;
    private readonly long _from;
    private int _replayed, _recorded, _missed;

    private Cassette(string path, CassetteMode mode, Secrets secrets, Action<SafeFileHandle, byte[], long> write)
    {
        (Path, Mode, Secrets) = (path, mode, secrets);
        _file = Open(path, mode);
        _reader = new CassetteReader(path, _file);
        _explanation = new MissExplanation(path, _reader);
        try
        {
            if (mode == CassetteMode.ReplayOnly)
            {
                _reader.CatchUp();
                TornBytes = _reader.TornBytes;
                return;
            }
            _writer = new CassetteWriter(path, _file, _reader, write);
            TornBytes = _writer.Begin();
            _from = mode == CassetteMode.Record ? _reader.End : 0;
        }
        catch (Exception e)
        {
            _file.Dispose();
            if (e is not (IOException or UnauthorizedAccessException)) throw;
            throw new InputException(path, $"the cassette cannot be written: {e.Message} To use only what is recorded, choose the mode replay-only.", e);
        }
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What it is used for.</summary>
    public CassetteMode Mode { get; }

    /// <summary>How many requests it holds answers to, openings of models included.</summary>
    public int Count => _reader.Count;

    /// <summary>Bytes of an unfinished record at the end that were left out when it was opened; 0 where the file ended well.</summary>
    public long TornBytes { get; }

    /// <summary>Lines whose checksum is wrong. They are never served.</summary>
    public IReadOnlyList<int> DamagedLines => _reader.DamagedLines;

    /// <summary>Answers given from the cassette since it was opened.</summary>
    public int Replayed => _replayed;

    /// <summary>Answers asked for and recorded since it was opened.</summary>
    public int Recorded => _recorded;

    /// <summary>Requests that could not be answered in <see cref="CassetteMode.ReplayOnly"/>.</summary>
    public int Missed => _missed;

    /// <summary>What is hidden before anything is written.</summary>
    internal Secrets Secrets { get; }

    /// <summary>Opens a cassette; outside of replay-only a file that is not there is made.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mode">What it is used for.</param>
    /// <param name="secrets">What is hidden before anything is written; null for the secrets of the environment.</param>
    /// <exception cref="InputException">There is no such file, it is no cassette, or it cannot be written.</exception>
    public static Cassette Open(string path, CassetteMode mode, Secrets? secrets = null) => new(path, mode, secrets ?? Secrets.OfEnvironment(), Write);

    /// <summary>The cassette of the settings, opened once and used by the whole process until it ends; null if they name none. Nothing is lost by not closing it: an answer is given only once it is on disk.</summary>
    /// <exception cref="InputException">There is no such file, it is no cassette, or it cannot be written.</exception>
    public static Cassette? Of(AssaySettings settings) =>
        settings.Cassette.Path is not { } path ? null : OfProcess.GetOrAdd((System.IO.Path.GetFullPath(path), settings.Cassette.Mode),
            _ => new Lazy<Cassette>(() => Open(path, CassetteSettings.Modes[settings.Cassette.Mode], Secrets.OfEnvironment(settings.OpenAI.ApiKeyVariable)))).Value;

    /// <summary>Whether a reason, perhaps told on by a judge, is that a cassette in replay-only had no answer.</summary>
    public static bool IsMiss(string? reason) => reason is not null && reason.Contains(MissExplanation.Mark, StringComparison.Ordinal);

    /// <summary>For tests: a cassette on a disk of theirs.</summary>
    internal static Cassette Open(string path, CassetteMode mode, Secrets secrets, Action<SafeFileHandle, byte[], long> write) => new(path, mode, secrets, write);

    /// <summary>Whether a file begins as a cassette does.</summary>
    internal static bool IsCassette(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var start = new byte[CassetteLine.Magic.Length];
        return RandomAccess.Read(file, start, 0) == start.Length && CassetteLine.Magic.SequenceEqual(start);
    }

    /// <summary>The record that answers a request, as JSON; null if there is none. While recording only what was recorded since the cassette was opened counts.</summary>
    internal ReadOnlyMemory<byte>? Find(RecordKey key, bool old = false)
    {
        var from = old ? 0 : _from;
        if (!_reader.TryFind(key, from, out var place))
        {
            _reader.CatchUp();
            if (!_reader.TryFind(key, from, out place)) return null;
        }
        return _reader.Read(key, place) is { } line ? CassetteLine.Json(line) : default(ReadOnlyMemory<byte>?);
    }

    /// <summary>Counts an answer that came from the cassette.</summary>
    internal void CountReplayed() => Interlocked.Increment(ref _replayed);

    /// <summary>Records an answer and gives back the record that stands: this one, or that of whoever asked the same at the same time and was first.</summary>
    /// <param name="key">SHA-256 of what was asked.</param>
    /// <param name="asked">What was asked, as JSON.</param>
    /// <param name="got">What came, as JSON.</param>
    /// <param name="anew">Replaces what stands already, as the opening of a model does; it does not count as an answer.</param>
    /// <exception cref="IOException">The file cannot be written. What was recorded before stays.</exception>
    internal async Task<ReadOnlyMemory<byte>> RecordAsync(RecordKey key, ReadOnlyMemory<byte> asked, ReadOnlyMemory<byte> got, bool anew = false)
    {
        await _writer!.WriteAsync(key, CassetteLine.Write(key, asked.Span, got.Span), anew ? _reader.End : _from);
        if (!anew) Interlocked.Increment(ref _recorded);
        return Find(key) ?? throw new IOException($"{Path} does not hold what was just written to it.");
    }

    /// <summary>Why nothing may be asked any more; null while it may.</summary>
    internal string? Broken => _writer?.Broken;

    /// <summary>Every whole record in the order of the file, as JSON.</summary>
    internal IEnumerable<ReadOnlyMemory<byte>> Records() =>
        from place in _reader.PlacesFrom(0)
        let line = _reader.Read(place)
        where line is not null
        select CassetteLine.Json(line);

    /// <summary>Counts a miss and says what the nearest recording is and where it differs.</summary>
    internal string Miss(ReadOnlyMemory<byte> asked)
    {
        Interlocked.Increment(ref _missed);
        return _explanation.Of(asked);
    }

    /// <summary>Closes the file of a cassette that is only read.</summary>
    internal void Close() => _file.Dispose();

    /// <summary>Writes what is still waiting and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_writer is not null) await _writer.DisposeAsync();
        _file.Dispose();
    }

    private static SafeFileHandle Open(string path, CassetteMode mode)
    {
        try
        {
            const FileShare shared = FileShare.ReadWrite | FileShare.Delete;
            if (mode != CassetteMode.ReplayOnly)
            {
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
                return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, shared);
            }
            return File.Exists(path)
                ? File.OpenHandle(path, FileMode.Open, FileAccess.Read, shared)
                : throw new InputException(path, "there is no such cassette, and replay-only asks nobody; record one with the mode record.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, $"the cassette cannot be opened: {e.Message}", e);
        }
    }

    private static void Write(SafeFileHandle file, byte[] bytes, long offset) => RandomAccess.Write(file, bytes, offset);
}
