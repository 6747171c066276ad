using System.Text.Json;
using System.Text.Json.Serialization;
using Assay.Statistics;

namespace Assay.Judging;

/// <summary>A certificate cannot be read. The message names the file and says how to mend it.</summary>
public sealed class CertificateException(string file, string problem, Exception? inner = null) : Exception($"{file}: {problem}", inner);

/// <summary>Certificates as JSON files, one each. Read strictly: a field more, a field less or a figure that cannot be is an error, never a certificate.</summary>
public static class CertificateFile
{
    private static readonly JsonSerializerOptions Options = new(Json.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        Converters = { new IntervalConverter() },
    };

    /// <summary>Writes a certificate, making its folder.</summary>
    public static void Write(string path, Certificate certificate)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, JsonSerializer.Serialize(certificate, Options) + "\n");
    }

    /// <summary>Reads a certificate.</summary>
    /// <exception cref="CertificateException">There is none, or it cannot be one.</exception>
    public static Certificate Read(string path)
    {
        if (!File.Exists(path)) throw new CertificateException(path, "there is no such file; make it with assay certify JUDGE --labels FILE --out PATH.");
        Certificate read;
        try
        {
            read = JsonSerializer.Deserialize<Certificate>(File.ReadAllText(path), Options) ?? throw new CertificateException(path, "it is empty; certify the judge again.");
        }
        catch (JsonException broken)
        {
            throw new CertificateException(path, $"it is no certificate of this version: {broken.Message} Certify the judge again.", broken);
        }
        foreach (var (name, share) in new[] { ("sensitivity", read.Sensitivity), ("specificity", read.Specificity), ("positionFlips", read.PositionFlips) })
            if (share is not null && !Possible(share))
                throw new CertificateException(path, $"'{name}' counts {share.Hits} of {share.Items} with an interval or an effective number that cannot belong to them; certify the judge again.");
        if (read.Unscored < 0 || read.SelfAgreement is { Value: < 0 or > 1 } or { Repeats: < 1 })
            throw new CertificateException(path, "a count is negative or a share lies outside 0 to 1; certify the judge again.");
        if (read.Population.Sources.Count == 0 || read.Population.Models.Count == 0)
            throw new CertificateException(path, "it names no labelled files or no models; certify the judge again.");
        return read;
    }

    private static bool Possible(MeasuredShare share) =>
        share.Hits >= 0 && share.Hits <= share.Items && share.EffectiveItems >= 0 && share.EffectiveItems <= share.Items
        && share.Interval is { Lower: >= 0, Upper: <= 1 } && share.Interval.Contains(share.Value ?? 0);
}

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
