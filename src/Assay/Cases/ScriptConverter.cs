using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>A script as JSON: the list of its steps.</summary>
internal sealed class ScriptConverter : JsonConverter<Script>
{
    /// <inheritdoc/>
    public override Script Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize<Step[]>(ref reader, options) ?? throw new JsonException("a script is a list of steps"));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Script value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.ToArray(), options);
}
