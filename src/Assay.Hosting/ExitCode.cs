namespace Assay.Hosting;

/// <summary>What the exit code of a command says. Documented in docs/commands.md; scripts rely on it.</summary>
public static class ExitCode
{
    /// <summary>Done, and every result can be relied on as far as its interval says.</summary>
    public const int Done = 0;

    /// <summary>Arguments or settings are wrong; nothing was asked.</summary>
    public const int BadSettings = 2;

    /// <summary>More than <see cref="MaxLostShare"/> of the trials are Unscored or Error.</summary>
    public const int TooManyLost = 3;

    /// <summary>The model cannot be reached.</summary>
    public const int NoModel = 4;

    /// <summary>No case matches the filter; nothing was asked.</summary>
    public const int NothingMatched = 5;

    /// <summary>The run was stopped before its end, by its budget or because the endpoint is down; its results are the finished start of its plan.</summary>
    public const int Stopped = 6;

    /// <summary>The run was cancelled; what was finished is in its folder.</summary>
    public const int Cancelled = 130;

    /// <summary>Share of lost trials above which a run is not a result.</summary>
    public const double MaxLostShare = 0.02;
}
