namespace Assay;

/// <summary>
/// What stops a whole run, and is no result of the trial in which it came up: nobody turns it into a verdict, that trial and those not yet asked are <see cref="Outcome.NotRun"/>.
/// </summary>
/// <param name="message">What happened, what is kept and how to go on.</param>
/// <param name="inner">What was thrown on the way, if anything.</param>
public abstract class RunStoppedException(string message, Exception? inner = null) : Exception(message, inner);
