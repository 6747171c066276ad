using Assay.Models;

namespace Assay.Hosting;

/// <summary>Why a test run could not ask its model. Rows are skipped with the one reason, and since skipped rows alone exit with 0, the process ends with a code of its own.</summary>
public static class TestOutage
{
    private const string Switch = "ASSAY_REQUIRE_MODEL";

    private static (int Code, string Reason)? _first;
    private static readonly Lock Gate = new();

    /// <summary>The first outage that was reported: exit code and reason; null while there is none.</summary>
    public static (int Code, string Reason)? First
    {
        get { lock (Gate) return _first; }
    }

    /// <summary><c>ASSAY_REQUIRE_MODEL=1</c>: an outage fails a test, instead of skipping all of them.</summary>
    /// <exception cref="InputException">The variable is neither on nor off.</exception>
    public static bool ModelRequired => Environment.GetEnvironmentVariable(Switch)?.Trim().ToUpperInvariant() switch
    {
        null or "" or "0" or "FALSE" => false,
        "1" or "TRUE" => true,
        var other => throw new InputException(Switch, $"it is '{other}'; set it to 1 or true for on; unset it, or set it to 0 or false, for off."),
    };

    /// <summary>Reports an outage; true for the first.</summary>
    /// <param name="code">What the process should exit with; see <see cref="ExitCode"/>.</param>
    /// <param name="reason">What happened and what to do about it.</param>
    public static bool Report(int code, string reason)
    {
        lock (Gate)
        {
            if (_first is not null) return false;
            _first = (code, reason);
            return true;
        }
    }
}
