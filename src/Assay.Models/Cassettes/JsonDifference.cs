using System.Text.Json;

namespace Assay.Models;

/// <summary>Where two requests differ, in words: <c>message 2 (user), text, from character 57 on: recorded '…', now '…'</c>.</summary>
internal static class JsonDifference
{
    private const int Excerpt = 48, Before = 16;

    /// <summary>Every difference in the order of the recorded request.</summary>
    public static IEnumerable<string> Between(JsonElement recorded, JsonElement now) => Between("", recorded, now);

    private static IEnumerable<string> Between(string place, JsonElement recorded, JsonElement now) => (recorded.ValueKind, now.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => Names(recorded).Union(Names(now)).SelectMany(name => Between(Below(place, name), Property(recorded, name), Property(now, name))),
        (JsonValueKind.Array, JsonValueKind.Array) => Items(place, recorded, now),
        (JsonValueKind.String, JsonValueKind.String) => Texts(place, recorded.GetString()!, now.GetString()!),
        _ when Raw(recorded) == Raw(now) => [],
        _ => [$"{place}: recorded {Shortened(Raw(recorded))}, now {Shortened(Raw(now))}"],
    };

    private static IEnumerable<string> Items(string place, JsonElement recorded, JsonElement now)
    {
        var (before, after) = (recorded.EnumerateArray().ToList(), now.EnumerateArray().ToList());
        foreach (var (i, (was, @is)) in before.Zip(after).Index())
            foreach (var difference in Between(Item(place, i, @is), was, @is)) yield return difference;
        if (before.Count != after.Count)
            yield return $"the number of {place}: recorded {before.Count}, now {after.Count}";
    }

    private static IEnumerable<string> Texts(string place, string recorded, string now)
    {
        if (recorded == now) yield break;
        var same = recorded.AsSpan().CommonPrefixLength(now);
        yield return $"{place}, from character {same + 1} on: recorded '{Around(recorded, same)}', now '{Around(now, same)}'";
    }

    private static string Around(string text, int at)
    {
        var start = Math.Max(0, at - Before);
        var end = Math.Min(text.Length, at + Excerpt - Before);
        return $"{(start > 0 ? "…" : "")}{text[start..end].ReplaceLineEndings("⏎")}{(end < text.Length ? "…" : "")}";
    }

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(p => p.Name);

    private static JsonElement Property(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value : default;

    private static string Below(string place, string name) => place.Length == 0 ? name : name is "contents" ? place : $"{place}, {name}";

    private static string Item(string place, int i, JsonElement item) => place switch
    {
        "messages" => $"message {i + 1} ({item.GetProperty("role").GetString()})",
        "tools" => $"tool {i + 1} ({item.GetProperty("name").GetString()})",
        _ => i == 0 ? place : $"{place} [{i + 1}]",
    };

    private static string Raw(JsonElement json) => json.ValueKind == JsonValueKind.Undefined ? "nothing" : json.GetRawText();

    private static string Shortened(string text) => text.Length <= Excerpt ? text : text[..Excerpt] + "…";
}
