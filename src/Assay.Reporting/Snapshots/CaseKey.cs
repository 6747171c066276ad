using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Assay.Reporting;

/// <summary>What makes two cases the same for pairing: the id and all that is asked, expected and offered as tools. Not the controls, which no model sees, and not the place on an axis.</summary>
public static class CaseKey
{
    /// <summary>The key: 48 bits of SHA-256 as eight characters.</summary>
    public static string Of(Case @case)
    {
        var asked = @case with { Terms = [], Conditions = [.. @case.Conditions.Select(c => c with { Safe = "", Unsafe = "" })] };
        return Short(JsonSerializer.SerializeToUtf8Bytes(asked, Json.Options));
    }

    /// <summary>The key of the conditions of a benchmark: names, and the rates that they feed.</summary>
    public static string OfConditions(IEnumerable<Case> cases) => OfConditions(cases.SelectMany(c => c.Conditions.Select(x => (x.Name, x.Rate))));

    internal static string OfConditions(IEnumerable<(string Name, string Rate)> conditions) =>
        Short(Encoding.UTF8.GetBytes(string.Join('\n', conditions.Distinct().Select(x => $"{x.Name}\t{x.Rate}").Order(StringComparer.Ordinal))));

    private static string Short(byte[] bytes) => Base64Url.EncodeToString(SHA256.HashData(bytes).AsSpan(0, 6));
}
