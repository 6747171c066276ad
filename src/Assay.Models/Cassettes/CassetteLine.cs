using System.Buffers;
using System.Globalization;
using System.IO.Hashing;

namespace Assay.Models;

/// <summary>
/// A line of a cassette: the CRC-32 of all that follows it, the key, and JSON with what was asked and what was got. <c>docs/cassettes.md</c> describes the file.
/// </summary>
internal static class CassetteLine
{
    private const int KeyAt = 9, JsonAt = KeyAt + 2 * RecordKey.Bytes + 1;

    /// <summary>The first line of the file.</summary>
    public static ReadOnlySpan<byte> Header => "assay-cassette 1\n"u8;

    /// <summary>How the first line of every version begins.</summary>
    public static ReadOnlySpan<byte> Magic => "assay-cassette "u8;

    public static byte[] Write(RecordKey key, ReadOnlySpan<byte> asked, ReadOnlySpan<byte> got)
    {
        var line = new ArrayBufferWriter<byte>(JsonAt + asked.Length + got.Length + 20);
        line.Write("00000000 "u8);
        Span<byte> hash = stackalloc byte[RecordKey.Bytes];
        key.Write(hash);
        Convert.TryToHexStringLower(hash, line.GetSpan(2 * RecordKey.Bytes), out var written);
        line.Advance(written);
        line.Write(" {\"asked\":"u8);
        line.Write(asked);
        line.Write(",\"got\":"u8);
        line.Write(got);
        line.Write("}\n"u8);
        var bytes = line.WrittenSpan.ToArray();
        WriteChecksum(bytes.AsSpan(KeyAt, bytes.Length - KeyAt - 1), bytes);
        return bytes;
    }

    /// <summary>Whether a line, without its end, is whole and as it was written.</summary>
    public static bool TryRead(ReadOnlySpan<byte> line, out RecordKey key)
    {
        key = default;
        line = WithoutReturn(line);
        Span<byte> checksum = stackalloc byte[8];
        Span<byte> hash = stackalloc byte[RecordKey.Bytes];
        if (line.Length <= JsonAt || line[KeyAt - 1] != ' ' || line[JsonAt - 1] != ' ') return false;
        WriteChecksum(line[KeyAt..], checksum);
        if (!checksum.SequenceEqual(line[..8]) || Convert.FromHexString(line[KeyAt..(JsonAt - 1)], hash, out _, out _) != OperationStatus.Done) return false;
        key = RecordKey.Read(hash);
        return true;
    }

    /// <summary>The JSON of a whole line.</summary>
    public static ReadOnlyMemory<byte> Json(byte[] line) => line.AsMemory(JsonAt, WithoutReturn(line).Length - JsonAt);

    /// <summary>Git and editors on Windows turn line ends into CRLF; JSON itself never ends so.</summary>
    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> line) => line is [.., (byte)'\r'] ? line[..^1] : line;

    private static void WriteChecksum(ReadOnlySpan<byte> of, Span<byte> to) =>
        Crc32.HashToUInt32(of).TryFormat(to, out _, "x8", CultureInfo.InvariantCulture);
}
