using System.Text.Json;

namespace Assay.Models;

/// <summary>Says why a request is not in a cassette: which recording is nearest, and where it differs.</summary>
internal sealed class MissExplanation(string path, CassetteReader reader)
{
    /// <summary>How an explanation begins.</summary>
    public const string Mark = "replay-only: ";

    /// <summary>Of recordings that share as many parts, so many are compared character by character.</summary>
    private const int Compared = 200;

    private const int Told = 3, MaxLength = 1000;

    private readonly Lock _gate = new();
    private readonly List<(RecordPlace Place, RequestOutline Outline)> _outlines = [];
    private int _seen;

    /// <summary>The explanation, never longer than <see cref="MaxLength"/> characters.</summary>
    public string Of(ReadOnlyMemory<byte> asked)
    {
        using var now = JsonDocument.Parse(asked);
        var text = $"{Mark}{path} holds no answer to this request. {Nearest(now.RootElement, asked.Span)} To record it, use the mode replay or record.";
        return text.Length <= MaxLength ? text : text[..(MaxLength - 1)] + "…";
    }

    private string Nearest(JsonElement now, ReadOnlySpan<byte> asked)
    {
        if (Candidate(RequestOutline.Of(now), asked) is not { } nearest) return $"It holds no answer at all{Damage()}.";
        using var record = JsonDocument.Parse(CassetteLine.Json(nearest.Line));
        var differences = JsonDifference.Between(record.RootElement.GetProperty("asked"), now).ToList();
        var more = differences.Count > Told ? $"; and {differences.Count - Told} more" : "";
        return $"The nearest recording (line {nearest.Place.Line}) differs in {string.Join("; ", differences.Take(Told))}{more}{Damage()}.";
    }

    private string Damage() => reader.DamagedLines.Count is > 0 and var lines ? $"; {lines} damaged lines were left out, one of them may be it" : "";

    private (RecordPlace Place, byte[] Line)? Candidate(RequestOutline wanted, ReadOnlySpan<byte> asked)
    {
        List<RecordPlace> best = [];
        lock (_gate)
        {
            Extend();
            var most = -1;
            foreach (var (place, outline) in _outlines)
            {
                var shared = outline.Shared(wanted);
                if (shared < most) continue;
                if (shared > most) best.Clear();
                most = shared;
                best.Add(place);
            }
        }
        var length = asked.Length;
        (RecordPlace, byte[])? nearest = null;
        var alike = -1;
        foreach (var place in best.OrderBy(p => Math.Abs(p.Length - length)).Take(Compared))
        {
            if (reader.Read(place) is not { } line) continue;
            var recorded = CassetteLine.Json(line).Span["{\"asked\":"u8.Length..];
            var same = asked.CommonPrefixLength(recorded);
            if (same <= alike) continue;
            (alike, nearest) = (same, (place, line));
        }
        return nearest;
    }

    /// <summary>Outlines what was recorded since the last miss; nothing is outlined before the first.</summary>
    private void Extend()
    {
        foreach (var place in reader.PlacesFrom(_seen))
        {
            _seen++;
            if (reader.Read(place) is not { } line) continue;
            using var json = JsonDocument.Parse(CassetteLine.Json(line));
            var asked = json.RootElement.GetProperty("asked");
            if (asked.TryGetProperty("messages", out _)) _outlines.Add((place, RequestOutline.Of(asked)));
        }
    }
}
