using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Assay.Models;

/// <summary>Hashes of the parts of a request: enough to see how much two of them share without reading them again.</summary>
/// <param name="Messages">A hash a message, in order.</param>
/// <param name="Parts">A hash for the model, the tools and each option.</param>
/// <param name="Seed">The seed as written; null without one.</param>
internal sealed record RequestOutline(uint[] Messages, uint[] Parts, string? Seed)
{
    public static RequestOutline Of(JsonElement asked)
    {
        var parts = new List<uint>();
        string? seed = null;
        foreach (var part in asked.EnumerateObject().Where(p => !p.NameEquals("messages")))
        {
            if (!part.NameEquals("options")) parts.Add(Hash(part.Name, part.Value));
            else foreach (var option in part.Value.EnumerateObject()) parts.Add(Hash(option.Name, option.Value));
        }
        if (asked.TryGetProperty("options", out var options) && options.TryGetProperty("seed", out var value)) seed = value.GetRawText();
        return new RequestOutline([.. asked.GetProperty("messages").EnumerateArray().Select(m => Hash("", m))], [.. parts], seed);
    }

    /// <summary>
    /// How much two requests share. A seed is that of one trial, so it tells more than any single message; an opening that is shared tells that it is the same conversation.
    /// </summary>
    public int Shared(RequestOutline other)
    {
        var opening = Messages.AsSpan().CommonPrefixLength(other.Messages);
        var shared = 4 * opening + (Seed is not null && Seed == other.Seed ? 6 : 0);
        if (Messages.Length == other.Messages.Length) shared += opening == Messages.Length ? 8 : 2;
        foreach (var part in Parts)
            if (other.Parts.AsSpan().Contains(part)) shared++;
        return shared;
    }

    private static uint Hash(string name, JsonElement value) =>
        Crc32.HashToUInt32([.. MemoryMarshal.AsBytes(name.AsSpan()), .. JsonMarshal.GetRawUtf8Value(value)]);
}
