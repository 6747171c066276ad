using Assay.Judging;
using Assay.Models;

namespace Assay.Hosting;

/// <summary>The certificates of a project: every <c>certificates/*.json</c> beside <c>assay.json</c>, or in the working directory where there are no settings.</summary>
public static class CertificateFolder
{
    /// <summary>Reads them, in order of their names. No folder is no certificate.</summary>
    /// <exception cref="InputException">A file there is no certificate, for example half of one; the message names it. None is passed over.</exception>
    public static IReadOnlyList<Certificate> Read()
    {
        var folder = Path.Combine(AssaySettings.FolderOf(Directory.GetCurrentDirectory()), "certificates");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(One)] : [];
    }

    private static Certificate One(string path)
    {
        try
        {
            return CertificateFile.Read(path);
        }
        catch (FormatException broken)
        {
            throw new InputException("certificates", $"{broken.Message} Or move the file out of the folder.", broken);
        }
    }
}
