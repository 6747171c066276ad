namespace Assay.Models;

/// <summary>
/// Says when a run must stop: its budget is spent, its endpoint is plainly down. It is asked before each trial starts. Once it gives a reason no further trial starts, those in flight are
/// finished, and the run reports the longest finished start of its plan; everything behind that is <see cref="Outcome.NotRun"/>.
/// </summary>
/// <remarks>Asked from several threads, often; it must answer at once. A reason that was given stays.</remarks>
public interface IRunBrake
{
    /// <summary>Why no further trial may start, in a sentence for the user; null while they may.</summary>
    string? Reason { get; }
}
