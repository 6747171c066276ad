namespace Assay.Models;

/// <summary>Something the user gave cannot be used: a model URI, a setting, a line of a data file. The message says where it stands and how to mend it.</summary>
/// <param name="place">Where it stands, for example <c>answers.csv, line 7</c>.</param>
/// <param name="problem">What is wrong and what to write instead.</param>
/// <param name="inner">What was thrown on the way, if anything.</param>
public sealed class InputException(string place, string problem, Exception? inner = null) : Exception($"{place}: {problem}", inner)
{
    /// <summary>Where it stands.</summary>
    public string Place => place;
}
