using System.Text;

namespace Assay.Testing.Snapshots;

/// <summary>Reads and writes the text of a snapshot: UTF-8, LF, with a byte order mark, as Verify writes it.</summary>
internal static class SnapshotFile
{
    internal static readonly Encoding Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>Whether there is a text. A diff tool that needs both of its files makes an empty one; that approves nothing.</summary>
    internal static bool HasText(string path) => File.Exists(path) && Content(path).Length > 0;

    /// <summary>The text of a file, with or without byte order mark; null where there is none.</summary>
    /// <exception cref="InvalidDataException">The file is no UTF-8, or holds a carriage return.</exception>
    internal static string? Read(string path)
    {
        if (!HasText(path))
            return null;

        string text;
        try
        {
            text = Encoding.GetString(Content(path));
        }
        catch (DecoderFallbackException exception)
        {
            throw new InvalidDataException($"The verified file is not UTF-8 (byte {exception.Index} of its text): {path}\nSave it as UTF-8.", exception);
        }

        var carriageReturn = text.IndexOf('\r', StringComparison.Ordinal);
        if (carriageReturn < 0)
            return text;
        throw new InvalidDataException(
            $"""
            The verified file must have LF line ends, and line {text.AsSpan(0, carriageReturn).Count('\n') + 1} holds a carriage return: {path}
            Usually git has checked it out with CRLF. Add to .gitattributes
              *.verified.txt text eol=lf working-tree-encoding=UTF-8
            and check the file out again: git rm --cached -r . && git reset --hard
            """);
    }

    /// <summary>The text as a file holds it: LF, and no byte order mark of its own.</summary>
    internal static string Normalise(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    internal static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Encoding);
    }

    private static ReadOnlySpan<byte> Content(string path)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        return bytes.StartsWith(Encoding.Preamble) ? bytes[Encoding.Preamble.Length..] : bytes;
    }
}
