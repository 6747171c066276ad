using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace DiverseValues;

/// <summary>A hash that is the same on every machine and in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class StableHash
{
    /// <summary>The first four bytes of the SHA-256 of the text.</summary>
    public static int Of(string text) => BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
