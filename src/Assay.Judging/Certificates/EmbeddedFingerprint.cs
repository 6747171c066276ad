using System.Security.Cryptography;
using System.Text;

namespace Assay.Judging;

/// <summary>What a certificate of an embedded judge is bound to, as that of another judge is to prompt, model and options.</summary>
public static class EmbeddedFingerprint
{
    private static readonly string Sources = HashOfSources();

    /// <summary>
    /// Hash of the judge's name and of the source texts of all embedded judges, phrases and weights included, which the library carries. One character changed in any of them is another judge;
    /// where and in which configuration the library was built makes no difference.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such embedded judge.</exception>
    public static string Of(JudgeName judge) => EmbeddedJudges.Find(judge) is null
        ? throw new ArgumentException($"'{judge}' is no embedded judge; they are {string.Join(", ", EmbeddedJudges.Names)}.", nameof(judge))
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{judge}\n{Sources}")))[..16];

    private static string HashOfSources()
    {
        var assembly = typeof(EmbeddedFingerprint).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("judges/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{text.ReadToEnd().ReplaceLineEndings("\n")}\n"));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
