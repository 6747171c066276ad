using System.Text.Json;
using Assay.Models;

namespace Assay.Running;

/// <summary>A line of an index: where the record of a trial stands in its store.</summary>
/// <param name="Offset">Where its line begins, in bytes.</param>
/// <param name="Length">Length of its line in bytes, the line feed not counted.</param>
/// <param name="Trial">The trial.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record IndexEntry(long Offset, int Length, Trial Trial, Outcome Outcome);

/// <summary>
/// The index of a store: from a trial to its record, so that one transcript is found without reading all of them. It may lag, be missing or be wrong: whatever it says is checked against the file, which alone counts.
/// </summary>
public sealed class StoreIndex : IDisposable
{
    private readonly Lock _gate = new();
    private FileStream? _file;

    private StoreIndex(FileStream? file) => _file = file;

    /// <summary>Where the index of a store lies.</summary>
    public static string PathOf(string store) => $"{store}.index";

    /// <summary>The record of a trial: by the index where that finds it, otherwise by reading the file.</summary>
    /// <returns>The last record of the trial; null if the store holds none.</returns>
    /// <exception cref="InputException">The file holds a line that is no trial.</exception>
    public static TrialResult? Find(string store, Trial trial)
    {
        if (Indexed(store, trial) is { } found) return found;
        var all = StoredTrials.Read(store);
        return all.Find(trial) is { } stored ? all.Read(stored) : null;
    }

    /// <summary>Writes the index of what a store holds anew and goes on with it.</summary>
    internal static StoreIndex Append(StoredTrials held)
    {
        var index = new StoreIndex(null);
        try
        {
            index._file = new FileStream(PathOf(held.Path), FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16);
            foreach (var t in held.Trials.OrderBy(t => t.Offset)) index.Add(new IndexEntry(t.Offset, t.Length, t.Score.Trial, t.Score.Outcome));
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            index.Drop();
        }
        return index;
    }

    /// <summary>Adds a record. An index that cannot be written is dropped: the store can do without.</summary>
    internal void Add(IndexEntry entry)
    {
        lock (_gate)
        {
            try
            {
                _file?.Write(TrialJson.Line(entry).Span);
            }
            catch (IOException)
            {
                Drop();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            try
            {
                _file?.Dispose();
                _file = null;
            }
            catch (IOException)
            {
                Drop();
            }
        }
    }

    private void Drop()
    {
        if (_file is not { } file) return;
        _file = null;
        File.Delete(file.Name);
        file.SafeFileHandle.Dispose();
    }

    /// <summary>A record that is no error is the last of its trial, so finding it is enough; anything else is left to the file.</summary>
    private static TrialResult? Indexed(string store, Trial trial)
    {
        if (!File.Exists(PathOf(store))) return null;
        using var lines = new StoreLines(PathOf(store));
        IndexEntry? last = null;
        try
        {
            while (lines.Next() is { } line)
                if (JsonSerializer.Deserialize<IndexEntry>(line.Span, TrialJson.Strict) is { } entry && entry.Trial == trial)
                    last = entry;
            return last is { Length: > 0, Outcome: not Outcome.Error } && Record(store, last) is { } found && found.Trial == trial && found.Deciding.Outcome != Outcome.Error ? found : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InputException or EndOfStreamException or ArgumentException)
        {
            return null;
        }
    }

    private static TrialResult? Record(string store, IndexEntry entry)
    {
        using var file = StoredTrials.OpenForReading(store);
        var line = new byte[Math.Min(entry.Length + 1L, file.Length)];
        file.Position = entry.Offset;
        file.ReadExactly(line);
        return line is [.., (byte)'\n'] ? TrialJson.Read(line.AsSpan(..^1), store) : null;
    }
}
