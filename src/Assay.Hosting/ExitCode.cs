namespace Assay.Hosting;

/// <summary>What the exit code of a command says. Documented in docs/commands.md; scripts rely on it.</summary>
public static class ExitCode
{
    /// <summary>Done, and every result can be relied on as far as its interval says.</summary>
    public const int Done = 0;

    /// <summary>Arguments or settings are wrong; nothing was asked.</summary>
    public const int BadSettings = 2;

    /// <summary>More than <see cref="MaxLostShare"/> of the trials are Unscored or Error, or a cassette in replay-only had no answer to a request.</summary>
    public const int TooManyLost = 3;

    /// <summary>The model cannot be reached, or went down; what was finished is in the run's folder.</summary>
    public const int NoModel = 4;

    /// <summary>No case matches the filter; nothing was asked.</summary>
    public const int NothingMatched = 5;

    /// <summary>The run was stopped before its end by its budget; its results are the finished start of its plan.</summary>
    public const int Stopped = 6;

    /// <summary>A gate found the run worse than its anchor, above a declared maximum, or a deterministic model's outcome changed.</summary>
    public const int Worse = 20;

    /// <summary>A gate could not tell: the evidence decides neither. Never to be read as good.</summary>
    public const int CannotTell = 21;

    /// <summary>A gate had nothing comparable: other judge, epochs, conditions or sampling, or nothing approved for this model.</summary>
    public const int NotComparable = 22;

    /// <summary>Results cannot be written, for example because the disk is full; what was reported is kept. The number is that of <c>EX_IOERR</c> in sysexits.h.</summary>
    public const int CannotWrite = 74;

    /// <summary>The run was cancelled; what was finished is in its folder.</summary>
    public const int Cancelled = 130;

    /// <summary>Share of lost trials above which a run is not a result.</summary>
    public const double MaxLostShare = 0.02;
}
