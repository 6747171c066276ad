using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Assay.Models;

/// <summary>The SHA-256 of what was asked.</summary>
internal readonly record struct RecordKey(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    public const int Bytes = 32;

    public static RecordKey Of(ReadOnlySpan<byte> asked)
    {
        Span<byte> hash = stackalloc byte[Bytes];
        SHA256.HashData(asked, hash);
        return Read(hash);
    }

    public static RecordKey Read(ReadOnlySpan<byte> hash) => new(
        BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(hash[16..]), BinaryPrimitives.ReadUInt64BigEndian(hash[24..]));

    /// <summary>The first eight bytes of a hash are as good a hash.</summary>
    public override int GetHashCode() => First.GetHashCode();

    public void Write(Span<byte> hash)
    {
        BinaryPrimitives.WriteUInt64BigEndian(hash, First);
        BinaryPrimitives.WriteUInt64BigEndian(hash[8..], Second);
        BinaryPrimitives.WriteUInt64BigEndian(hash[16..], Third);
        BinaryPrimitives.WriteUInt64BigEndian(hash[24..], Fourth);
    }
}
