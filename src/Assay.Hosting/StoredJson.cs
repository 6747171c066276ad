using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>Reads what a run leaves beside its trials, as strictly as those: what is null, missing, unknown, there twice or no UTF-8 is an error and never a default, since a run would go on with another model or filter.</summary>
public static class StoredJson
{
    private static readonly JsonSerializerOptions Strict = new(Json.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequireWhatIsNeverNull } },
    };

    /// <summary>The record that a file is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">What it should be, for messages: <c>plan</c>.</param>
    /// <exception cref="InputException">It is none of this version.</exception>
    public static T Read<T>(string path, string kind) where T : class
    {
        try
        {
            var json = File.ReadAllBytes(path).AsSpan();
            if (json.StartsWith(Encoding.UTF8.Preamble)) json = json[Encoding.UTF8.Preamble.Length..];
            MustHoldNoNull(json);
            return JsonSerializer.Deserialize<T>(json, Strict)!;
        }
        catch (JsonException broken)
        {
            throw new InputException(path, $"it is no {kind} of this version: {broken.Message}", broken);
        }
    }

    /// <summary>What may be null is left out when it is written, so what may not be null always stands there.</summary>
    private static void RequireWhatIsNeverNull(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false }) property.IsRequired = true;
    }

    /// <summary>Nullable annotations say nothing of what stands in a list. Nothing that is null is ever written.</summary>
    private static void MustHoldNoNull(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.Null) throw new JsonException($"A value is null (byte {reader.TokenStartIndex}).");
    }
}
