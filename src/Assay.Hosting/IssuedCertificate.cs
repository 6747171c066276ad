using Assay.Judging;
using Spectre.Console;

namespace Assay.Hosting;

/// <summary>A certificate on the console and, where a file is named, in it.</summary>
internal static class IssuedCertificate
{
    /// <summary>Says that judging was stopped before all labelled answers were judged: those that were are no random sample of them, so there is no certificate.</summary>
    /// <returns>The exit code.</returns>
    public static int Stopped(IAnsiConsole console, JudgeSpending spending, int judged, int labelled)
    {
        console.MarkupLineInterpolated($"[yellow]No certificate: {judged} of {labelled} were judged, then {spending.Reason} With a cassette (ASSAY_CASSETTE) the same command goes on where it stopped.[/]");
        spending.Tell(console);
        return spending.Code;
    }

    /// <summary>Shows and keeps a certificate. A judge whose model failed has not been measured: what it failed on may be what it is worst at.</summary>
    /// <param name="console">Where it is shown.</param>
    /// <param name="certificate">The certificate.</param>
    /// <param name="failures">Why the model could not be asked, each time that it could not.</param>
    /// <param name="output">The file; null for none.</param>
    /// <returns>The exit code.</returns>
    public static int Write(IAnsiConsole console, Certificate certificate, IReadOnlyList<string> failures, string? output)
    {
        if (failures.Count > 0)
        {
            console.MarkupLineInterpolated($"No certificate: the judge model failed {failures.Count} times, first so: {failures[0]}");
            return ExitCode.TooManyLost;
        }
        CertificateTable.Write(console, certificate);
        if (output is null) return ExitCode.Done;
        CertificateFile.Write(output, certificate);
        console.MarkupLineInterpolated($"Certificate: {Path.GetFullPath(output)}");
        return ExitCode.Done;
    }
}
