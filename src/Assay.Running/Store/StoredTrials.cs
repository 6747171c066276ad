using Assay.Models;

namespace Assay.Running;

/// <summary>
/// The finished trials of a store, read from the file alone. Of a trial that stands there more than once the last record counts. A record is whole when its line ends; a torn one at the end, of a run that was
/// killed or is still writing, is left out. Only scores are held; what was said is read when it is asked for.
/// </summary>
public sealed class StoredTrials
{
    private readonly Dictionary<Trial, StoredTrial> _last;

    private StoredTrials(string path, StoreHeader header, Dictionary<Trial, StoredTrial> last, long length, long tornBytes) =>
        (Path, Header, _last, Length, TornBytes) = (path, header, last, length, tornBytes);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What the file says it is.</summary>
    public StoreHeader Header { get; }

    /// <summary>Bytes of a torn record at the end that was left out; 0 where the file ends well.</summary>
    public long TornBytes { get; }

    /// <summary>Bytes up to the end of the last whole record.</summary>
    public long Length { get; }

    /// <summary>The last record of each trial.</summary>
    public IReadOnlyCollection<StoredTrial> Trials => _last.Values;

    /// <summary>The score of each trial.</summary>
    public IReadOnlyList<TrialScore> Scores => [.. _last.Values.Select(t => t.Score)];

    /// <summary>The last record of a trial; null if it holds none.</summary>
    public StoredTrial? Find(Trial trial) => _last.GetValueOrDefault(trial);

    /// <summary>Reads a store. It may be growing: what is written meanwhile may or may not be seen.</summary>
    /// <exception cref="InputException">A line is no trial, a finished trial stands there a second time, or another model answered; the message names the line.</exception>
    public static StoredTrials Read(string path)
    {
        var last = new Dictionary<Trial, StoredTrial>();
        var words = new Words();
        var header = StoreHeader.None;
        string? model = null;
        using var lines = new StoreLines(path);
        while (lines.Next() is { } line)
        {
            var place = $"{path}, line {lines.Number}";
            if (lines.Number == 1 && StoreHeader.Read(line.Span, place) is { } found)
            {
                header = found;
                continue;
            }
            var result = TrialJson.Read(line.Span, place);
            model ??= result.Transcript.Model;
            if (result.Transcript.Model != model) throw new InputException(place, $"it is an answer of {result.Transcript.Model}, and those before it are of {model}; the file mixes two runs.");
            var score = words.Shared(result.Score);
            if (last.TryGetValue(score.Trial, out var earlier) && earlier.Score.Outcome != Outcome.Error)
                throw new InputException(place, $"{score.Trial} stands here a second time, and it had not ended in an error; the file mixes two runs.");
            last[score.Trial] = new StoredTrial(score, lines.Offset, line.Length);
        }
        return new StoredTrials(path, header, last, lines.Whole, lines.TornBytes);
    }

    /// <summary>Reads the store of a run that ended early and makes it fit for appending: a torn record at the end is cut off. A file that is not there holds no trial.</summary>
    /// <exception cref="InputException">As for reading.</exception>
    public static StoredTrials Recover(string path)
    {
        if (!File.Exists(path)) return new StoredTrials(path, StoreHeader.None, [], 0, 0);
        var held = Read(path);
        if (held.TornBytes > 0)
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            file.SetLength(held.Length);
            file.Flush(flushToDisk: true);
        }
        return held;
    }

    /// <summary>The whole records, in the order in which they stand in the file, one at a time.</summary>
    /// <exception cref="InputException">The file has changed since it was read.</exception>
    public IEnumerable<TrialResult> Results()
    {
        using var file = OpenForReading(Path);
        foreach (var stored in _last.Values.OrderBy(s => s.Offset))
            yield return Read(file, stored);
    }

    /// <summary>The whole record of a trial.</summary>
    /// <exception cref="InputException">The file has changed since it was read.</exception>
    public TrialResult Read(StoredTrial stored)
    {
        using var file = OpenForReading(Path);
        return Read(file, stored);
    }

    private TrialResult Read(FileStream file, StoredTrial stored)
    {
        var line = new byte[stored.Length];
        file.Position = stored.Offset;
        file.ReadExactly(line);
        var result = TrialJson.Read(line, $"{Path}, byte {stored.Offset}");
        return result.Trial == stored.Score.Trial ? result : throw new InputException($"{Path}, byte {stored.Offset}", "the file has changed since it was read; begin again.");
    }

    internal static FileStream OpenForReading(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    /// <summary>Names come back from the file as strings of their own, millions of them; one of each is kept.</summary>
    private sealed class Words
    {
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);

        public TrialScore Shared(TrialScore score) => score with
        {
            Trial = new Trial(One(score.Trial.CaseId), One(score.Trial.Condition), score.Trial.Epoch),
            Judge = One(score.Judge),
            Label = One(score.Label),
        };

        private string One(string word)
        {
            if (_known.TryGetValue(word, out var known)) return known;
            _known.Add(word);
            return word;
        }
    }
}
