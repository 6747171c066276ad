using System.Text.Json;
using Assay.Models;

namespace Assay.Running;

/// <summary>The first line of a store: what the file is. A file whose first line is a trial already is of version 1, which had no header.</summary>
/// <param name="Format">Always <see cref="FormatName"/>.</param>
/// <param name="Version">Version of the format.</param>
/// <param name="Benchmark">Id of the benchmark; empty in version 1, which did not say.</param>
public sealed record StoreHeader(string Format, int Version, string Benchmark)
{
    /// <summary>The name of the format.</summary>
    public const string FormatName = "assay-trials";

    /// <summary>The version that is written.</summary>
    public const int Newest = 2;

    /// <summary>The header of a new store.</summary>
    public static StoreHeader Of(string benchmark) => new(FormatName, Newest, benchmark);

    /// <summary>The header of a file whose first line is a trial.</summary>
    internal static StoreHeader None { get; } = new(FormatName, 1, "");

    /// <summary>The header that a line is; null where the line is no header.</summary>
    /// <exception cref="InputException">It is a header of another format or of an unknown version.</exception>
    internal static StoreHeader? Read(ReadOnlySpan<byte> line, string place)
    {
        if (!line.StartsWith("{\"format\""u8)) return null;
        StoreHeader? header;
        try
        {
            header = JsonSerializer.Deserialize<StoreHeader>(line, TrialJson.Strict);
        }
        catch (JsonException broken)
        {
            throw new InputException(place, $"it is no header of a store that this version of Assay knows: {broken.Message}", broken);
        }
        return header is { Format: FormatName, Version: Newest } ? header : throw new InputException(place,
            $"the file is of format '{header?.Format}', version {header?.Version}; this version of Assay reads '{FormatName}', versions 1 and {Newest}. Read it with the version that wrote it.");
    }
}
