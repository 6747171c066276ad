using System.Security.Cryptography;
using System.Text;

namespace Assay.Judging;

/// <summary>The fingerprint of a judge that is made of others.</summary>
internal static class FingerprintOf
{
    /// <summary>A short hash over the parts, in order.</summary>
    public static string All(IReadOnlyList<string> parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..16];
}
