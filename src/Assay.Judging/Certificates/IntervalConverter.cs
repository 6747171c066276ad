using System.Text.Json;
using System.Text.Json.Serialization;
using Assay.Statistics;

namespace Assay.Judging;

/// <summary>An interval as <c>[lower, upper]</c>.</summary>
internal sealed class IntervalConverter : JsonConverter<Interval>
{
    public override Interval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<double[]>(ref reader, options) is [var lower, var upper] && lower <= upper
            ? new Interval(lower, upper)
            : throw new JsonException("An interval is [lower, upper], the lower end first.");

    public override void Write(Utf8JsonWriter writer, Interval value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Lower);
        writer.WriteNumberValue(value.Upper);
        writer.WriteEndArray();
    }
}
