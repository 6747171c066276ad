using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assay.Models;

/// <summary>
/// Writes the JSON of a record: always the same bytes for the same content, and no secret. Order is kept, for a model sees it; blanks and the way characters were escaped are not.
/// </summary>
internal sealed class CanonicalJson(Utf8JsonWriter json, Secrets secrets)
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes JSON into a buffer.</summary>
    public static void Write(IBufferWriter<byte> buffer, Secrets secrets, Action<CanonicalJson> write)
    {
        using var json = new Utf8JsonWriter(buffer, Form);
        write(new CanonicalJson(json, secrets));
    }

    public void Object(Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    public void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    public void Name(string name) => json.WritePropertyName(name);

    /// <summary>A property whose name comes from a model or a user.</summary>
    public void Property(string name, object? value)
    {
        json.WritePropertyName(secrets.Hide(name));
        Value(value);
    }

    public void Text(string name, string? text)
    {
        if (text is not null) json.WriteString(name, secrets.Hide(text));
    }

    public void Number(string name, long? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
    }

    /// <summary>Any value, by way of the library's own JSON.</summary>
    public void Value(object? value)
    {
        if (value is JsonElement element) Element(element);
        else if (value is string text) json.WriteStringValue(secrets.Hide(text));
        else Element(JsonSerializer.SerializeToElement(value, AIJsonUtilities.DefaultOptions));
    }

    public void Element(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var property in element.EnumerateObject()) Property(property.Name, property.Value);
                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in element.EnumerateArray()) Element(item);
                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(secrets.Hide(element.GetString()!));
                break;
            case JsonValueKind.Undefined:
                json.WriteNullValue();
                break;
            default:
                element.WriteTo(json);
                break;
        }
    }
}
