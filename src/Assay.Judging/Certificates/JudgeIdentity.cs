using System.Security.Cryptography;
using System.Text;

namespace Assay.Judging;

/// <summary>Which judge it is, exactly: what a certificate is bound to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Hash">Hash of all that its verdicts depend on beside the case.</param>
/// <param name="IsDeterministic">Whether the same answer always gets the same verdict, by construction.</param>
public sealed record JudgeIdentity(string Name, string Hash, bool IsDeterministic)
{
    private static readonly string Sources = HashOfSources();

    /// <summary>
    /// An embedded judge: hash of its name and of the source texts of all embedded judges, phrases and weights included, which the library carries. One character changed in any of them is
    /// another judge; where and in which configuration it was built makes no difference.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such embedded judge.</exception>
    public static JudgeIdentity Embedded(JudgeName name) => EmbeddedJudges.Find(name) is null
        ? throw new ArgumentException($"'{name}' is no embedded judge; they are {string.Join(", ", EmbeddedJudges.Names)}.", nameof(name))
        : new(name.Value, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{Sources}")))[..16], IsDeterministic: true);

    /// <summary>A judge that asks a language model: bound to its fingerprint of prompt, model and options.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="fingerprint">For example <see cref="RubricJudge.Fingerprint"/>.</param>
    public static JudgeIdentity Asked(JudgeName name, string fingerprint) => new(name.Value, fingerprint, IsDeterministic: false);

    private static string HashOfSources()
    {
        var assembly = typeof(JudgeIdentity).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("judges/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{text.ReadToEnd().ReplaceLineEndings("\n")}\n"));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
