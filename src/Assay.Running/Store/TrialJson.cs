using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Assay.Models;

namespace Assay.Running;

/// <summary>A trial as a line of a store.</summary>
internal static partial class TrialJson
{
    /// <summary>Room for a line that is kept for the next, in bytes. An answer of megabytes is rare, and its room would be held by every thread that ever wrote one.</summary>
    private const int Kept = 1 << 20;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _line;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    /// <summary>How lines are read: a field that is unknown, missing, there twice or null where it must not be is an error, never a default, and so is a number for a word: it may be that of no outcome.</summary>
    public static JsonSerializerOptions Strict { get; } = new(Json.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <summary>The trial that a line is.</summary>
    /// <exception cref="InputException">It is none, has no verdict or an outcome that is never stored, or something in a list of it is null.</exception>
    public static TrialResult Read(ReadOnlySpan<byte> line, string place)
    {
        try
        {
            return JsonSerializer.Deserialize<TrialResult>(line, Strict) is not { Verdicts.Count: > 0 } result
                ? throw new InputException(place, "the trial has no verdict; remove the line, and it is asked again.")
                : result.Verdicts.Any(v => v is null || v.Evidence.Contains(null!)) || result.Transcript.Turns.Any(t => t is null || t.Calls.Contains(null!))
                ? throw new InputException(place, "a turn, a call, a verdict or a piece of evidence of the trial is null; remove the line, and it is asked again.")
                : result.Verdicts.Any(v => v.Outcome == Outcome.NotRun) ? throw new InputException(place, "the trial is one that was not asked; remove the line, and it is asked.")
                : result;
        }
        catch (JsonException broken)
        {
            throw new InputException(place, $"it is no trial of this version: {broken.Message} Remove the line, and the trial is asked again.", broken);
        }
    }

    /// <summary>A trial, a header or an entry of an index as one line. The bytes hold until this thread writes the next: a run writes as many lines as it has trials, each of some thousand bytes.</summary>
    public static ReadOnlyMemory<byte> Line<T>(T value)
    {
        var line = _line is { Capacity: <= Kept } kept ? kept : _line = new ArrayBufferWriter<byte>(1 << 14);
        var writer = _writer ??= new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = Json.Options.Encoder, SkipValidation = true });
        line.ResetWrittenCount();
        writer.Reset(line);
        JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)Written.Default.GetTypeInfo(typeof(T))!);
        writer.Flush();
        line.Write("\n"u8);
        return line.WrittenMemory;
    }

    /// <summary>Generated code that writes what <see cref="Json.Options"/> would, in half the time. How text is escaped is the writer's matter.</summary>
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, GenerationMode = JsonSourceGenerationMode.Serialization)]
    [JsonSerializable(typeof(TrialResult))]
    [JsonSerializable(typeof(StoreHeader))]
    [JsonSerializable(typeof(IndexEntry))]
    private sealed partial class Written : JsonSerializerContext;
}
