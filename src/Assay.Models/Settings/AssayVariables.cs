namespace Assay.Models;

/// <summary>
/// The environment variables of Assay. One that is nearly one of them was meant to be it: a mistyped <c>ASSAY_REQUIRE_APPROVED</c> would switch a gate off in silence. Others that begin with <c>ASSAY_</c> may be
/// anybody's, since an assay is also a measurement in a laboratory.
/// </summary>
public static class AssayVariables
{
    private const string Prefix = "ASSAY_";

    private static readonly string[] Known =
    [
        .. SettingsReader.VariableNames.Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)),
        "ASSAY_SETTINGS", "ASSAY_TELEMETRY", "ASSAY_RESULTS", "ASSAY_REQUIRE_MODEL", "ASSAY_REQUIRE_APPROVED", "ASSAY_ACCEPT", "ASSAY_APPROVE_MODEL", "ASSAY_CANNOT_TELL",
    ];

    /// <summary>Fails where a variable is set whose name is nearly one of Assay's.</summary>
    /// <param name="set">The names of the variables that are set; null for those of the process.</param>
    /// <exception cref="InputException">There is one. The message names both.</exception>
    public static void Check(IEnumerable<string>? set = null)
    {
        foreach (var name in set ?? Environment.GetEnvironmentVariables().Keys.OfType<string>())
            if (name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && !Known.Contains(name, StringComparer.OrdinalIgnoreCase)
                && Nearest.Close(name[Prefix.Length..], Known.Select(k => k[Prefix.Length..])) is { } meant)
                throw new InputException(name, $"Assay reads no such environment variable; did you mean {Prefix}{meant}? Rename or unset it.");
    }
}
