using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assay.Models;
using Assay.Reporting;

namespace Assay.Hosting;

/// <summary>How a run was asked and judged, as the header of its snapshot says it: what differs there makes two runs incomparable.</summary>
internal static class RunHeader
{
    /// <summary>The header.</summary>
    /// <param name="model">URI of the model.</param>
    /// <param name="judge">The models that judge, in words; null for embedded judges.</param>
    /// <param name="judges">The judges, down to their fingerprints.</param>
    /// <param name="sampling">Sampling options.</param>
    /// <param name="epochs">Epochs asked.</param>
    public static MarksHeader Of(string model, string? judge, IReadOnlyList<JudgeRecord> judges, Sampling sampling, int epochs) =>
        // A deterministic model does not sample, and is compared for equality, which shows by itself what another judge makes of the same answers.
        ModelUri.Parse(model).IsDeterministic ? new(model, judge ?? "embedded", "none", epochs) : new(model, $"{judge ?? "embedded"} {Hash(judges)}", Words(sampling), epochs);

    private static string Hash(IReadOnlyList<JudgeRecord> judges) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        judges.Select(j => string.Create(CultureInfo.InvariantCulture, $"{j.Name} {j.Kind} {j.Weight} {j.Fingerprint ?? "unknown"}"))))))[..16];

    private static string Words(Sampling sampling)
    {
        static string Said<T>(T? value) where T : struct, IFormattable => value?.ToString(null, CultureInfo.InvariantCulture) ?? "default";
        return $"temperature {Said(sampling.Temperature)}, top-p {Said(sampling.TopP)}, output tokens {Said(sampling.MaxOutputTokens)}, context {Said(sampling.ContextLength)}";
    }
}
