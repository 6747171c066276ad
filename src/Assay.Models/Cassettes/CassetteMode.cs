namespace Assay.Models;

/// <summary>What a cassette is used for.</summary>
public enum CassetteMode
{
    /// <summary>Uses what is recorded; what is not is asked and recorded.</summary>
    Replay,
    /// <summary>Asks everything anew and records it, over what was recorded before.</summary>
    Record,
    /// <summary>Uses what is recorded and never asks; what is not recorded is an error that names the nearest recording.</summary>
    ReplayOnly,
}

/// <summary>Which cassette is used, and how.</summary>
public sealed record CassetteSettings
{
    /// <summary>The file; null for none. In <c>assay.json</c> it is relative to that file, otherwise to the working directory. Environment: <c>ASSAY_CASSETTE</c>.</summary>
    public string? Path { get; init; }

    /// <summary><c>replay</c>, <c>record</c> or <c>replay-only</c>. Environment: <c>ASSAY_CASSETTE_MODE</c>.</summary>
    public string Mode { get; init; } = "replay";

    /// <summary>The names of the modes.</summary>
    public static IReadOnlyDictionary<string, CassetteMode> Modes { get; } = new Dictionary<string, CassetteMode>(StringComparer.Ordinal)
    {
        ["replay"] = CassetteMode.Replay,
        ["record"] = CassetteMode.Record,
        ["replay-only"] = CassetteMode.ReplayOnly,
    };
}
