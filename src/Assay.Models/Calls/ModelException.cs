namespace Assay.Models;

/// <summary>A model gave no answer that could be used. The message says what happened and what to do about it; it never holds a key.</summary>
/// <param name="ending">How the episode ends: <see cref="Assay.Ending.Failed"/>, <see cref="Assay.Ending.Filtered"/> or <see cref="Assay.Ending.NotApplicable"/>.</param>
/// <param name="message">What happened and what to do about it.</param>
/// <param name="inner">What was thrown on the way, if anything.</param>
public sealed class ModelException(Ending ending, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>How the episode ends.</summary>
    public Ending Ending => ending;
}
