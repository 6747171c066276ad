using System.Text.Json.Serialization;

namespace Assay;

/// <summary>How results are counted. The two are never mixed in one table.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Protocol>))]
public enum Protocol
{
    /// <summary>Fail closed: Fail / (Pass + Fail), bounds over the unscored.</summary>
    Assay,
    /// <summary>The paper's own denominators, margins, clamps and temperatures, quirks included.</summary>
    Published,
}
