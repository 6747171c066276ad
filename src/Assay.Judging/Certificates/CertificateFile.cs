namespace Assay.Judging;

/// <summary>Certificates as files, one each.</summary>
public static class CertificateFile
{
    /// <summary>Writes a certificate whole or not at all, making its folder.</summary>
    public static void Write(string path, Certificate certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText($"{path}.new", certificate.ToJson());
        File.Move($"{path}.new", path, overwrite: true);
    }

    /// <summary>Reads a certificate strictly.</summary>
    /// <exception cref="FormatException">There is none, or it cannot be one; the message names the file and says how to mend it.</exception>
    public static Certificate Read(string path)
    {
        if (!File.Exists(path)) throw new FormatException($"{path}: there is no such file; make it with assay certify JUDGE --labels FILE --out PATH.");
        try
        {
            return Certificate.FromJson(File.ReadAllText(path));
        }
        catch (FormatException broken)
        {
            throw new FormatException($"{path}: {broken.Message} Certify the judge again.", broken);
        }
    }
}
